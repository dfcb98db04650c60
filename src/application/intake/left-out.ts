/** Rows of a sheet that are none of its table's: sums, headings, heads said again, what is hidden. */
import { COLUMNS, type Subject } from '../../words/intake-columns.ts';
import type { SaidCode } from '../../words/intake-words.ts';
import { fold } from '../fold.ts';
import type { Mapping } from './mapping.ts';
import type { SheetRow } from './sheet.ts';
import { cellText } from './values.ts';

/** “Cộng”, “Tổng (I+II)”, “Tổng số đơn vị”; not “Công an”, “Tổng công ty”. */
const TOTAL = /^(?:(?:tổng|cộng|total)(?!\s*\p{L}{2})|tổng (?:cộng|số)(?!\p{L}))/iu;
const HEADING = /^(?:[ivx]+|[a-h]|\d+)?(?: )?(?:khoi|nhom|phan|muc)(?: |$)/u;
/** “I”, “B”: what stands before the name of a part of a table. */
const PART = /^(?:[ivx]+|[a-h])$/u;
/** The same where it stands in the cell of the name. */
const PART_BEFORE = /^(?:[IVX]+|[A-H]|\d+)\s*[.)\-–:]\s*/u;

const foldedOf = (row: SheetRow): readonly string[] =>
  row.values.map((value) => fold(cellText(value))).filter((text) => text !== '');

/** What says something in a row: neither a number nor the number of a part. */
const tellingOf = (folded: readonly string[]): ReadonlySet<string> =>
  new Set(folded.filter((text) => !PART.test(text) && !/^\d+$/u.test(text)));

/** “I. Đảng ủy”, “B – Khối trường học”: one text over rows, and not what a row of the subject must have. */
export const isHeading = (row: SheetRow, mapping: Mapping, subject: Subject): boolean => {
  const { columns, unitBy } = mapping;
  const folded = foldedOf(row);
  const telling = tellingOf(folded);
  if (telling.size !== 1) return false;
  if ([...telling].some((text) => HEADING.test(text))) return true;
  const filled = Object.values(columns).map((at) => fold(cellText(row.values[at])));
  const numbered = folded.some((text) => PART.test(text));
  // Merged over the whole row, it stands in every column; a unit may well be called what it is, nobody is called by a unit.
  const ofUnits = columns['unit'] !== undefined || unitBy !== undefined;
  if (ofUnits && filled.length > 1 && filled.every((text) => telling.has(text))) return true;
  if (unitBy !== undefined) return numbered || folded.length === telling.size;
  const lacks = COLUMNS[subject].some(({ field, required }) => {
    const at = columns[field];
    return required && at !== undefined && cellText(row.values[at]) === '';
  });
  return lacks && numbered;
};

/** What a heading says, without its number. */
export const headingText = (row: SheetRow): string => {
  const [text = ''] = row.values
    .map(cellText)
    .filter((one) => tellingOf([fold(one)]).has(fold(one)));
  return text.replace(PART_BEFORE, '');
};

/** Whether a row says again what stands over two of its columns: a head whose cells are merged over several rows. */
const repeatsHead = (row: SheetRow, { columns }: Mapping, head: SheetRow | undefined): boolean => {
  const again = Object.values(columns).filter((at) => {
    const text = fold(cellText(row.values[at]));
    return text !== '' && text === fold(cellText(head?.values[at]));
  });
  return again.length > 1;
};

/** Why a row is not read, where it is none of the table's; nothing where it is. `head`: the last row of the head. */
export const leftOut = (
  row: SheetRow,
  mapping: Mapping,
  subject: Subject,
  head: SheetRow | undefined,
): SaidCode | 'empty' | undefined => {
  const { columns } = mapping;
  const filled = Object.values(columns)
    .map((at) => cellText(row.values[at]))
    .filter((text) => text !== '');
  if (row.values.every((value) => cellText(value) === '')) return 'empty';
  if (row.hidden) return 'hidden';
  if (row.values.some((value) => TOTAL.test(cellText(value)))) return 'total';
  const folded = foldedOf(row);
  // “(1) (2) (3)”, “A B 1 2”: the numbers of columns under a head.
  if (folded.length > 2 && folded.every((text) => /^(?:\d{1,2}|[a-z])$/u.test(text)))
    return 'repeated-head';
  const names = COLUMNS[subject].flatMap(({ field, label }) =>
    columns[field] === undefined ? [] : [fold(label[0])],
  );
  if (filled.length > 1 && filled.every((text) => names.includes(fold(text))))
    return 'repeated-head';
  if (repeatsHead(row, mapping, head)) return 'repeated-head';
  return isHeading(row, mapping, subject) ? 'heading' : undefined;
};
