/**
 * Files of offices as sheets: XLSX, XLS (97–2003), ODS, CSV. Macros and links to other files are left out, formulas read as what
 * they gave; a file that would unpack to more than it may is refused before it is unpacked (decision 12).
 */
import {
  type Cell,
  type CellValue,
  type Sheet as Read,
  type Workbook as ReadBook,
  readXls,
} from 'hucre';
import { parseCsv } from 'hucre/csv';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type {
  Notice,
  Sheet,
  SheetRow,
  SheetValue,
  Workbook,
} from '../../application/intake/sheet.ts';
import {
  type LegacySet,
  fromLegacy,
  legacySetOf,
  vietnameseShare,
} from '../../words/legacy-vietnamese.ts';
import type { FileRefusal } from '../../words/intake-words.ts';
import { type HiddenParts, NOTHING_HIDDEN, hiddenInOds, hiddenInXls } from './hidden-parts.ts';
import { textOfBytes } from './text-bytes.ts';
import { unpacksTooLarge, zipEntries } from './zip-guard.ts';

/** Largest file that is taken, in bytes: 50 MiB. */
const LARGEST_FILE = 50 * (1 << 20);
/** A file that is not read. */
export class UnreadableFile extends Error {
  readonly why: FileRefusal;

  constructor(why: FileRefusal, options?: ErrorOptions) {
    super(why, options);
    this.name = 'UnreadableFile';
    this.why = why;
  }
}

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

/** Fonts of TCVN3 begin with a dot (`.VnTime`), capital ones end with H; those of VNI are named so. */
const setOfFont = (font: string | undefined): LegacySet | undefined => {
  if (font === undefined) return undefined;
  if (/^\.vn/iu.test(font)) return 'tcvn3';
  return /^vni[-\s]/iu.test(font) ? 'vni' : undefined;
};

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Letters that only texts of today have: the old sets do not go beyond the Western ones. */
const TODAY = /[\u0100-\uFFFF]/u;

class Reading {
  readonly #notices = new Map<string, Notice>();
  #formulas = 0;

  get notices(): readonly Notice[] {
    return [
      ...this.#notices.values(),
      ...(this.#formulas > 0
        ? [{ code: 'formulas-as-values', cells: this.#formulas } as const]
        : []),
    ];
  }

  note(notice: Notice): void {
    this.#notices.set(JSON.stringify(notice), notice);
  }

  /** What most texts of the book are written in that tell: “Sè hé” could be Vietnamese, beside others that could not. */
  #usual: LegacySet | undefined;

  /** Looks at all texts before any is read. */
  lookAt(texts: readonly string[]): void {
    const sets = texts.map(legacySetOf);
    const count = (set: LegacySet): number => sets.filter((one) => one === set).length;
    const today = texts.filter((text) => TODAY.test(text)).length;
    const set = count('vni') > count('tcvn3') ? 'vni' : 'tcvn3';
    this.#usual = count(set) > today ? set : undefined;
  }

  #setOf(text: string, font: string | undefined): LegacySet | undefined {
    const told = setOfFont(font) ?? legacySetOf(text);
    if (told !== undefined || this.#usual === undefined || TODAY.test(text)) return told;
    const read = fromLegacy(text, this.#usual);
    return read !== text && vietnameseShare([read]) === 1 ? this.#usual : undefined;
  }

  #text(text: string, font: string | undefined): string {
    const set = this.#setOf(text, font);
    if (set === undefined) return text.normalize('NFC');
    const read = fromLegacy(text, set, /^\.vn.*h$/iu.test(font ?? ''));
    if (read !== text) this.note({ code: 'letters-converted', set });
    return read.normalize('NFC');
  }

  value(value: CellValue | undefined, cell: Cell | undefined): SheetValue {
    if (cell?.type === 'formula') this.#formulas += 1;
    const of = cell?.type === 'formula' ? (cell.formulaResult ?? value) : value;
    if (of === undefined || of === null) return null;
    if (of instanceof Date) return Number.isNaN(of.getTime()) ? null : { day: dayOf(of) };
    if (typeof of !== 'string') return of;
    return cell?.type === 'error' ? null : this.#text(of, cell?.style?.font?.name);
  }
}

/** Rows with what merged cells say in every one of their places. */
const sheetOf = (sheet: Read, reading: Reading, hidden: HiddenParts, at: number): Sheet => {
  // Rows that are empty may not be there at all.
  const rows = Array.from(sheet.rows as readonly (readonly CellValue[] | null | undefined)[]).map(
    (cells, r) =>
      Array.from(cells ?? []).map((value, c) =>
        reading.value(value, sheet.cells?.get(`${r},${c}`)),
      ),
  );
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    const said = rows[startRow]?.[startCol] ?? null;
    for (let r = startRow; r <= Math.min(endRow, rows.length - 1); r += 1) {
      const row = rows[r] ?? [];
      while (row.length <= endCol) row.push(null);
      for (let c = startCol; c <= endCol; c += 1) row[c] = said;
    }
  }
  return {
    name: sheet.name,
    rows: rows.map((values, i): SheetRow => ({
      number: i + 1,
      values,
      ...((sheet.rowDefs?.get(i)?.hidden === true || hidden.rows.get(at)?.has(i) === true) && {
        hidden: true,
      }),
    })),
    ...((sheet.hidden === true || sheet.veryHidden === true || hidden.sheets.has(at)) && {
      hidden: true,
    }),
  };
};

const guarded = (bytes: Uint8Array): ReturnType<typeof zipEntries> => {
  const entries = zipEntries(bytes);
  if (!entries) throw new UnreadableFile('no-spreadsheet');
  if (unpacksTooLarge(entries)) throw new UnreadableFile('unpacks-too-large');
  return entries;
};

/** A file that is open, and what it hides beside what its reader tells. */
type Opened = readonly [ReadBook, HiddenParts];

const openBook = async (bytes: Uint8Array, reading: Reading): Promise<Opened> => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return [await readXls(bytes), await hiddenInXls(bytes)];
  const names = (guarded(bytes) ?? []).map(({ name }) => name);
  if (names.some((name) => /vbaProject\.bin$/iu.test(name)))
    reading.note({ code: 'macros-left-out' });
  if (names.some((name) => /externalLinks?\//iu.test(name)))
    reading.note({ code: 'links-left-out' });
  if (names.includes('content.xml')) return [await readOds(bytes), await hiddenInOds(bytes)];
  return [await readXlsx(bytes, { readStyles: true }), NOTHING_HIDDEN];
};

const refusalOf = (error: Error): FileRefusal => {
  if (error.name === 'EncryptedFileError' || /password|encrypt/iu.test(error.message))
    return 'locked';
  return /BIFF/u.test(error.message) ? 'old-format' : 'no-spreadsheet';
};

/**
 * The file as sheets.
 * @throws UnreadableFile with the reason.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<Workbook> => {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (bytes.length > LARGEST_FILE) throw new UnreadableFile('too-large');
  const reading = new Reading();
  const packed = startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  if (!packed) {
    const { text, notice } = textOfBytes(bytes);
    if (text.includes('\0')) throw new UnreadableFile('no-spreadsheet');
    if (notice) reading.note(notice);
    const rows = parseCsv(text).map((values, i) => ({
      number: i + 1,
      values: values.map((value) => reading.value(value, undefined)),
    }));
    return { sheets: [{ name: 'CSV', rows }], notices: reading.notices };
  }
  let opened: Opened;
  try {
    opened = await openBook(bytes, reading);
  } catch (error) {
    if (error instanceof UnreadableFile || !(error instanceof Error)) throw error;
    throw new UnreadableFile(refusalOf(error), { cause: error });
  }
  const [book, hidden] = opened;
  reading.lookAt(
    book.sheets.flatMap(({ rows }) =>
      rows.flatMap((cells) => cells.filter((cell) => typeof cell === 'string')),
    ),
  );
  const sheets = book.sheets.map((sheet, at) => sheetOf(sheet, reading, hidden, at));
  return { sheets, notices: reading.notices };
};
