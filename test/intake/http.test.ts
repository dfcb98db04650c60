/** Tables over HTTP: who may send one, what is told of it, and the draft that it becomes. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { readWorkbook } from '../../src/adapters/spreadsheets/read-workbook.ts';
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
  const part = {
    name: sheet.name,
    rows: sheet.rows,
    subject: 'quotas',
    mapping: { head, columns },
  };
  return {
    parts: [{ ...part, ...more }],
    title: 'Giao biên chế',
    issuer: 'UBND tỉnh Quảng Ninh',
    signed: '2026-01-01',
    effect: '2026-01-01',
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
  const [part] = first.body['parts'] as [
    { counts: object; rows: { said: { text: string; column: number }[] }[] },
  ];
  expect(part.counts).toMatchObject({ changed: 1, wrong: 1 });
  const { rows } = part;
  expect(rows[1]?.said[0]).toMatchObject({ column: 0 });
  expect(rows[1]?.said[0]?.text).toContain('Có phải “Phòng Văn hóa - Xã hội phường Uông Bí”?');
  const mended = { ...sheet, rows: sheet.rows.slice(0, 3) };
  const second = await callers.call('soan', 'POST', '/intake/rows', asked(mended));
  const begun = await callers.call('soan', 'POST', '/drafts', { act: second.body['act'] });
  expect(begun.status).toBe(201);
  const draft = await callers.call('soan', 'GET', `/drafts/${String(begun.body['id'])}`);
  expect(JSON.stringify(draft.body['act'])).toContain('"number":99');
});

it('gives workbooks: templates, tables to be changed, and every table as it is printed', async () => {
  for (const path of [
    '/api/v1/intake/templates/ward',
    '/api/v1/tables/quotas/file?asAt=2020-06-01',
  ]) {
    const response = await app.inject({ url: path });
    expect([path, response.statusCode, response.headers['content-disposition']]).toEqual([
      path,
      200,
      expect.stringMatching(/^attachment; filename="[a-z0-9-]+\.xlsx"$/u),
    ]);
    const { sheets } = await readWorkbook(new Uint8Array(response.rawPayload));
    expect(sheets.length).toBeGreaterThan(0);
  }
  const tables = (who: string | undefined) =>
    callers.call(who, 'GET', '/intake/tables/people?asAt=2020-06-01').then(
      ({ status }) => status,
      // A file is no JSON.
      () => 200,
    );
  expect([await tables(undefined), await tables('doc'), await tables('soan')]).toEqual([
    401, 403, 200,
  ]);
  expect((await app.inject({ url: '/api/v1/intake/templates/none' })).statusCode).toBe(400);
  expect((await app.inject({ url: '/api/v1/tables/none/file' })).statusCode).toBe(404);
});
