/** Two days compared: one merged tree, and the correspondence table. */
import { type MergedUnit, compareDays } from '../../application/queries/compare-days.ts';
import { type OverviewPoint, overview } from '../../application/queries/overview.ts';
import { indexDay } from '../../application/queries/index-day.ts';
import { type CorrespondenceRow, correspondence } from '../../domain/history/correspondence.ts';
import { type AttributeChange, type HoldingChange, diffDays } from '../../domain/history/diff.ts';
import { holdingParts } from '../../domain/acts/holding.ts';
import type { Value } from '../../domain/register/aspects.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { type UnitId, ref } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { labelOf } from '../../words/labels.ts';
import { type Language, numberText } from '../../words/language.ts';
import { type Naming, holdingText, namingAt } from '../../words/naming.ts';
import { aspectText, shareText, wordValue } from '../../words/word-entry.ts';
import { type App, type Service, languageFor, momentOf, pageOf, tag } from './app.ts';
import type { Kept } from './kept.ts';
import { namesFor } from './named.ts';
import { compareQuery, correspondenceQuery } from './query-schema.ts';
import { demandOrder } from './routes-reports.ts';
import { problems } from './response-schema.ts';
import { type MergedRow, compareSchema, correspondenceSchema } from './view-schema.ts';

const tags = ['so sánh'];

interface Wording {
  readonly language: Language;
  readonly was: Naming;
  readonly is: Naming;
}

type Change = MergedRow['changes'][number];

const attributeRow = ({ language, was, is }: Wording, change: AttributeChange): Change => {
  const { aspect, key } = change;
  const words = (value: Value | undefined, naming: Naming): string | null =>
    value === undefined ? null : wordValue(aspect, key as never, value as never, language, naming);
  return {
    label: aspectText(aspect, key, language),
    before: words(change.before, was),
    after: words(change.after, is),
  };
};

const holdingRow = (wording: Wording, unit: string, change: HoldingChange): Change => {
  const { language, was, is } = wording;
  const { kind, holding, from, to, before, after } = change;
  const amount = kind === 'territory' || kind === 'population';
  const name = holdingText(holding, language, change.to === undefined ? was : is);
  const there = (holder: string | undefined, naming: Naming, n: number): string | null =>
    holder === undefined
      ? null
      : amount
        ? numberText(n, language)
        : holder === unit
          ? name
          : naming.name(`unit:${holder}`);
  return {
    label: amount ? labelOf('holding', kind, language) : name,
    before: there(from, was, before),
    after: there(to, is, after),
  };
};

const mergedRow = (wording: Wording, unit: MergedUnit): MergedRow => {
  const { attributes, holdings, children, ...rest } = unit;
  return {
    ...rest,
    changes: [
      ...attributes.map((change) => attributeRow(wording, change)),
      ...holdings
        .filter((h) => holdingParts(h.holding) !== undefined)
        .map((change) => holdingRow(wording, unit.id, change)),
    ],
    children: children.map((child) => mergedRow(wording, child)),
  };
};

const actsOf = (unit: MergedUnit): readonly string[] => [
  ...unit.acts,
  ...unit.children.flatMap(actsOf),
];

const sum = (part: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(part).reduce<number>((all, n) => all + (n ?? 0), 0);

const measuresOn = (points: readonly OverviewPoint[], day: Day) => {
  const point = points.findLast((p) => p.day <= day);
  return {
    bodies: { ...point?.bodies },
    areas: { ...point?.areas },
    posts: point?.posts ?? 0,
    quota: sum(point?.quota ?? {}),
    people: sum(point?.people ?? {}),
    premises: point?.premises ?? 0,
  };
};

const listedRow = (listed: CorrespondenceRow['old']) =>
  listed ? { ...listed, code: listed.code ?? null } : null;

const altered = ({ how, share, old, new: now }: CorrespondenceRow): boolean =>
  how !== 'same' || share !== 'full' || old?.name !== now?.name;

/** The table; without `all`, only what is not as it was, and units that others came into. */
const tableOf = (
  facts: Facts,
  [from, to]: readonly [Day, Day],
  root: UnitId | undefined,
  all: boolean,
): readonly CorrespondenceRow[] => {
  const rows = correspondence(facts, from, to, root === undefined ? {} : { root });
  const receivers = new Set(rows.flatMap((r) => (r.how === 'succeeded' ? r.new?.unit : [])));
  return all ? rows : rows.filter((r) => altered(r) || (r.new && receivers.has(r.new.unit)));
};

/** Adds the routes. */
export const addCompareRoutes = (app: App, { live }: Service, kept: Kept): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/compare',
    schema: {
      tags,
      summary: 'So sánh hai ngày thành một cây — two days as one merged tree',
      querystring: compareQuery,
      response: { 200: compareSchema, ...problems() },
    },
    handler: (request, reply) => {
      const { from, to, unit, page, limit, ...known } = request.query;
      demandOrder({ from, to });
      return live.read({ ...known, asAt: to }, (reading) => {
        tag(reply, reading);
        const { facts } = reading;
        const index = (day: Day) => kept.of('day', reading, `${day}|`, () => indexDay(facts, day));
        const found = kept.of('day', reading, `${from}|${to}|${unit ?? ''}`, () =>
          compareDays(facts, [from, to], diffDays(facts, from, to, unit), {
            before: index(from),
            after: index(to),
          }),
        );
        const wording: Wording = {
          language: languageFor(request),
          was: namingAt(facts, from),
          is: namingAt(facts, to),
        };
        const points = kept.of('register', reading, 'overview', () => overview(facts));
        const { data: roots, ...shown } = pageOf(found.roots, { page, limit });
        return {
          ...momentOf(reading),
          ...shown,
          data: {
            differing: found.differing,
            roots: roots.map((root) => mergedRow(wording, root)),
            measures: { before: measuresOn(points, from), after: measuresOn(points, to) },
            names: namesFor(reading, [], roots.flatMap(actsOf)),
          },
        };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/correspondence',
    schema: {
      tags,
      summary: 'Bảng chuyển đổi đơn vị cũ sang mới — which unit of one day is which of another',
      querystring: correspondenceQuery,
      response: { 200: correspondenceSchema, ...problems() },
    },
    handler: (request, reply) => {
      const { from, to, unit, all, page, limit, ...known } = request.query;
      demandOrder({ from, to });
      return live.read({ ...known, asAt: to }, (reading) => {
        tag(reply, reading);
        const language = languageFor(request);
        const table = kept.of('list', reading, `table|${from}|${to}|${unit ?? ''}|${all}`, () =>
          tableOf(reading.facts, [from, to], unit, all),
        );
        const rows = pageOf(table, { page, limit });
        return {
          ...momentOf(reading),
          ...rows,
          data: rows.data.map((row) => ({
            old: listedRow(row.old),
            new: listedRow(row.new),
            how: row.how,
            share: row.share,
            shareText: shareText(row.share, language),
            acts: row.acts,
          })),
          names: namesFor(
            reading,
            rows.data.flatMap((r) => (r.new ? [ref('unit', r.new.unit)] : [])),
            rows.data.flatMap((r) => r.acts),
          ),
        };
      });
    },
  });
};
