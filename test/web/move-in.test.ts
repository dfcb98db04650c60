/** An office moves in: its own four tables become a ward, and the ward's first merger is decided by four people and printed. */
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileOf } from '../intake/workbooks.ts';
import { type Desk, axeOf, overflowOf } from './browser.ts';
import { openFreshDesk } from './fresh-desk.ts';
import { type Name, openAccounts, pageOf } from './people.ts';
import { begin, pick, settled } from './steps.ts';

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®';

/** As it was typed in a font of TCVN3. */
const typed = (text: string): string =>
  text.replaceAll('Đ', '§').replaceAll(/./gu, (letter) => {
    const at = LETTERS.indexOf(letter);
    return at < 0 ? letter : TCVN3.charAt(at);
  });

const UB = 'Ủy ban nhân dân phường Thử';
const [KT, HT] = ['Phòng Kinh tế phường Thử', 'Phòng Hạ tầng phường Thử'];

/** The office's tables, as it has them. */
const TABLES: Readonly<Record<string, () => Uint8Array>> = {
  // Title, a head of two rows that is merged, numbers that say who stands under whom, a sum.
  'co-quan.xlsx': () =>
    fileOf('xlsx', {
      'Cơ quan': {
        rows: [
          ['ỦY BAN NHÂN DÂN PHƯỜNG THỬ'],
          ['DANH SÁCH CƠ QUAN, ĐƠN VỊ NĂM 2026'],
          ['STT', 'Tên đơn vị', 'Loại', 'Số liệu', ''],
          ['', '', '', 'Diện tích (ha)', 'Dân số'],
          ['1', 'Phường Thử', 'Phường', 1234.5, 20_150],
          ['1.1', UB, 'Ủy ban nhân dân', '', ''],
          ['1.1.1', KT, 'Phòng chuyên môn', '', ''],
          ['1.1.2', HT, 'Phòng chuyên môn', '', ''],
          ['1.1.3', 'Trạm Y tế phường Thử', '', '', ''],
          ['', 'Cộng', '', 1234.5, 20_150],
        ],
        merges: ['A1:E1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3'],
      },
    }),
  'chuc-danh.csv': () =>
    Buffer.from(
      [
        'Đơn vị,Chức danh,Cấp,Số lượng',
        `${KT},Trưởng phòng,cấp trưởng,1`,
        `${KT},Chuyên viên,nhân viên,4`,
        `${HT},Trưởng phòng,cấp trưởng,1`,
        `${HT},Chuyên viên,nhân viên,3`,
      ]
        .map(typed)
        .join('\r\n'),
      'latin1',
    ),
  // Two of one name in one office.
  'nhan-su.xlsx': () =>
    fileOf('biff8', {
      'Nhân sự': {
        rows: [
          ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'],
          ['STT', 'Họ và tên', 'Đơn vị', 'Chức vụ'],
          [1, 'Nguyễn Văn A', KT, 'Chuyên viên'],
          [2, 'Nguyễn Văn A', KT, 'Chuyên viên'],
          [3, 'Trần Thị B', HT, 'Chuyên viên'],
        ],
      },
    }),
  'bien-che.csv': () =>
    Buffer.from(`\uFEFFĐơn vị;Biên chế công chức\r\n${KT};5\r\n${HT};4\r\n`, 'utf16le'),
};

const folder = join(tmpdir(), `don-vao-${process.pid}`);
const pathOf = (name: string): string => `${folder}-${name}`;

let desk: Desk;
let register = '';

/** A page of somebody who works in the ward's register. */
const inWard = async (name: Name, width?: number): Promise<Page> => {
  const page = await pageOf(desk, name, width);
  await page.goto(`/desk?register=${register}`);
  return page;
};

const sent = async (page: Page, method: string, path: string, body?: object): Promise<unknown> => {
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    ...(body && { data: body }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
};

beforeAll(async () => {
  desk = await openFreshDesk('embedded');
  await openAccounts(desk);
  for (const [name, make] of Object.entries(TABLES)) await writeFile(pathOf(name), make());
  const admin = await pageOf(desk, 'quan-tri');
  const begun = (await sent(admin, 'POST', '/registers', { title: 'Phường Thử' })) as {
    id: string;
  };
  register = begun.id;
  await admin.goto(`/desk?register=${register}`);
  const { data } = (await sent(admin, 'GET', '/accounts')) as {
    data: { id: number; name: string }[];
  };
  for (const [name, role] of [
    ['soan', 'drafter'],
    ['tham-dinh', 'appraiser'],
    ['duyet', 'approver'],
    ['van-thu', 'registrar'],
  ]) {
    const id = data.find((one) => one.name === name)?.id;
    await sent(admin, 'POST', `/accounts/${id}/grants`, { role, unit: null });
  }
});

afterAll(async () => {
  for (const name of Object.keys(TABLES)) await rm(pathOf(name), { force: true });
  await desk.close();
});

/** Takes a draft through every hand, as the four would by their pages. */
const decide = async (id: string, number: string, signed = '2026-01-01'): Promise<void> => {
  const steps = [
    ['soan', 'submit'],
    ['tham-dinh', 'appraise'],
    ['duyet', 'approve'],
    ['van-thu', 'promulgate'],
  ] as const;
  for (const [name, step] of steps) {
    const page = await inWard(name);
    const { revision } = (await sent(page, 'GET', `/drafts/${id}`)) as { revision: number };
    const promulgation = { number, signed };
    const body = { revision, step, ...(step === 'promulgate' && { promulgation }) };
    await sent(page, 'POST', `/drafts/${id}/steps`, body);
    await page.context().close();
  }
};

const takeIn = async (
  page: Page,
  file: string,
  homonyms: readonly number[] = [],
): Promise<string> => {
  await page.goto('/desk/intake', { waitUntil: 'networkidle' });
  await page.setInputFiles('input[type=file]', pathOf(file));
  await page.getByText('Cột nào là gì').waitFor();
  await page.getByLabel('Ghi nhận những gì đã có (số dư đầu kỳ)').check();
  await page.getByLabel('Cơ quan ban hành').fill(UB);
  await page.getByLabel('Ngày có hiệu lực').fill('01/01/2026');
  await page.keyboard.press('Tab');
  const look = page.getByRole('button', { name: 'Xem từng dòng' });
  await look.click();
  for (const n of homonyms) await page.getByLabel(`Dòng ${n} là`).selectOption('new');
  if (homonyms.length > 0) await look.click();
  const draft = page.getByRole('button', { name: 'Lập dự thảo từ bảng' });
  await draft.waitFor();
  expect([await overflowOf(page), await axeOf(page)]).toEqual([0, []]);
  await draft.click();
  await page.waitForURL(/\/desk\/drafts\/\d+/u);
  await page.getByText('✓ Đủ điều kiện trình').waitFor();
  return /\/drafts\/(\d+)/u.exec(page.url())?.[1] ?? '';
};

it('four tables, one of TCVN3, one with merged heads and a sum, one with homonyms, become a ward', async () => {
  const drafter = await inWard('soan');
  await drafter.getByRole('heading', { name: 'Bắt đầu sổ bộ này' }).waitFor();
  for (const [i, [file, homonyms]] of (
    [
      ['co-quan.xlsx', []],
      ['chuc-danh.csv', []],
      ['nhan-su.xlsx', [3, 4]],
      ['bien-che.csv', []],
    ] as const
  ).entries())
    await decide(await takeIn(drafter, file, homonyms), `0${i + 1}/QĐ-UBND`);
  const units = (await sent(drafter, 'GET', '/units?asAt=2026-01-02')) as {
    data: { name: string; form: string | null }[];
  };
  expect(units.data.map(({ name }) => name).toSorted()).toEqual(
    ['Phường Thử', UB, KT, HT, 'Trạm Y tế phường Thử'].toSorted(),
  );
  expect(units.data.find(({ form }) => form === 'Trạm Y tế')).toBeDefined();
  const overview = (await sent(drafter, 'GET', '/overview')) as {
    data: { points: { posts: number; quota: object; people: object }[] };
  };
  const last = overview.data.points.at(-1);
  expect([last?.posts, last?.quota, last?.people]).toEqual([9, { state: 9 }, { state: 3 }]);
});

it('on a phone: the ward merges two divisions, and the papers of it are printed', async () => {
  const drafter = await inWard('soan', 390);
  const id = await begin(drafter, '/desk/drafts', 'Hợp nhất hai phòng', UB);
  await drafter.getByRole('heading', { name: 'Thông tin chung' }).waitFor();
  await drafter.getByLabel('Có hiệu lực từ').fill('01/03/2026');
  await drafter.keyboard.press('Tab');
  await pick(drafter, 'Các đơn vị hợp nhất 1', 'phong kinh te');
  await pick(drafter, 'Các đơn vị hợp nhất 2', 'phong ha tang');
  await drafter.getByLabel('Tên đơn vị').fill('Phòng Kinh tế - Hạ tầng phường Thử');
  await drafter.getByLabel('Loại đơn vị').selectOption('division');
  await drafter.getByRole('button', { name: 'Thêm', exact: true }).click();
  await drafter.getByText('Mọi thứ đã có nơi đến.').waitFor();
  await drafter.getByText('✓ Đủ điều kiện trình').waitFor();
  await settled(drafter);
  expect([await overflowOf(drafter), await axeOf(drafter)]).toEqual([0, []]);
  await decide(id, '05/QĐ-UBND', '2026-03-01');

  const registrar = await inWard('van-thu', 390);
  await registrar.goto('/desk/acts', { waitUntil: 'networkidle' });
  await registrar.getByRole('link', { name: 'Hợp nhất hai phòng' }).click();
  await registrar.getByText('Đơn vị nào thành đơn vị nào').first().waitFor();
  await registrar.getByText('Giấy tờ', { exact: true }).click();
  for (const name of [
    'Văn bản, PDF',
    'Tờ trình, Word',
    'Danh sách kèm theo, PDF',
    'Biên bản bàn giao, Word',
  ]) {
    const [file] = await Promise.all([
      registrar.waitForEvent('download'),
      registrar.getByRole('link', { name }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.(?:pdf|docx)$/u);
  }
  const chart = await registrar.request.get('/api/v1/chart?form=pdf&paper=A3&levels=4');
  expect([chart.status(), chart.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const next = (await sent(
    registrar,
    'GET',
    `/next-number?issuer=${encodeURIComponent(UB)}&type=decision&signed=2026-02-01`,
  )) as { data: object };
  expect(next.data).toMatchObject({ next: '06/QĐ-UBND' });
});
