/** A workbook as an office has it becomes a draft, in a real browser. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileOf } from '../intake/workbooks.ts';
import { type Desk, axeOf, overflowOf } from './browser.ts';
import { openFreshDesk } from './fresh-desk.ts';
import { openAccounts, pageOf } from './people.ts';

let desk: Desk;
const file = join(tmpdir(), `bang-${process.pid}.xlsx`);

beforeAll(async () => {
  desk = await openFreshDesk('server');
  await openAccounts(desk);
  await writeFile(
    file,
    fileOf('xlsx', {
      'Nhân sự': {
        rows: [
          ['BIỂU TỔNG HỢP CÁN BỘ, CÔNG CHỨC'],
          ['STT', 'Họ và tên', 'Đơn vị', 'Chức vụ'],
          [1, 'Nguyễn Văn A', 'Phòng Văn hóa - Xã hội phường Uông Bí', 'Chuyên viên tổng hợp'],
          [2, 'Nguyễn Văn A', 'Phòng Văn hóa - Xã hội phường Uông Bí', 'Chuyên viên tổng hợp'],
          ['', 'Cộng', '', ''],
        ],
        merges: ['A1:D1'],
      },
    }),
  );
});
afterAll(async () => {
  await rm(file, { force: true });
  await desk.close();
});

it('asks about two of one name, and makes a draft once it is said', async () => {
  const page = await pageOf(desk, 'soan');
  await page.goto('/desk/drafts');
  await page.getByRole('link', { name: 'Nhập bảng tính' }).click();
  await page.setInputFiles('input[type=file]', file);
  await page.getByText('Cột nào là gì').waitFor();
  expect(await page.getByLabel('Bảng về').inputValue()).toBe('people');
  await page.getByLabel('Cơ quan ban hành').fill('UBND phường Uông Bí');
  const look = page.getByRole('button', { name: 'Xem từng dòng' });
  // Work that takes long is stopped; looking something up elsewhere loses nothing of what was said.
  let stopped: string | undefined;
  await page.route('**/intake/rows', () => undefined);
  page.on('requestfailed', (request) => {
    stopped = request.url();
  });
  await look.click();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect.poll(() => look.isEnabled()).toBe(true);
  expect(stopped).toContain('/intake/rows');
  await page.unroute('**/intake/rows');
  await page.getByRole('link', { name: 'Cơ cấu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cơ cấu tổ chức' }).waitFor();
  await page.goBack();
  await page.getByText('Đang làm dở tệp').waitFor();
  expect(await page.getByLabel('Cơ quan ban hành').inputValue()).toBe('UBND phường Uông Bí');
  await look.click();
  await page.getByText('1 không đọc, 2 cần xác nhận').waitFor();
  expect([await overflowOf(page), await axeOf(page)]).toEqual([0, []]);
  for (const n of [3, 4]) await page.getByLabel(`Dòng ${n} là`).selectOption('new');
  await look.click();
  await page.getByRole('button', { name: 'Lập dự thảo từ bảng' }).click();
  await page.waitForURL(/\/desk\/drafts\/\d+/u);
  await page.getByText('Chuyên viên tổng hợp').first().waitFor();
  expect(await page.getByText('Chuyên viên tổng hợp').count()).toBeGreaterThan(0);
});
