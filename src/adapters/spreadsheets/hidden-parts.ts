/**
 * What XLS and ODS files hide: rows and sheets, which the library that reads their values does not tell. The containers are
 * opened by another library; what is looked for in them is little.
 * [MS-XLS] 2.4.221 (Row), 2.4.28 (BoundSheet8); OpenDocument 1.3, 19.749 (table:visibility), 20.405 (table:display).
 */

import { containers } from './containers.ts';

/** What is hidden, by place in the file. */
export interface HiddenParts {
  /** Sheets, from 0. */
  readonly sheets: ReadonlySet<number>;
  /** Rows from 0, by sheet. */
  readonly rows: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Nothing is. */
export const NOTHING_HIDDEN: HiddenParts = { sheets: new Set(), rows: new Map() };

const [BOUND_SHEET, ROW, EOF] = [0x85, 0x208, 0x0a];
/** The bit of a row's flags that says it is hidden. */
const ROW_HIDDEN = 0x20;

interface Found {
  readonly sheets: Set<number>;
  readonly rows: Map<number, Set<number>>;
}

const hide = ({ rows }: Found, sheet: number, row: number): void => {
  const of = rows.get(sheet) ?? new Set();
  of.add(row);
  rows.set(sheet, of);
};

/** Goes through records from a place until they end, or until it is told to stop. */
const records = (
  view: DataView,
  from: number,
  look: (id: number, at: number, length: number) => boolean,
): void => {
  for (let at = from; at + 4 <= view.byteLength;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > view.byteLength || !look(id, at + 4, length)) return;
    at += 4 + length;
  }
};

/** What the workbook stream of an XLS file hides. */
const hiddenInStream = (stream: Uint8Array): HiddenParts => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const found: Found = { sheets: new Set(), rows: new Map() };
  const begins: number[] = [];
  records(view, 0, (id, at, length) => {
    if (id === BOUND_SHEET && length >= 6) {
      if ((view.getUint8(at + 4) & 3) !== 0) found.sheets.add(begins.length);
      begins.push(view.getUint32(at, true));
    }
    return id !== EOF;
  });
  for (const [sheet, from] of begins.entries())
    records(view, from, (id, at, length) => {
      if (id === ROW && length >= 16 && (view.getUint16(at + 12, true) & ROW_HIDDEN) !== 0)
        hide(found, sheet, view.getUint16(at, true));
      return id !== EOF;
    });
  return found;
};

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];

/** What the contents of an ODS file hide. */
const hiddenInContent = (xml: string): HiddenParts => {
  const found: Found = { sheets: new Set(), rows: new Map() };
  const hiddenStyles = new Set(
    [...xml.matchAll(/<style:style\s[^>]*style:family="table"[^>]*>.*?<\/style:style>/gsu)]
      .filter(([style]) => /\stable:display="false"/u.test(style))
      .map(([style]) => attribute(style, 'style:name') ?? ''),
  );
  let [sheet, row] = [-1, 0];
  for (const [tag, kind] of xml.matchAll(/<table:(table|table-row)(?=[\s/>])[^>]*>/gu)) {
    if (kind === 'table') {
      [sheet, row] = [sheet + 1, 0];
      if (hiddenStyles.has(attribute(tag, 'table:style-name') ?? '—')) found.sheets.add(sheet);
      continue;
    }
    const times = Number(attribute(tag, 'table:number-rows-repeated') ?? 1);
    // Rows that are repeated to the end of a sheet are empty: which of them are hidden matters to nobody.
    if (['collapse', 'filter'].includes(attribute(tag, 'table:visibility') ?? ''))
      for (let i = 0; i < Math.min(times, 100_000); i += 1) hide(found, sheet, row + i);
    row += times;
  }
  return found;
};

/** A part of a file, by the first of these names that it has. */
const bytesOf = async (
  file: Uint8Array,
  ...names: readonly string[]
): Promise<Uint8Array | undefined> => {
  const library = await containers();
  const container = library.read(Buffer.from(file.buffer, file.byteOffset, file.byteLength), {
    type: 'buffer',
  });
  for (const name of names) {
    const content = library.find(container, name)?.content;
    if (content) return Uint8Array.from(content);
  }
  return undefined;
};

/** What an XLS file hides; nothing where it has no workbook. */
export const hiddenInXls = async (file: Uint8Array): Promise<HiddenParts> => {
  const stream = await bytesOf(file, 'Workbook', 'Book');
  return stream ? hiddenInStream(stream) : NOTHING_HIDDEN;
};

/** What an ODS file hides; nothing where it has no contents. */
export const hiddenInOds = async (file: Uint8Array): Promise<HiddenParts> => {
  const content = await bytesOf(file, 'content.xml');
  return content ? hiddenInContent(new TextDecoder().decode(content)) : NOTHING_HIDDEN;
};
