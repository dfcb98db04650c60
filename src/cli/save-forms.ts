/** Tables as files: XLSX as an office prints them, or CSV. */
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type Form,
  isLong,
  streamWorkbook,
  writeWorkbook,
} from '../adapters/spreadsheets/write-workbook.ts';
import { csvOf } from '../words/csv.ts';
import { Failure } from './failure.ts';
import { type Output, note, say } from './output.ts';

/** Writes them; the ending of the name tells as what. A CSV has one table. */
export const saveForms = async (
  file: string,
  forms: readonly Form[],
  options: Output,
): Promise<void> => {
  const [first] = forms;
  if (/\.xlsx$/iu.test(file) && first && isLong(forms))
    await pipeline(Readable.fromWeb(streamWorkbook(first) as never), createWriteStream(file));
  else if (/\.xlsx$/iu.test(file)) await writeFile(file, await writeWorkbook(forms));
  else if (/\.csv$/iu.test(file) && first)
    await writeFile(
      file,
      csvOf(
        first.columns.map(({ head }) => head),
        first.rows.map(({ cells }) => cells),
      ),
    );
  else
    throw new Failure(
      'bad-file-name',
      say(
        options,
        `${file}: tên tệp phải kết thúc bằng .xlsx hoặc .csv`,
        `${file}: end the name with .xlsx or .csv`,
      ),
    );
  const rows = forms.reduce((sum, form) => sum + form.rows.length, 0);
  note(say(options, `${file}: ${rows} dòng`, `${file}: ${rows} rows`));
};
