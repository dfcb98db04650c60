/** A table of an office as an act: what becomes of each row, and the operations that would follow. */
import type { Act, ActType, Article } from '../../domain/acts/act.ts';
import type { Operation } from '../../domain/operations/operation.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { ActId, UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Subject } from '../../words/intake-columns.ts';
import { type Answers, FATES, type Fate, type RowFate, RowReader } from './fates.ts';
import { planFunctions, planPosts, planPremises, planQuotas } from './in-units.ts';
import { KnownUnits } from './known.ts';
import { headingText, leftOut } from './left-out.ts';
import type { Mapping } from './mapping.ts';
import { planCodes } from './plan-codes.ts';
import { planPeople } from './plan-people.ts';
import { type Planning, planUnits } from './plan-units.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { type UnreadColumn, unreadColumns } from './unread-columns.ts';
import { cellText } from './values.ts';

/** The act that a table becomes, but for what it does. */
export interface IntakeHead {
  readonly id: ActId;
  readonly type: ActType;
  readonly number?: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuerUnit?: UnitId;
  readonly signed: Day;
  readonly effect: Day;
}

/** What is to be taken in. */
export interface Intake {
  readonly sheet: Sheet;
  readonly subject: Subject;
  readonly mapping: Mapping;
  readonly answers?: Answers;
  readonly head: IntakeHead;
}

/** What becomes of a table. */
export interface Taken {
  readonly rows: readonly RowFate[];
  readonly counts: Readonly<Record<Fate, number>>;
  /** Columns that nothing was read from. */
  readonly unread: readonly UnreadColumn[];
  readonly act: Act;
}

const planned = (planning: Planning, subject: Subject, rows: readonly SheetRow[]) => {
  switch (subject) {
    case 'units':
      return planUnits(planning, rows);
    case 'schools':
      return planUnits(planning, rows, 'school');
    case 'codes':
      return planCodes(planning, rows);
    case 'posts':
      return planPosts(planning, rows);
    case 'people':
      return planPeople(planning, rows);
    case 'quotas':
      return planQuotas(planning, rows);
    case 'premises':
      return planPremises(planning, rows);
    default:
      return planFunctions(planning, rows);
  }
};

/** Rows with the days from which they hold; one whose day there is not does nothing. */
const dated = (
  told: readonly RowFate[],
  rows: readonly SheetRow[],
  mapping: Mapping,
  effect: Day,
): readonly RowFate[] => {
  if (mapping.columns['since'] === undefined) return told;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return told.map((fate): RowFate => {
    const row = byNumber.get(fate.row);
    if (!row) return fate;
    const reader = new RowReader(row, mapping);
    const since = reader.day('since');
    if (reader.said.length > 0)
      return { ...fate, fate: 'wrong', said: [...fate.said, ...reader.said], operations: [] };
    return since !== undefined && since > effect ? { ...fate, since } : fate;
  });
};

/** One article for each day on which something takes effect, in their order. */
const articlesOf = (
  told: readonly RowFate[],
  { title, effect }: IntakeHead,
): readonly Article[] => {
  const days = Map.groupBy(
    told.filter(({ operations }) => operations.length > 0),
    ({ since = effect }) => since,
  );
  const ordered = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const first = ordered.length === 0 ? [[effect, []] as const] : ordered;
  return first.map(([day, rows], i) => ({
    number: String(i + 1),
    text: title,
    ...(day !== effect && { effect: day }),
    operations: rows.flatMap((row): readonly Operation[] => row.operations),
  }));
};

/** The act of a head. */
export const actOf = (head: IntakeHead, articles: readonly Article[]): Act => ({
  ...head,
  basis: [],
  source: { mark: 'act' },
  articles,
});

/** What a template has where something is to be written. */
const isUnfilled = (text: string): boolean => text.includes('…');

/** Takes a table in, changing nothing: its rows by what becomes of them, and the act. */
export const takeIn = (
  facts: Facts,
  { sheet, subject, mapping, answers = {}, head }: Intake,
): Taken => {
  const known = new KnownUnits(facts, head.effect);
  const opening = head.type === 'opening-balance';
  const planning = { facts, day: head.effect, known, mapping, answers, opening };
  const read: SheetRow[] = [];
  const out: RowFate[] = [];
  let heading = '';
  const headRow = sheet.rows.find(({ number }) => number === mapping.head);
  for (const row of sheet.rows) {
    if (row.number <= mapping.head) continue;
    const code = leftOut(row, mapping, subject, headRow);
    if (code === 'heading') heading = headingText(row);
    const unfilled = code === undefined ? row.values.map(cellText).find(isUnfilled) : undefined;
    if (unfilled !== undefined)
      out.push({
        row: row.number,
        fate: 'wrong',
        what: unfilled,
        said: [{ code: 'unfilled', params: { text: unfilled } }],
        operations: [],
      });
    else if (code === undefined) read.push({ ...row, heading });
    else if (code !== 'empty')
      out.push({
        row: row.number,
        fate: 'skipped',
        what:
          code === 'heading'
            ? heading
            : (row.values.map(cellText).find((text) => text !== '') ?? ''),
        said: [{ code }],
        operations: [],
      });
  }
  const told = dated(planned(planning, subject, read), read, mapping, head.effect);
  // Operations stand in the order in which they can be done, rows in that of the file.
  const articles = articlesOf(told, head);
  const rows = [...told, ...out].toSorted((a, b) => a.row - b.row);
  const counts = Object.fromEntries(
    FATES.map((fate) => [fate, rows.filter((row) => row.fate === fate).length]),
  ) as Record<Fate, number>;
  const above = sheet.rows.filter(({ number }) => number <= mapping.head);
  const unread = unreadColumns(read, mapping, above);
  return { rows, counts, unread, act: actOf(head, articles) };
};
