/** Tables as the service reads them, and which column was said to be what of a sheet with the same head. */
import type { Subject } from '../../../../src/words/intake-columns.ts';
import type { Language } from '../../../../src/words/language.ts';
import { send } from '../../api/client.ts';

/** A value of a cell. */
export type SheetValue = string | number | boolean | null | { readonly day: string };

/** A row. */
export interface SheetRow {
  readonly number: number;
  readonly values: readonly SheetValue[];
  readonly hidden?: true;
}

/** Which column is what. */
export interface Mapping {
  readonly head: number;
  readonly columns: Readonly<Record<string, number>>;
  /** Units are named by headings over the rows. */
  readonly unitBy?: 'headings';
}

/** A sheet with what its columns may be. */
export interface Sheet {
  readonly name: string;
  readonly hidden?: true;
  readonly rows: readonly SheetRow[];
  /** What it is of by its name, as templates name their sheets. */
  readonly named: Subject | null;
  readonly proposals: readonly (Mapping & { readonly subject: Subject })[];
}

/** A file as it was read. */
export interface Table {
  readonly notices: readonly string[];
  readonly sheets: readonly Sheet[];
}

/** Has a file read; refusals are {@link ApiProblem}s. */
export const readFile = async (
  file: File,
  language: Language,
  signal?: AbortSignal,
): Promise<Table> => {
  const response = await send('POST', '/api/v1/intake/file', file, language, {
    type: 'application/octet-stream',
    ...(signal && { signal }),
  });
  return (await response.json()) as Table;
};

const keyOf = (subject: Subject, { rows }: Sheet, head: number): string => {
  const texts = rows.find(({ number }) => number === head)?.values ?? [];
  return `intake|${subject}|${JSON.stringify(texts)}`;
};

/** What was said last of a sheet with this head; else what is proposed. */
export const mappingFor = (subject: Subject, sheet: Sheet): Mapping => {
  const { subject: _, ...proposed } = sheet.proposals.find((one) => one.subject === subject) ?? {
    subject,
    head: 0,
    columns: {},
  };
  const kept = localStorage.getItem(keyOf(subject, sheet, proposed.head));
  return kept === null ? proposed : (JSON.parse(kept) as Mapping);
};

/** Keeps what was said for the next sheet with the same head. */
export const keepMapping = (subject: Subject, sheet: Sheet, mapping: Mapping): void => {
  const { head = mapping.head } = sheet.proposals.find((one) => one.subject === subject) ?? {};
  localStorage.setItem(keyOf(subject, sheet, head), JSON.stringify(mapping));
};

/** The subject that a sheet fits best: proposals are likeliest first. */
export const likeliest = ({ proposals }: Sheet): Subject => proposals[0]?.subject ?? 'units';
