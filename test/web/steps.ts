/** Steps that journeys at the desk are made of. */
import type { Page } from 'playwright-core';
import type { Desk } from './browser.ts';
import { pageOf } from './people.ts';

/** Begins a draft as a drafter does, by hand; gives its number. */
export const begin = async (
  page: Page,
  address: string,
  title: string,
  issuer: string,
): Promise<string> => {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByLabel('Trích yếu').fill(title);
  await page.getByLabel('Cơ quan ban hành').fill(issuer);
  await page.getByRole('button', { name: 'Bắt đầu dự thảo' }).click();
  await page.waitForURL(/\/drafts\/\d+/);
  return /\/drafts\/(\d+)/.exec(page.url())?.[1] ?? '';
};

/** Picks a thing by a part of its name. */
export const pick = async (page: Page, label: string, words: string): Promise<void> => {
  await page.getByRole('combobox', { name: label, exact: true }).fill(words);
  await page.locator('[role=option]').first().click();
};

/** Waits until all that was written is kept. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByText('· Đã lưu').waitFor();
};

/** Takes a step on a draft. */
export const step = async (page: Page, id: string, name: string): Promise<void> => {
  await page.goto(`/desk/drafts/${id}`);
  await page.getByRole('button', { name, exact: true }).click();
};

/** Takes a draft through the hands of the others, from appraisal to the record; the page of whoever recorded it. */
export const promulgate = async (desk: Desk, id: string, number: string): Promise<Page> => {
  const appraiser = await pageOf(desk, 'tham-dinh');
  await step(appraiser, id, 'Thẩm định');
  await appraiser.getByText('Đã thẩm định').waitFor();
  const approver = await pageOf(desk, 'duyet');
  await step(approver, id, 'Duyệt');
  await approver.getByText('Đã duyệt').waitFor();
  const registrar = await pageOf(desk, 'van-thu');
  await registrar.goto(`/desk/drafts/${id}`);
  await registrar.getByLabel('Số, ký hiệu').fill(number);
  await registrar.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await registrar.getByRole('link', { name: 'Mở văn bản' }).waitFor();
  return registrar;
};

/** Walks down the tree by keyboard from its top, opening what is closed, to the row of this name. */
export const walkTo = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Home');
  await page.waitForFunction(
    'document.activeElement.ariaLevel === "1" && document.activeElement.ariaPosInSet === "1"',
  );
  const here = page.locator('[role=row]:focus');
  for (let i = 0; i < 400; i += 1) {
    if ((await here.innerText()).includes(name)) return;
    if ((await here.getAttribute('aria-expanded')) === 'false') {
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(
        'document.querySelector("[role=row]:focus").ariaExpanded === "true"',
      );
    }
    const before = await here.getAttribute('data-key');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(`document.activeElement.dataset.key !== ${JSON.stringify(before)}`);
  }
};

/** Presses a button by keyboard. */
export const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};
