/** The portal in a real browser: every page at every width, in both languages, dark and light, with and without scripts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, LOOKS, faultsOf } from './browser.ts';
import { openFreshDesk } from './fresh-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openFreshDesk('embedded');
});
afterAll(async () => desk.close());

const PAGES = [
  '/',
  '/bo-may',
  '/bo-may/2019-06-01/tp-uong-bi',
  '/don-vi/xa-dien-cong',
  '/don-vi/phuong-trung-vuong',
  '/don-vi/phong-noi-vu/2016-06-01',
  '/van-ban',
  '/van-ban/qd-hop-nhat-to-chuc-noi-vu-2018',
  '/tim?q=dien+cong',
  '/tim?q=noi+vu&loai=unit',
  '/van-ban/nq-837-ubtvqh14',
  '/du-lieu',
  '/tin',
  '/bai/3',
  '/bai/1',
  '/muc/bo-may',
  '/tin/thang/2020-09',
  '/tim?q=diem+truong&muc=su-nghiep',
  '/so-lieu/cadres.movements/2015-01-01/2020-09-18',
  '/lich/2019-12-23',
  '/lich',
  '/lien-ket',
  '/luot-xem',
  '/gop-y',
  '/gop-y/1',
  '/gop-y/1/tong-hop',
  '/khong-co',
];

it.concurrent.each(LOOKS)('in %s, at every width: every page without a fault', async (...look) => {
  const { page, errors } = await desk.page();
  const faults: string[] = [];
  const at = (path: string): string =>
    look[0] === 'en' ? `/en${path}`.replace(/\/$/u, '').replace('/?', '?') : path;
  for (const path of PAGES) faults.push(...(await faultsOf(page, at(path), look)));
  expect([faults, errors.filter((e) => !e.includes('404'))]).toEqual([[], []]);
  await page.context().close();
});

describe('a visitor with a phone and no script', () => {
  it('finds what became of Điền Công, where its people go now, and reads by which act', async () => {
    const { page } = await desk.page(390, 'no-scripts');
    await page.goto('/');
    await page.getByRole('searchbox').fill('dien cong');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Xã Điền Công', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Xã Điền Công' }).waitFor();
    await page.getByText('thuộc phường Trưng Vương; từ 01/07/2025').waitFor();
    const now = page.locator('h2:has-text("Nay liên hệ") + ul').getByRole('link');
    expect(await now.allInnerTexts()).toEqual(['Phường Uông Bí', 'Phường Vàng Danh']);
    await page.getByRole('link', { name: '837/NQ-UBTVQH14' }).click();
    await page.getByRole('heading', { level: 1 }).getByText('Sắp xếp').waitFor();
    await page.context().close();
  });

  it('sees the apparatus on another day, by keyboard', async () => {
    const { page } = await desk.page(390, 'no-scripts');
    await page.goto('/bo-may/2019-06-01');
    await page.getByLabel('Xem vào ngày').fill('2016-06-01');
    await page.getByRole('button', { name: 'Xem' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/bo-may\/2016-06-01/);
    expect(await page.locator('.lead').innerText()).toBe('Vào ngày 01/06/2016');
    await page.context().close();
  });
});
