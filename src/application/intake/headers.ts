/** Where a table begins in a sheet, and which of its columns is what: proposed from what stands in its head. */
import { COLUMNS, SUBJECTS, type ColumnInfo, type Subject } from '../../words/intake-columns.ts';
import { fold } from '../fold.ts';
import { isHeading } from './left-out.ts';
import type { Mapping } from './mapping.ts';
import type { Sheet, SheetRow, SheetValue } from './sheet.ts';

/** Rows that are looked at for a head, and for headings under it. */
const LOOKED_AT = 40;
/** Rows of one head at most: groups of columns stand above them. */
const DEEPEST = 3;

/** The ways in which a column is called, folded, the first being its own. */
const namesOfColumn = ({ label, also, field }: ColumnInfo): readonly string[] =>
  [...label, ...also, field].map(fold);

const textOf = (value: SheetValue | undefined): string =>
  typeof value === 'string' ? fold(value) : typeof value === 'number' ? String(value) : '';

/** What stands above a column in some rows, each text once. */
const headsOf = (rows: readonly SheetRow[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(0, ...rows.map(({ values }) => values.length)) }, (_, i) => [
    ...new Set(rows.map(({ values }) => textOf(values[i])).filter((text) => text !== '')),
  ]);

/** How well texts above a column fit the names of a field: a name as it is, or with more words round it. */
const fit = (texts: readonly string[], names: readonly string[]): number => {
  const last = texts.at(-1);
  if (last === undefined) return 0;
  const exact = names.indexOf(last);
  if (exact >= 0) return 100 - exact;
  if (names.includes(texts.join(' '))) return 80;
  if (texts.some((text) => names.includes(text))) return 60;
  const near = names.findIndex((name) => name.length > 3 && ` ${last} `.includes(` ${name} `));
  return near < 0 ? 0 : 40 - near;
};

const matched = (
  rows: readonly SheetRow[],
  subject: Subject,
): { readonly columns: Record<string, number>; readonly score: number } => {
  const heads = headsOf(rows);
  const fits = COLUMNS[subject].flatMap((info) => {
    const names = namesOfColumn(info);
    return heads.flatMap((texts, at) => {
      const score = fit(texts, names);
      return score > 0 ? [{ field: info.field, at, score }] : [];
    });
  });
  const columns: Record<string, number> = {};
  const taken = new Set<number>();
  let score = 0;
  for (const { field, at, score: well } of fits.toSorted(
    (a, b) => b.score - a.score || a.at - b.at,
  )) {
    if (columns[field] !== undefined || taken.has(at)) continue;
    columns[field] = at;
    taken.add(at);
    score += well;
  }
  return { columns, score };
};

/** The mapping that fits best, of however many rows its head is, and how well; nothing fits where no column is known. */
const bestMapping = (sheet: Sheet, subject: Subject): Mapping & { readonly score: number } => {
  let best: Mapping & { readonly score: number } = { head: 0, columns: {}, score: 0 };
  const rows = sheet.rows.slice(0, LOOKED_AT);
  for (const [i] of rows.entries())
    for (let deep = 1; deep <= DEEPEST && deep <= i + 1; deep += 1) {
      const { columns, score } = matched(rows.slice(i - deep + 1, i + 1), subject);
      // Rows that add nothing are no part of the head.
      if (score > best.score) best = { head: rows[i]?.number ?? 0, columns, score };
    }
  return best;
};

/** Units by headings, where no column names them and there are headings. */
const withUnits = (mapping: Mapping, { rows }: Sheet, subject: Subject): Mapping => {
  const { head, columns } = mapping;
  const needs = COLUMNS[subject].some(({ field, required }) => field === 'unit' && required);
  if (!needs || columns['unit'] !== undefined || head === 0) return mapping;
  const byHeadings: Mapping = { head, columns, unitBy: 'headings' };
  const first = rows.filter(({ number }) => number > head && number <= head + LOOKED_AT);
  const found = first.some((row) => row.hidden !== true && isHeading(row, byHeadings, subject));
  return found ? byHeadings : mapping;
};

/** The mapping that fits best. */
export const proposeMapping = (sheet: Sheet, subject: Subject): Mapping => {
  const { head, columns } = bestMapping(sheet, subject);
  return withUnits({ head, columns }, sheet, subject);
};

/** What a sheet may be of, likeliest first: of what has the most columns, and of those what is headed so the most exactly. */
export const proposeMappings = (
  sheet: Sheet,
): readonly (Mapping & { readonly subject: Subject })[] =>
  SUBJECTS.map((subject) => ({ subject, ...bestMapping(sheet, subject) }))
    .toSorted(
      (a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length || b.score - a.score,
    )
    .map(({ subject, head, columns }) => ({
      subject,
      ...withUnits({ head, columns }, sheet, subject),
    }));

/** Fields that must have a column and have none. */
export const lacking = ({ columns, unitBy }: Mapping, subject: Subject): readonly string[] =>
  COLUMNS[subject].flatMap(({ field, required }) =>
    required && columns[field] === undefined && !(field === 'unit' && unitBy) ? [field] : [],
  );
