/** Tables over HTTP: who may send one, what is told of it, and the draft that it becomes. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { Callers } from '../desk/callers.ts';
import { startService } from '../service.ts';
import { fileOf } from './workbooks.ts';

let app: App;
let callers: Callers;

beforeAll(async () => {
  app = await startService();
  callers = new Callers(app);
  await callers.begin();
  await callers.person('soan', 'drafter', null);
  await callers.person('doc', 'reader', null);
});
afterAll(async () => app.close());

const QUOTAS = fileOf('xlsx', {
  'Biên chế': {
    rows: [
      ['GIAO BIÊN CHẾ NĂM 2026'],
      ['Cơ quan', 'Công chức'],
      ['Văn phòng HĐND và UBND phường Uông Bí', 99],
      ['Phòng Văn hóa - Xã hội phường Uông Bi', '12'],
    ],
  },
});

const readIt = (who: string | undefined, bytes: Uint8Array) =>
  callers.call(who, 'POST', '/intake/file', Buffer.from(bytes), 'application/octet-stream');

interface Sheet {
  readonly name: string;
  readonly rows: readonly object[];
  readonly proposals: readonly { subject: string; head: number; columns: object }[];
}

const asked = (sheet: Sheet, more: object = {}): object => {
  const { head = 0, columns = {} } =
    sheet.proposals.find(({ subject }) => subject === 'quotas') ?? {};
  return {
    name: sheet.name,
    rows: sheet.rows,
    subject: 'quotas',
    mapping: { head, columns },
    title: 'Giao biên chế',
    issuer: 'UBND tỉnh Quảng Ninh',
    signed: '2026-01-01',
    effect: '2026-01-01',
    ...more,
  };
};

it('is for those who draft; nobody else has a file read', async () => {
  expect((await readIt(undefined, QUOTAS)).status).toBe(401);
  expect((await readIt('doc', QUOTAS)).status).toBe(403);
  expect((await callers.call('doc', 'POST', '/intake/rows', {})).status).toBe(403);
});

it('refuses in words what is no spreadsheet, and a table without its columns', async () => {
  const junk = await readIt('soan', new Uint8Array([0x50, 0x4b, 3, 4]));
  expect([junk.status, String(junk.body['detail'])]).toEqual([
    422,
    'Không phải bảng tính XLSX, XLS, ODS hay CSV, hoặc tệp bị hỏng.',
  ]);
  const { body } = await readIt('soan', QUOTAS);
  const [sheet] = body['sheets'] as [Sheet];
  const lacking = await callers.call(
    'soan',
    'POST',
    '/intake/rows',
    asked(sheet, { mapping: { head: 2, columns: {} } }),
  );
  expect([lacking.status, String(lacking.body['detail'])]).toEqual([
    422,
    'Chọn cột nào là “Đơn vị”.',
  ]);
});

it('tells each row, and gives an act that becomes a draft like any other', async () => {
  const { body } = await readIt('soan', QUOTAS);
  const [sheet] = body['sheets'] as [Sheet];
  const first = await callers.call('soan', 'POST', '/intake/rows', asked(sheet));
  expect(first.body['counts']).toMatchObject({ changed: 1, wrong: 1 });
  const rows = first.body['rows'] as { said: { text: string; column: number }[] }[];
  expect(rows[1]?.said[0]).toMatchObject({ column: 0 });
  expect(rows[1]?.said[0]?.text).toContain('Có phải “Phòng Văn hóa - Xã hội phường Uông Bí”?');
  const mended = { ...sheet, rows: sheet.rows.slice(0, 3) };
  const second = await callers.call('soan', 'POST', '/intake/rows', asked(mended));
  const begun = await callers.call('soan', 'POST', '/drafts', { act: second.body['act'] });
  expect(begun.status).toBe(201);
  const draft = await callers.call('soan', 'GET', `/drafts/${String(begun.body['id'])}`);
  expect(JSON.stringify(draft.body['act'])).toContain('"number":99');
});
