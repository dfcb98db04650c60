/** The store of templates, over both drivers: one for each place, the last one put there, proved against what they were sealed as. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storesOf } from '../../src/adapters/open-store.ts';
import type { AccountId } from '../../src/application/account-id.ts';
import type { TemplateStore } from '../../src/application/template-store.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { DRIVERS, type FreshDatabase } from '../postgres/harness.ts';
import { REGISTER } from './stores.ts';

const AT = instant('2026-01-01T00:00:00.000Z');

describe.each(DRIVERS)('templates of papers ($name)', ({ fresh }) => {
  let own: FreshDatabase;
  let templates: TemplateStore;
  let account: AccountId;

  beforeAll(async () => {
    own = await fresh();
    const stores = storesOf(own.database);
    await stores.store.createRegister(REGISTER, 'Sổ thử');
    ({ templates } = stores);
    const made = await stores.identity.createAccount({ name: 'a', display: 'A' }, AT);
    if (made === undefined) throw new Error('no account');
    account = made;
  });
  afterAll(async () => own.discard());

  it('are one for each place: the last one put there, until it is removed', async () => {
    const place = { kind: 'act', ladder: 'state' } as const;
    const put = async (file: string, bytes: Uint8Array) =>
      templates.put(REGISTER, { ...place, file, bytes, at: AT, account });
    expect(await templates.template(REGISTER, place)).toBeUndefined();
    await put('một.docx', Uint8Array.of(1));
    await put('hai.docx', Uint8Array.of(2, 0, 255));
    await templates.put(REGISTER, {
      kind: 'list',
      ladder: 'party',
      file: 'ba.docx',
      bytes: Uint8Array.of(3),
      at: AT,
      account,
    });
    expect(Uint8Array.from((await templates.template(REGISTER, place)) ?? [])).toEqual(
      Uint8Array.of(2, 0, 255),
    );
    expect(await templates.list(REGISTER)).toEqual([
      { ...place, file: 'hai.docx', at: AT },
      { kind: 'list', ladder: 'party', file: 'ba.docx', at: AT },
    ]);
    const counted = async () =>
      (
        await own.database.query<{ count: number }>(
          `select count from tally where what = 'templates'`,
        )
      )[0]?.count;
    expect(await counted()).toBe(2);
    expect(await templates.remove(REGISTER, place)).toBe(true);
    expect(await templates.remove(REGISTER, place)).toBe(false);
    expect(await templates.template(REGISTER, place)).toBeUndefined();
    expect(await counted()).toBe(1);
  });
});
