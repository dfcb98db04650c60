/** Open data: the apparatus on a day as a table for machines and spreadsheets, with its date and its licence. No person is in it. */
import { unitsAt } from '../../application/queries/units.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import { type Facts, entryAt, valueAt } from '../../domain/register/facts.ts';
import { HIERARCHIES, POOLS } from '../../domain/register/vocabulary.ts';
import { kindInfo } from '../../domain/register/kinds.ts';
import { nameAt, postsAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import { csvOf } from '../../words/csv.ts';
import { labelOf } from '../../words/labels.ts';
import { dayText, inLanguage } from '../../words/language.ts';
import { html } from '../http/html.ts';
import { type PortalContext, type PortalPage, hrefOf } from './page.ts';

/** A unit of the table. */
interface UnitDatum {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  readonly blocs: string;
  readonly superior: string | null;
  readonly superiorName: string | null;
  /** Places in its posts. */
  readonly places: number;
  readonly quota: number;
  /** The first day of its life, and the act that began it. */
  readonly since: string | null;
  readonly act: string | null;
}

/** The table of a day. */
export const unitData = (
  { language }: PortalContext,
  facts: Facts,
  acts: Acts,
  day: Day,
): readonly UnitDatum[] =>
  unitsAt(facts, day).map((unit) => {
    const superior = HIERARCHIES.map((h) => unit.superiors[h]).find((id) => id !== undefined);
    const began = entryAt(facts, 'unit.life', [unit.id], day);
    const act = began && acts.act(began.act)?.act;
    const { vi, en } = kindInfo(unit.kind);
    return {
      id: unit.id,
      code: unit.code ?? null,
      name: unit.name,
      kind: inLanguage(language, [vi, en]),
      blocs: unit.blocs.map((bloc) => labelOf('bloc', bloc, language)).join(' + '),
      superior: superior ?? null,
      superiorName: superior === undefined ? null : nameAt(facts, superior, day),
      places: postsAt(facts, unit.id, day).reduce((sum, { value }) => sum + value.places, 0),
      quota: POOLS.reduce(
        (sum, pool) => sum + (valueAt(facts, 'quota', [unit.id, pool], day)?.amount ?? 0),
        0,
      ),
      since: began?.day ?? null,
      act: act?.number ?? act?.title ?? null,
    };
  });

const HEADS = {
  id: ['Mã trong sổ bộ', 'Id'],
  code: ['Mã đơn vị', 'Code'],
  name: ['Tên', 'Name'],
  kind: ['Loại', 'Kind'],
  blocs: ['Khối', 'Bloc'],
  superior: ['Mã cấp trên', 'Superior'],
  superiorName: ['Tên cấp trên', 'Name of the superior'],
  places: ['Số chỗ trong các chức danh', 'Places in posts'],
  quota: ['Biên chế được giao', 'Quota assigned'],
  since: ['Từ ngày', 'Since'],
  act: ['Theo văn bản', 'By act'],
} as const satisfies Readonly<Record<keyof UnitDatum, readonly [string, string]>>;

const COLUMNS = Object.keys(HEADS) as readonly (keyof UnitDatum)[];

/** The table for a spreadsheet. */
export const unitCsv = ({ language }: PortalContext, data: readonly UnitDatum[]): string =>
  csvOf(
    COLUMNS.map((column) => inLanguage(language, HEADS[column])),
    data.map((row) => COLUMNS.map((column) => row[column])),
  );

/** The table for a program. */
export const unitJson = (
  { title, licence }: PortalContext,
  data: readonly UnitDatum[],
  day: Day,
): string => JSON.stringify({ title, asAt: day, licence: licence ?? null, units: data });

/** The address of the table of a day. */
export const dataPath = (day: Day, form: 'csv' | 'json'): string =>
  `/du-lieu/bo-may/${day}.${form}`;

/** The page of open data. */
export const dataView = (context: PortalContext, day: Day): PortalPage => {
  const { say, language, licence, still } = context;
  const link = (form: 'csv' | 'json') =>
    html`<a href="${hrefOf(language, dataPath(day, form))}">${form.toUpperCase()}</a>`;
  return {
    path: '/du-lieu',
    title: say('data'),
    body: html`<h1>${say('data')}</h1>
      <h2>${say('apparatus')}, ${dayText(day, language)}</h2>
      <p>${say('dataSays')}</p>
      <p>${link('csv')} · ${link('json')}</p>
      ${
        still === undefined &&
        html`<form class="ask" method="get" action="${hrefOf(language, '/du-lieu')}">
          <label>${say('asked')}<input type="date" name="ngay" value="${day}" /></label
          ><button>${say('show')}</button>
        </form>`
      }
      <h2>${say('licence')}</h2>
      <p>${licence ?? say('noLicence')}</p>
      <h2>${say('programmers')}</h2>
      <p><a href="/docs">${say('interface')}</a></p>`,
  };
};
