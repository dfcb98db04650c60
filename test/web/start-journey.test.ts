/** An office begins a register of its own, beside the worked case: named, opened, filled from forms, and apart from the other. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, axeOf, overflowOf } from './browser.ts';
import { openFreshDesk } from './fresh-desk.ts';
import { PASSWORD } from './people.ts';
import { INVITATION } from './serve-case.ts';
import { settled } from './steps.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openFreshDesk('embedded');
});
afterAll(async () => desk.close());

it('by keyboard, from the first link to the first draft', async () => {
  const { page, errors } = await desk.page();
  await page.goto(`/desk/first-administrator#${INVITATION}`, { waitUntil: 'networkidle' });
  for (const [field, text] of [
    ['Tên đăng nhập', 'quan-tri'],
    ['Họ tên, chức danh', 'Quản trị'],
    ['Mật khẩu', PASSWORD],
  ] as const) {
    await page.getByLabel(field).focus();
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/registers/);
  await page.getByText('Thành phố Uông Bí, 2015–2025').last().waitFor();
  expect(await axeOf(page)).toEqual([]);
  await page.getByLabel('Tên cơ quan, địa bàn').focus();
  await page.keyboard.type('Phường Yên Tử');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bắt đầu sổ bộ này' }).waitFor();
  await page.getByRole('banner').getByText('Phường Yên Tử').waitFor();
  expect(await axeOf(page)).toEqual([]);
  // Who administers it gives the role that drafting needs, first of all to themselves.
  await page.getByRole('link', { name: 'Mở trang Tài khoản' }).click();
  await page.getByText('Quản lý Quản trị').click();
  await page.getByRole('button', { name: 'Giao vai trò' }).click();
  await page.getByText('Soạn thảo (toàn sổ bộ)').waitFor();
  await page.goto('/desk', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Soạn số dư đầu kỳ' }).click();
  await page.waitForURL(/\/drafts\/1/);
  await page.getByRole('heading', { level: 1, name: 'Số dư đầu kỳ' }).waitFor();

  // The case knows nothing of it, nor has who works there any right in the case that was not given there.
  const other = { 'tinhgon-register': 'uong-bi' };
  const drafts = await page.request.get('/api/v1/drafts', { headers: other });
  expect(drafts.status()).toBe(403);
  const accounts = await page.request.get('/api/v1/accounts', { headers: other });
  expect(accounts.status()).toBe(200);
  expect(errors).toEqual([]);
});

it('and a page that is open keeps to its register, whatever is opened beside it', async () => {
  const { page, errors } = await desk.page();
  const signIn = { name: 'quan-tri', password: PASSWORD };
  expect((await page.request.post('/api/v1/session', { data: signIn })).status()).toBe(200);
  await page.goto('/desk/drafts/1?register=phuong-yen-tu', { waitUntil: 'networkidle' });
  const beside = await page.context().newPage();
  await beside.goto('/desk/structure?register=uong-bi', { waitUntil: 'networkidle' });
  await beside.getByRole('treegrid').waitFor();
  expect(await (await beside.request.get('/api/v1/register')).json()).toMatchObject({
    data: { id: 'uong-bi', several: true },
  });
  await page.getByLabel('Trích yếu').fill('Mở sổ Phường Yên Tử');
  await settled(page);
  const headers = { 'tinhgon-register': 'phuong-yen-tu' };
  const draft = await page.request.get('/api/v1/drafts/1', { headers });
  expect(await draft.json()).toMatchObject({ title: 'Mở sổ Phường Yên Tử' });
  // Files are followed by the browser itself: their address says it, as does that of every page one goes on to.
  await page.getByText('Giấy tờ', { exact: true }).click();
  const file = await page.getByRole('link', { name: 'Tờ trình, Word' }).getAttribute('href');
  expect(file).toContain('register=phuong-yen-tu');
  const paper = await page.request.get(file ?? '');
  expect([paper.status(), paper.headers()['content-disposition']]).toEqual([
    200,
    expect.stringContaining('.docx'),
  ]);
  await page.getByRole('link', { name: 'Cơ cấu', exact: true }).click();
  await page.waitForURL(/structure\?register=phuong-yen-tu/);
  // An address that says none is of the register looked at last, and says it from then on.
  await beside.goto('/desk/structure', { waitUntil: 'networkidle' });
  await beside.waitForURL(/structure\?register=uong-bi/);
  expect(errors).toEqual([]);
});

it('and whoever has no say in it is shown the register that the service was started for', async () => {
  const { page } = await desk.page(390);
  await page.goto('/desk', { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  const register = await page.request.get('/api/v1/register');
  expect(await register.json()).toMatchObject({ data: { id: 'uong-bi' } });
  for (const [name, status] of [
    ['phuong-yen-tu', 200],
    ['khong-co', 404],
  ] as const) {
    const headers = { 'tinhgon-register': name };
    const answer = await page.request.get('/api/v1/register', { headers });
    expect(answer.status()).toBe(status);
  }
  expect((await page.request.get('/api/v1/registers')).status()).toBe(401);
  // A link to the desk of another register changes over; one that is not there changes nothing.
  await page.goto('/desk/structure?register=khong-co', { waitUntil: 'networkidle' });
  expect(await (await page.request.get('/api/v1/register')).json()).toMatchObject({
    data: { id: 'uong-bi' },
  });
  await page.goto('/desk?register=phuong-yen-tu', { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Bắt đầu sổ bộ này' }).waitFor();
  expect(new URL(page.url()).search).toBe('?register=phuong-yen-tu');
  expect(await overflowOf(page)).toBe(0);
});
