/** By keyboard alone, Tab by Tab: signed in, a merger drafted and decided by four, its papers and the chart taken away. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, axeOf } from './browser.ts';
import { openFreshDesk } from './fresh-desk.ts';
import { type Name, PASSWORD, openAccounts } from './people.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openFreshDesk('embedded');
  await openAccounts(desk);
});
afterAll(async () => desk.close());

/** Places that Tab comes to on one page at most. */
const MOST = 400;

/** What the focus is on, as it is called. */
const NAME = `(() => {
  const e = document.activeElement;
  const by = (e.getAttribute('aria-labelledby') ?? '').split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const label = e.labels?.[0];
  return (e.ariaLabel ?? (by.trim() || label?.textContent || e.textContent) ?? '').trim();
})()`;

/** Tabs on until the focus is on what is called so. */
const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  for (let i = 0; i < MOST; i += 1) {
    await page.keyboard.press('Tab');
    const told = String(await page.evaluate(NAME));
    if (typeof name === 'string' ? told === name : name.test(told)) return;
  }
  throw new Error(`Tab does not come to ${String(name)}`);
};

const enter = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

const write = async (page: Page, name: string, text: string): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
};

const choose = async (page: Page, name: string, words: string): Promise<void> => {
  await write(page, name, words);
  await page.getByRole('option', { disabled: false }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
};

/** A page on which somebody has signed in, by keyboard. */
const signedIn = async (name: Name): Promise<Page> => {
  const { page } = await desk.page();
  await page.goto('/desk', { waitUntil: 'networkidle' });
  await enter(page, 'Đăng nhập');
  await page.getByLabel('Tên đăng nhập').waitFor();
  await write(page, 'Tên đăng nhập', name);
  await write(page, 'Mật khẩu', PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('banner').getByText('Đăng nhập').waitFor({ state: 'hidden' });
  return page;
};

/** Somebody's page of the draft, come to by keyboard. */
const atDraft = async (name: Name): Promise<Page> => {
  const page = await signedIn(name);
  await enter(page, 'Dự thảo');
  await page.getByRole('link', { name: 'Hợp nhất hai Ban' }).waitFor();
  await enter(page, 'Hợp nhất hai Ban');
  await page.getByRole('heading', { level: 1, name: 'Hợp nhất hai Ban' }).waitFor();
  return page;
};

it('a merger goes from the first line to an act in force, and its papers are taken away', async () => {
  const drafter = await signedIn('soan');
  await enter(drafter, 'Dự thảo');
  await drafter.getByRole('heading', { level: 1, name: 'Dự thảo' }).waitFor();
  await write(drafter, 'Trích yếu', 'Hợp nhất hai Ban');
  await write(drafter, 'Cơ quan ban hành', 'Ủy ban nhân dân phường Uông Bí');
  await enter(drafter, 'Bắt đầu dự thảo');
  await drafter.getByRole('heading', { name: 'Thông tin chung' }).waitFor();
  await choose(drafter, 'Các đơn vị hợp nhất 1', 'ban quan ly dich vu cong ich');
  await choose(drafter, 'Các đơn vị hợp nhất 2', 'ban quan ly du an');
  await write(drafter, 'Tên đơn vị', 'Ban Quản lý dự án và công ích');
  await tabTo(drafter, 'Loại đơn vị');
  const kind = 'document.activeElement.value';
  for (let i = 0; i < 60 && (await drafter.evaluate(kind)) !== 'service-unit'; i += 1)
    await drafter.keyboard.press('ArrowDown');
  await choose(drafter, 'Cấp trên hành chính (không bắt buộc)', 'uy ban nhan dan phuong uong bi');
  await enter(drafter, 'Thêm');
  await drafter.getByText('✓ Đủ điều kiện trình').waitFor();
  await drafter.getByText('· Đã lưu').waitFor();
  expect(await axeOf(drafter)).toEqual([]);
  await drafter.goto(drafter.url(), { waitUntil: 'networkidle' });
  await enter(drafter, 'Trình');
  await drafter.getByText('Đã trình').waitFor();

  for (const [name, step, told] of [
    ['tham-dinh', 'Thẩm định', 'Đã thẩm định'],
    ['duyet', 'Duyệt', 'Đã duyệt'],
  ] as const) {
    const page = await atDraft(name);
    await enter(page, step);
    await page.getByText(told).waitFor();
  }
  const registrar = await atDraft('van-thu');
  await write(registrar, 'Số, ký hiệu', '31/QĐ-UBND');
  await enter(registrar, 'Ban hành');
  await registrar.getByRole('link', { name: 'Mở văn bản' }).waitFor();
  await enter(registrar, 'Mở văn bản');
  await registrar.getByRole('heading', { level: 1, name: /Hợp nhất hai Ban/ }).waitFor();
  await enter(registrar, 'Giấy tờ');
  for (const paper of ['Văn bản, Word', 'Văn bản, PDF']) {
    await tabTo(registrar, paper);
    const [file] = await Promise.all([
      registrar.waitForEvent('download'),
      registrar.keyboard.press('Enter'),
    ]);
    expect(file.suggestedFilename()).toMatch(/^hop-nhat-hai-ban\.(?:docx|pdf)$/u);
  }
  await enter(registrar, 'Cơ cấu');
  await registrar.getByRole('heading', { level: 1, name: 'Cơ cấu tổ chức' }).waitFor();
  await tabTo(registrar, 'Hiển thị');
  await registrar.keyboard.press('ArrowDown');
  await registrar.getByRole('tree').waitFor();
  await tabTo(registrar, 'PDF A3');
  const [chart] = await Promise.all([
    registrar.waitForEvent('download'),
    registrar.keyboard.press('Enter'),
  ]);
  expect(chart.suggestedFilename()).toBe('so-do-to-chuc.pdf');
});
