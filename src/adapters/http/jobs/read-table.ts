/** A spreadsheet that was sent, as its sheets with what their columns may be: read off the event loop. */
import { proposeMappings } from '../../../application/intake/headers.ts';
import type { Mapping } from '../../../application/intake/mapping.ts';
import { subjectOfSheet } from '../../../application/intake/whole.ts';
import type { Sheet } from '../../../application/intake/sheet.ts';
import { noticeText, refusalText } from '../../../words/intake-words.ts';
import type { Language } from '../../../words/language.ts';
import { UnreadableFile, readWorkbook } from '../../spreadsheets/read-workbook.ts';
import { Problem } from '../problem.ts';

/** Rows of one sheet that the desk takes in; more are for the command line. */
export const MOST_ROWS = 15_000;

/** A sheet with its proposals. */
export interface ReadSheet extends Sheet {
  /** What it is of by its name, as templates name their sheets. */
  readonly named: string | null;
  readonly proposals: readonly (Mapping & { readonly subject: string })[];
}

/** What is sent back. */
export interface ReadTable {
  readonly notices: readonly string[];
  readonly sheets: readonly ReadSheet[];
}

/** Reads the file; throws a problem that says why it cannot be. */
export const readTable = async ({
  bytes,
  language,
}: {
  readonly bytes: Uint8Array;
  readonly language: Language;
}): Promise<ReadTable> => {
  try {
    const { sheets, notices } = await readWorkbook(bytes);
    const large = sheets.find(({ rows }) => rows.length > MOST_ROWS);
    if (large) throw new Problem('too-many-rows', { limit: MOST_ROWS, found: large.rows.length });
    return {
      notices: notices.map((notice) => noticeText(notice, language)),
      sheets: sheets.map((sheet) => ({
        ...sheet,
        named: subjectOfSheet(sheet.name) ?? null,
        proposals: proposeMappings(sheet),
      })),
    };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Problem('unreadable-file', { why: refusalText(error.why, language) });
  }
};
