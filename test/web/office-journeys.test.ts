/** Models, records and tables in a real browser: copied, kept and opened, by mouse and by keyboard alone. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Desk, axeOf, overflowOf } from './browser.ts';
import { openFreshDesk } from './fresh-desk.ts';
import { openAccounts, pageOf } from './people.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openFreshDesk('server');
  await openAccounts(desk);
});
afterEach(async () => desk.closePages());
afterAll(async () => desk.close());

it('what one ward did becomes a draft in another, with what is missing told', async () => {
  const page = await pageOf(desk, 'soan');
  await page.goto('/desk/models', { waitUntil: 'networkidle' });
  await page
    .getByRole('link', { name: 'Thành lập các cơ quan chuyên môn thuộc UBND phường Yên Tử' })
    .click();
  await page.getByRole('heading', { level: 2, name: 'Mô hình làm gì' }).waitFor();
  await page.getByLabel('Áp dụng ở').selectOption({ label: 'Phường Vàng Danh' });
  const place = page.getByRole('region', { name: 'Ở Phường Vàng Danh' });
  await place.getByRole('heading', { name: 'Dự thảo sẽ' }).waitFor();
  const would = (await place.getByRole('list').first().allInnerTexts()).join(' ');
  expect(would).toContain('phường Vàng Danh');
  expect(would).not.toContain('phường Yên Tử');
  expect(await axeOf(page)).toEqual([]);
  await place.getByRole('button', { name: 'Lập dự thảo' }).click();
  await page.waitForURL(/\/drafts\/\d+/);
  await page
    .getByRole('heading', { name: /Thành lập các cơ quan chuyên môn thuộc UBND phường Vàng Danh/ })
    .first()
    .waitFor();
});

it('who keeps records writes one by keyboard, sees what follows, and nobody else sees it', async () => {
  const page = await pageOf(desk, 'ho-so');
  await page.goto('/desk/people/ub-0003', { waitUntil: 'networkidle' });
  const form = page.getByRole('form', { name: 'Ghi một trường' });
  const write = async (field: string, value: string): Promise<void> => {
    await form.getByLabel('Trường').selectOption({ label: field });
    const box = form.getByLabel('Nội dung');
    await box.focus();
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
    await form.getByRole('button', { name: 'Ghi' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: new RegExp(`${field} ${value}`) }).waitFor();
  };
  await write('Họ và tên', 'Người thử');
  await write('Ngày sinh', '10/05/1969');
  await form.getByLabel('Trường').selectOption({ label: 'Giới tính' });
  await form.getByLabel('Nội dung').selectOption({ label: 'nữ' });
  await form.getByRole('button', { name: 'Ghi' }).click();
  await page.getByText('Đến tuổi nghỉ hưu ngày 10/05/2026').waitFor();
  expect(await axeOf(page)).toEqual([]);
  await page.goto('/desk/staff', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'ub-0003' }).waitFor();
  expect(await axeOf(page)).toEqual([]);

  const { page: anybody } = await desk.page(390);
  await anybody.goto('/desk/people/ub-0003', { waitUntil: 'networkidle' });
  expect(await anybody.getByText('Người thử').count()).toBe(0);
  expect(await anybody.getByRole('heading', { name: 'Hồ sơ' }).count()).toBe(0);
  expect(await overflowOf(anybody)).toBe(0);

  await page.goto('/desk/people/ub-0003', { waitUntil: 'networkidle' });
  await page.getByText('Xóa toàn bộ hồ sơ…').click();
  await page.getByRole('button', { name: 'Xóa hẳn hồ sơ' }).click();
  await page.getByText('Người thử').first().waitFor({ state: 'detached' });
});

it('a target is opened to the act that set it, by keyboard', async () => {
  const { page, errors } = await desk.page();
  await page.goto('/desk/tables/targets?asAt=2019-06-01', { waitUntil: 'networkidle' });
  const figure = page.getByRole('button', { name: /Thành phố Uông Bí, Bao nhiêu/ }).first();
  await figure.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('region', { name: 'Đằng sau con số' })
    .getByText(/Kế hoạch tinh giản biên chế/)
    .waitFor();
  expect(errors).toEqual([]);
});

it('form 8C is had of one ward over a chosen time, and the address says so', async () => {
  const { page } = await desk.page();
  await page.goto('/desk/tables/flow?asAt=2020-09-18', { waitUntil: 'networkidle' });
  const field = page.getByRole('combobox', { name: 'Của đơn vị' });
  await field.fill('Trưng Vương');
  await page
    .getByRole('option', { name: /phường Trưng Vương/i })
    .first()
    .click();
  await page
    .getByRole('heading', { level: 1, name: /Tăng, giảm người: phường Trưng Vương/i })
    .waitFor();
  const first = page.getByLabel('Từ ngày');
  await first.fill('31/12/2019');
  await first.press('Enter');
  await page.getByText('Từ 31/12/2019 đến hết 18/09/2020.').waitFor();
  expect(page.url()).toMatch(/unit=phuong-trung-vuong/);
  expect(page.url()).toMatch(/from=2019-12-31/);
  expect(await page.getByRole('row', { name: /Cộng/ }).innerText()).toMatch(/0$/);
  expect(await axeOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
});

it('the chart is walked by keyboard, shows what is looked for, and is taken away as a file', async () => {
  const { page, errors } = await desk.page();
  await page.goto('/desk/structure?asAt=2018-06-01&view=chart', { waitUntil: 'networkidle' });
  const chart = page.getByRole('tree');
  await chart.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const last = await chart.locator('[aria-selected=true]').getAttribute('data-id');
  await page.keyboard.press('Home');
  expect(await chart.locator('[aria-selected=true]').getAttribute('data-id')).not.toBe(last);
  const before = await chart.getByRole('treeitem').count();
  await page.keyboard.press('Enter');
  await expect.poll(() => chart.getByRole('treeitem').count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => chart.getByRole('treeitem').count()).toBe(before);

  // What is found stands open in the chart, chosen and in view.
  const find = page.getByRole('combobox', { name: 'Tìm trong cơ cấu' });
  await find.fill('Khu Cầu Sến');
  await page.getByRole('option', { disabled: false }).first().waitFor();
  await find.press('ArrowDown');
  await find.press('Enter');
  const found = chart.getByRole('treeitem', { name: /Khu Cầu Sến/ });
  await found.waitFor();
  expect(await found.getAttribute('aria-selected')).toBe('true');
  const { width } = (await chart.boundingBox()) ?? { width: Infinity };
  expect(width).toBeLessThan(1440);

  await page.getByRole('button', { name: 'Vừa khung' }).click();
  const whole: unknown = await page.evaluate(`(() => {
    const box = document.querySelector('[role=region][aria-label="Sơ đồ tổ chức"]');
    return box.scrollHeight <= box.clientHeight + 4;
  })()`);
  expect(whole).toBe(true);
  expect(await axeOf(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'PDF A3' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('so-do-to-chuc.pdf');
  expect(errors).toEqual([]);
});

it('an act is taken away as its papers, for Word and to be printed', async () => {
  const { page } = await desk.page();
  await page.goto('/desk/acts/nq-837-ubtvqh14', { waitUntil: 'networkidle' });
  await page.getByText('Giấy tờ', { exact: true }).click();
  for (const [name, file] of [
    ['Danh sách kèm theo, PDF', /danh-sach-kem-theo.*\.pdf$/],
    ['Biên bản bàn giao, Word', /bien-ban-ban-giao.*\.docx$/],
  ] as const) {
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ]);
    expect(taken.suggestedFilename()).toMatch(file);
  }
});
