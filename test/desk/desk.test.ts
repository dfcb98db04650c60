/** The desk over both drivers: who may do what to a draft, and what becomes of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storesOf, type Stores } from '../../src/adapters/open-store.ts';
import { argon2id } from '../../src/adapters/identity/argon2.ts';
import { secrets } from '../../src/adapters/identity/secrets.ts';
import { loadActs } from '../../src/application/commands/load-acts.ts';
import type { Desk, DraftRefusal } from '../../src/application/drafts/desk.ts';
import { takeStep } from '../../src/application/drafts/take-step.ts';
import { beginDraft, changeDraft } from '../../src/application/drafts/write-draft.ts';
import type { Account, AccountId } from '../../src/application/identity-store.ts';
import {
  openAccount,
  openFirstAdministrator,
} from '../../src/application/identity/open-account.ts';
import { changePassword } from '../../src/application/identity/passwords.ts';
import { signIn } from '../../src/application/identity/sign-in.ts';
import { type Image, openImage } from '../../src/application/image.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { Role } from '../../src/domain/drafting/roles.ts';
import type { Step } from '../../src/domain/drafting/workflow.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { DRIVERS } from '../postgres/harness.ts';
import { REGISTER, actOf, caseActs, tickingClock } from '../store/stores.ts';

const rename: readonly Operation[] = [
  { op: 'rename', unit: 'phong-y-te' as UnitId, name: 'Phòng Y tế thành phố' },
];
const dissolve: readonly Operation[] = [{ op: 'dissolve', unit: 'phong-y-te' as UnitId }];
const move: readonly Operation[] = [
  {
    op: 'change-superior',
    unit: 'quang-trung-khu-01' as UnitId,
    superior: 'phuong-bac-son' as UnitId,
  },
];
const NUMBER = { number: '01/QĐ-UBND', signed: day('2021-01-01') };

describe.each(DRIVERS)('at the desk ($name)', ({ fresh }) => {
  let stores: Stores;
  let discard: () => Promise<void>;
  let image: Image;
  const clock = tickingClock();
  const people = new Map<string, Account>();

  const identity = () => ({ store: stores.identity, passwords: argon2id, secrets, clock });

  const person = async (name: string, role: Role, unit?: string): Promise<void> => {
    const opened = await openAccount(identity(), { name, display: name });
    if ('refused' in opened) throw new Error(opened.refused);
    const grant = { role, ...(unit !== undefined && { unit: unit as UnitId }) };
    await stores.identity.grant(REGISTER, opened.account, grant, clock());
    const account = await stores.identity.account(REGISTER, opened.account);
    if (account) people.set(name, account);
  };

  const desk = (name: string): Desk => {
    const actor = people.get(name);
    if (!actor) throw new Error(name);
    return { store: stores.store, drafts: stores.drafts, clock, image, actor };
  };

  const begin = async (name: string, operations: readonly Operation[]): Promise<number> => {
    const done = await beginDraft(desk(name), { act: actOf('nhap', '2021-01-01', operations) });
    if ('refused' in done) throw new Error(done.refused);
    return done.draft;
  };

  const step = async (name: string, id: number, taken: Step, number: object = {}) => {
    const expected = (await stores.drafts.draft(REGISTER, id))?.revision ?? 0;
    return takeStep(desk(name), { id, expected, step: taken, ...number });
  };

  const refused = (done: object | DraftRefusal): string | undefined =>
    'refused' in done ? done.refused : undefined;

  beforeAll(async () => {
    const made = await fresh();
    discard = made.discard;
    stores = storesOf(made.database);
    await stores.store.createRegister(REGISTER, 'Sổ thử');
    image = await openImage(stores.store, REGISTER);
    await loadActs(stores.store, clock, image, await caseActs());
    await person('soan', 'drafter');
    await person('soan-bac-son', 'drafter', 'phuong-bac-son');
    await person('tham-dinh', 'appraiser');
    await person('duyet', 'approver');
    await person('van-thu', 'registrar');
    await person('doc', 'reader');
    const both = people.get('soan')?.id;
    if (both !== undefined)
      await stores.identity.grant(REGISTER, both, { role: 'appraiser' }, clock());
    const again = both && (await stores.identity.account(REGISTER, both));
    if (again) people.set('soan', again);
  }, 60_000);
  afterAll(async () => discard());

  it('takes a draft through four people to an act, once', async () => {
    const id = await begin('soan', rename);
    expect(refused(await step('doc', id, 'submit'))).toBe('no-role');
    expect(await step('soan', id, 'submit')).toMatchObject({ revision: 2 });
    expect(refused(await step('soan', id, 'appraise'))).toBe('own-draft');
    expect(refused(await step('duyet', id, 'approve'))).toBe('no-such-step');
    expect(await step('tham-dinh', id, 'appraise')).toMatchObject({ revision: 3 });
    expect(await step('duyet', id, 'approve')).toMatchObject({ revision: 4 });
    expect(refused(await step('van-thu', id, 'promulgate'))).toBe('number-needed');
    const before = image.version;
    const done = await step('van-thu', id, 'promulgate', { promulgation: NUMBER });
    expect(done).toEqual({ revision: 5, act: '01-qd-ubnd-2021', units: ['phong-y-te'] });
    expect(image.version).toBe(before + 1);
    expect(await stores.drafts.draft(REGISTER, id)).toMatchObject({
      status: 'promulgated',
      promulgatedAs: '01-qd-ubnd-2021',
    });
    expect(refused(await step('van-thu', id, 'promulgate', { promulgation: NUMBER }))).toBe(
      'no-such-step',
    );
    const events = await stores.drafts.events(REGISTER, id);
    expect(events.map((e) => `${e.display}: ${e.kind}`)).toEqual([
      'soan: created',
      'soan: submit',
      'tham-dinh: appraise',
      'duyet: approve',
      'van-thu: promulgate',
    ]);
  });

  it('submits nothing that would lose something, and says what', async () => {
    const done = await step('soan', await begin('soan', dissolve), 'submit');
    expect(done).toMatchObject({ refused: 'not-enactable' });
    const codes = 'findings' in done ? done.findings.map((f) => f.code) : [];
    expect(codes).toContain('unplaced');
  });

  it('asks for the right at both ends of a move', async () => {
    const act = actOf('nhap', '2021-01-01', move);
    const done = await beginDraft(desk('soan-bac-son'), { act });
    expect(done).toMatchObject({ refused: 'no-right', right: 'draft' });
    expect('units' in done ? done.units : []).toContain('phuong-quang-trung');
    const inside = await begin('soan-bac-son', [
      { op: 'rename', unit: 'phuong-bac-son' as UnitId, name: 'Phường Bắc Sơn mới' },
    ]);
    expect(await step('soan-bac-son', inside, 'submit')).toMatchObject({ revision: 2 });
  });

  it('gives one of two writers the draft, and tells the other', async () => {
    const id = await begin('soan', rename);
    const act = actOf('nhap', '2021-02-01', rename);
    const writes = await Promise.all(
      [1, 2].map(async () => changeDraft(desk('soan'), { id, expected: 1, act, kept: [] })),
    );
    expect(new Set(writes.map(refused))).toEqual(new Set(['stale', undefined]));
    expect(refused(await takeStep(desk('soan'), { id, expected: 1, step: 'submit' }))).toBe(
      'stale',
    );
  });

  it('changes nothing that has been submitted, until it is returned', async () => {
    const id = await begin('soan', rename);
    const act = actOf('nhap', '2021-02-01', rename);
    await step('soan', id, 'submit');
    expect(refused(await changeDraft(desk('soan'), { id, expected: 2, act, kept: [] }))).toBe(
      'no-such-step',
    );
    await step('tham-dinh', id, 'return');
    expect(await changeDraft(desk('soan'), { id, expected: 3, act, kept: [] })).toEqual({
      revision: 4,
    });
  });

  it('records neither act nor draft where the draft moved in the same moment', async () => {
    const id = await begin('soan', [
      { op: 'rename', unit: 'phong-noi-vu' as UnitId, name: 'Tên khác' },
    ]);
    const act = actOf('dua-tranh', '2016-01-01', [
      { op: 'rename', unit: 'phong-noi-vu' as UnitId, name: 'Tên khác' },
    ]);
    const { added, retracted } = image.draft(act);
    const event = { at: clock(), account: people.get('soan')?.id ?? (0 as AccountId) };
    const commit = stores.store.commit({
      register: REGISTER,
      expected: image.version,
      acts: [{ act, recorded: image.recordedAt(clock()), added, retracted }],
      draft: { id, expected: 99, status: 'withdrawn', event: { ...event, kind: 'withdraw' } },
    });
    await expect(commit).rejects.toThrow('draft moved');
    expect((await stores.store.head(REGISTER)).version).toBe(image.version);
    expect((await stores.drafts.draft(REGISTER, id))?.revision).toBe(1);
  });

  it('locks a name after five failures, and lets the right password in again later', async () => {
    const opened = await openAccount(identity(), { name: 'Khóa', display: 'Khóa' });
    const password = 'firstPassword' in opened ? (opened.firstPassword ?? '') : '';
    const attempts = await Promise.all(
      Array.from({ length: 5 }, async () => signIn(identity(), { name: 'khóa', password: 'sai' })),
    );
    expect(attempts).toEqual(Array.from({ length: 5 }, () => ({ refused: 'wrong' })));
    expect(await signIn(identity(), { name: 'KHÓA', password })).toEqual({ refused: 'locked' });
    const later = () => new Date(Date.parse(clock()) + 16 * 60_000).toISOString() as Instant;
    const session = await signIn({ ...identity(), clock: later }, { name: 'khóa', password });
    expect(session).toHaveProperty('secret');
    const unknown = await signIn(identity(), { name: 'khong-co', password });
    expect(unknown).toEqual({ refused: 'wrong' });
  });

  it('takes one first administrator, and long passwords only', async () => {
    const given = { name: 'Quản.trị', display: 'Quản trị', password: 'một câu đủ dài để nhớ' };
    const short = await openFirstAdministrator(identity(), REGISTER, {
      ...given,
      password: 'ngắn',
    });
    expect(short).toEqual({ refused: 'short-password' });
    const opened = await openFirstAdministrator(identity(), REGISTER, given);
    const id = 'account' in opened ? opened.account : (0 as AccountId);
    const again = await openFirstAdministrator(identity(), REGISTER, { ...given, name: 'hai' });
    expect(again).toEqual({ refused: 'administered-already' });
    const account = await stores.identity.account(REGISTER, id);
    if (!account) throw new Error('no account');
    const change = (present: string, next: string) =>
      changePassword(identity(), account, { present, next }, '');
    expect(await change('sai', 'một câu khác cũng dài')).toBe('wrong');
    expect(await change(given.password, given.password)).toBe('same-password');
    expect(await change(given.password, 'một câu khác cũng dài')).toBeUndefined();
  });
});
