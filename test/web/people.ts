/** People with accounts at a served desk, and pages on which they have signed in. */
import type { Page } from 'playwright-core';
import type { Desk } from './browser.ts';
import { INVITATION } from './serve-case.ts';

/** Everybody's password, once they have changed the first one. */
export const PASSWORD = 'một câu đủ dài để nhớ';

/** Who works at the desk: name, what is shown, role. */
export const PEOPLE = [
  ['soan', 'Chuyên viên soạn thảo', 'drafter'],
  ['soan-2', 'Chuyên viên thứ hai', 'drafter'],
  ['tham-dinh', 'Người thẩm định', 'appraiser'],
  ['duyet', 'Người duyệt', 'approver'],
  ['van-thu', 'Văn thư', 'registrar'],
  ['doc', 'Người đọc', 'reader'],
  ['kiem-tra', 'Thanh tra', 'auditor'],
  ['ho-so', 'Người giữ hồ sơ', 'personnel'],
  ['bien-tap', 'Biên tập viên', 'editor'],
  ['kiem-duyet', 'Người kiểm duyệt', 'moderator'],
  ['xuat-ban', 'Người xuất bản', 'publisher'],
] as const;

/** A name of somebody who works at the desk. */
export type Name = (typeof PEOPLE)[number][0] | 'quan-tri';

/** Sends something as the page's session would. */
const sendFrom = async (
  page: Page,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> => {
  const sent = await page.request.fetch(`/api/v1${path}`, { method, ...(body && { data: body }) });
  if (!sent.ok()) throw new Error(`${method} ${path}: ${sent.status()} ${await sent.text()}`);
  return sent.json();
};

/** Opens the accounts of everybody, the administrator's first; each has changed the first password. */
export const openAccounts = async (desk: Desk): Promise<void> => {
  const { page } = await desk.page();
  const first = {
    invitation: INVITATION,
    name: 'quan-tri',
    display: 'Quản trị',
    password: PASSWORD,
  };
  await sendFrom(page, 'POST', '/first-administrator', first);
  const firstPasswords = new Map<string, string>();
  for (const [name, display, role] of PEOPLE) {
    const made = (await sendFrom(page, 'POST', '/accounts', { name, display })) as {
      firstPassword: string;
    };
    firstPasswords.set(name, made.firstPassword);
    const { data } = (await sendFrom(page, 'GET', '/accounts')) as {
      data: { id: number; name: string }[];
    };
    const id = data.find((a) => a.name === name)?.id;
    await sendFrom(page, 'POST', `/accounts/${id}/grants`, { role, unit: null });
  }
  for (const [name, present] of firstPasswords) {
    await sendFrom(page, 'POST', '/session', { name, password: present });
    await sendFrom(page, 'PUT', '/me/password', { present, next: PASSWORD });
  }
  await page.context().close();
};

/** A page on which somebody has signed in. */
export const pageOf = async (desk: Desk, name: Name, width?: number): Promise<Page> => {
  const { page } = await desk.page(width);
  await sendFrom(page, 'POST', '/session', { name, password: PASSWORD });
  return page;
};

/** Begins a draft of one operation, in effect from the day it is signed, as the page's session; gives its number. */
export const beginFrom = async (
  page: Page,
  title: string,
  operation: object,
  signed = '2021-01-01',
): Promise<number> => {
  const act = {
    act: 'du-thao',
    type: 'decision',
    title,
    issuer: 'Ủy ban nhân dân thành phố Uông Bí',
    signed,
    articles: [{ article: 1, do: [operation] }],
  };
  const { id } = (await sendFrom(page, 'POST', '/drafts', { act })) as { id: number };
  return id;
};
