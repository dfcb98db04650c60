/**
 * `npm run bench:intake`: a list of so many communes written as a workbook, read, taken in, and taken in again once it is recorded,
 * as the number of rows grows; beside it the reading of the same rows by SheetJS, which knows no register.
 */
import * as XLSX from '@e965/xlsx';
import { readWorkbook } from '../src/adapters/spreadsheets/read-workbook.ts';
import { writeWorkbook } from '../src/adapters/spreadsheets/write-workbook.ts';
import { Image } from '../src/application/image.ts';
import { proposeMapping } from '../src/application/intake/headers.ts';
import { type IntakeHead, takeIn } from '../src/application/intake/intake.ts';
import type { RegisterId } from '../src/application/store.ts';
import type { ActId } from '../src/domain/register/ids.ts';
import { day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';
import { line, median } from './timing.ts';

const SIZES = [1_250, 2_500, 5_000, 10_000];
const HEADS = ['Mã', 'Tên', 'Cấp', 'Mã QH', 'Quận Huyện', 'Mã TP', 'Tỉnh / Thành Phố'];
const ON = day('2025-01-01');

const head: IntakeHead = {
  id: 'danh-muc' as ActId,
  type: 'opening-balance',
  title: 'Danh mục',
  issuer: 'Cục Thống kê',
  signed: ON,
  effect: ON,
};

const code = (n: number): string => String(n).padStart(5, '0');

const formOf = (communes: number) => ({
  name: 'Danh mục',
  titles: ['DANH MỤC'],
  columns: HEADS.map((one) => ({ head: one })),
  rows: Array.from({ length: communes }, (_, i) => {
    const district = Math.floor(i / 15);
    const province = Math.floor(district / 11);
    const above = [code(20_000 + district), `Huyện Số ${district}`, code(90_000 + province)];
    return { cells: [code(i), `Xã Số ${i}`, 'Xã', ...above, `Tỉnh Số ${province}`] };
  }),
});

const costs: number[] = [];
for (const communes of SIZES) {
  const form = formOf(communes);
  const bytes = await writeWorkbook([form]);
  const writing = await median(3, async () => writeWorkbook([form]));
  const reading = await median(3, async () => readWorkbook(bytes));
  const theirs = await median(3, () => XLSX.read(bytes, { cellDates: true }));
  line(`${communes} rows, read as XLSX`, reading, ['SheetJS', theirs]);
  line(`${communes} rows, written as XLSX`, writing);
  const [sheet] = (await readWorkbook(bytes)).sheets;
  if (!sheet) throw new Error('a sheet');
  const mapping = proposeMapping(sheet, 'codes');
  const image = new Image('bench' as RegisterId);
  const intake = { sheet, subject: 'codes', mapping, head } as const;
  const first = await median(3, () => takeIn(image.facts, intake));
  line(`${communes} rows, each one new`, first, ['SheetJS, reading alone', theirs]);
  const { act } = takeIn(image.facts, intake);
  image.advance(act, instant('2026-01-01T00:00:00.000Z'), image.draft(act));
  const again = await median(3, () => takeIn(image.facts, intake));
  line(`${communes} rows, each one as it is`, again, ['SheetJS, reading alone', theirs]);
  costs.push(first + again);
}
const times = Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1));
const growth = Math.log((costs.at(-1) ?? 1) / (costs[0] ?? 1)) / times;
process.stdout.write(`  taking in: growth n^${growth.toFixed(2)}\n`);
