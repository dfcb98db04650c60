/**
 * Whatever is changed behind the program's back is named: the test walks the catalogue and changes each column of each
 * table of a register, with everything that could refuse it switched off. A column that nobody checks fails it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/hash.ts';
import { storesOf } from '../../src/adapters/open-store.ts';
import type { Database, Queryable } from '../../src/adapters/postgres/database.ts';
import { PostgresStore } from '../../src/adapters/postgres/postgres-store.ts';
import { enactAct } from '../../src/application/commands/enact-act.ts';
import { openImage } from '../../src/application/image.ts';
import { type Difference, verify } from '../../src/application/queries/verify.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import { day } from '../../src/domain/time/day.ts';
import type { ActId, PersonId, UnitId } from '../../src/domain/register/ids.ts';
import { DRIVERS, type FreshDatabase } from '../postgres/harness.ts';
import { readAct } from '../../src/adapters/files/read-act.ts';
import { REGISTER, actOf, tickingClock } from './stores.ts';

const FIRST = `
act: mo-so
type: opening-balance
number: 01-QĐ/T
title: Mở sổ
issuer: Người thử
signed: 2020-01-01
source: M
articles:
  - article: 1
    do:
      - establish:
          unit: tinh
          name: Tỉnh
          kind: province
          code: "22"
          opening: true
          area: 100.5
          population: 1000
      - establish:
          unit: don-vi
          name: Đơn vị
          short: ĐV
          kind: service-unit
          superior: tinh
          opening: true
          charter: Làm việc
          pilot: { model: thí điểm, until: 2030-01-01 }
          autonomy: { class: 3, ratio: 0.5 }
          quota: { service: 5 }
          funding: { recurrent-budget: 1000000 }
          functions: [{ function: viec, name: Việc, field: Lĩnh vực }]
          posts: [{ post: truong, title: Trưởng, rank: head }, { post: pho, title: Phó, rank: deputy }]
          premises: [{ premises: nha, name: Nhà, use: office }]
      - approve-scheme: { unit: don-vi, posts: [{ post: vi-tri, title: Vị trí, rank: staff, position: { code: A1, group: support, grade: C, description: Làm, competence: Biết, basis: NĐ } }] }
      - engage: { person: cb-1, unit: don-vi, pool: service, origin: Hà Nội }
      - appoint: { person: cb-1, post: truong, mode: appointment }
      - unify-offices: { posts: [truong, pho], model: mô hình }
      - set-post-standing: { post: pho, standing: frozen, until: 2031-01-01 }
      - set-holder-standing: { person: cb-1, post: truong, standing: delegated, until: 2031-01-01, to: cb-1 }
      - establish: { unit: nua, name: Nửa, kind: commune, superior: tinh, opening: true, area: 10, population: 10 }
      - establish: { unit: kia, name: Kia, kind: commune, superior: tinh, opening: true, area: 5, population: 5 }
      - adjust-boundary: { from: nua, to: kia, area: unknown, population: unknown }
      - publish-figure: { figure: so, value: 3, of: 4, from: 2019-01-01, to: 2020-01-01, note: theo bài }
      - record-statistics: { unit: don-vi, figures: { beds: 5 } }
      - record-vote: { unit: tinh, body: council, matter: Chủ trương, sheets: [{ listed: 5, issued: 5, returned: 4, valid: 4, inFavour: 3, against: 1 }] }
      - set-target: { unit: tinh, subject: quota, sense: cut, value: 10, since: 2015-01-01, by: 2030-01-01 }
      - set-workload: { person: cb-1, post: truong, share: 0.5, periods: 9 }
      - plan-succession: { post: pho, round: 2020-2025, people: [cb-1] }
      - discipline: { person: cb-1, form: warning, until: 2031-01-01 }
      - evaluate: { year: 2019, people: [{ person: cb-1, grade: good }] }
      - record-training: { title: Lớp, level: province, kind: other, from: 2019-01-01, to: 2019-02-01, people: [cb-1] }
      - set-rule: { rule: CM-13, standing: applied, limit: 2, verified: true }
`;

/** Ids in {@link FIRST}: with others, it is another act of the same kinds. */
const IDS = /\b(so|tinh|don-vi|viec|truong|pho|nha|vi-tri|cb-1|nua|kia)\b(?=[,\]\s}])/g;

const operation = (name: string): Operation => ({
  op: 'rename',
  unit: 'don-vi' as UnitId,
  name,
  short: name,
});

/** A value of its type that is another than any in the tables. */
const OTHER: Readonly<Record<string, string>> = {
  integer: 'coalesce(%c, 0) + 1000',
  bigint: 'coalesce(%c, 0) + 1000',
  numeric: 'coalesce(%c, 0) + 1000',
  text: `coalesce(%c, '') || 'x'`,
  'text[]': `coalesce(%c, '{}') || 'x'::text`,
  'integer[]': `coalesce(%c, '{}') || 1000`,
  uuid: `gen_random_uuid()`,
  boolean: 'not %c',
  date: `coalesce(%c, '2000-01-01') + 1`,
  jsonb: `'{"x": 1}'::jsonb`,
  bytea: `'\\x00'::bytea`,
  'timestamp with time zone': `case when %c = 'infinity' or %c is null then '2000-01-01Z'::timestamptz else %c + interval '1 second' end`,
  daterange: `daterange(lower(%c) + 1, 'infinity')`,
  tstzrange: `tstzrange(lower(%c) - interval '1 second', upper(%c))`,
};

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** The database numbers it by itself. */
  readonly numbered: boolean;
}

/** Tables of a register's record: what leads its key with the register, and the register's own row. */
const columnsIn = (db: Database): Promise<Column[]> =>
  db.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
       a.attidentity <> '' as numbered
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and (c.relname = 'register'
         or exists (select 1 from pg_attribute r where r.attrelid = c.oid and r.attname = 'register'))
     order by c.relname, a.attnum`,
  );

/** What the register is found by: whoever asks for it is told that there is none, or finds it empty. */
const IDENTITY = new Set(['register.id', 'register.slug']);

/** Takes away what would refuse a change of the table's columns. */
const withoutConstraints = async (tx: Queryable, table: string): Promise<void> => {
  const names = await tx.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [table],
  );
  for (const { name } of names) await tx.script(`alter table ${table} drop constraint "${name}"`);
};

class Undo extends Error {}

/** Runs on a database that has been tampered with, and takes the tampering back. */
const tampered = async <T>(
  db: Database,
  tamper: (tx: Queryable) => Promise<number>,
  look: (tx: Database) => Promise<T>,
): Promise<{ readonly changed: number; readonly found: T }> => {
  let outcome: { changed: number; found: T } | undefined;
  try {
    await db.transaction(async (tx) => {
      await tx.script('set local session_replication_role = replica');
      const changed = await tamper(tx);
      const inside = { ...db, query: tx.query.bind(tx), execute: tx.execute.bind(tx) } as Database;
      outcome = { changed, found: await look(inside) };
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  if (!outcome) throw new Error('nothing was looked at');
  return outcome;
};

/** A row that goes to another register is missed by the tally. */
const names = (found: Difference, table: string): boolean =>
  'table' in found ? found.table === table || found.table === 'tally' : table === 'act';

const found = async (db: Database): Promise<readonly Difference[]> =>
  (await verify(new PostgresStore(db), REGISTER, sha256)).differences;

describe.each(DRIVERS)('what is kept can be proved ($name)', ({ fresh, kind }) => {
  let own: FreshDatabase;
  let db: Database;

  beforeAll(async () => {
    own = await fresh();
    db = own.database;
    const { store, identity, drafts, people, portal, templates } = storesOf(db);
    const clock = tickingClock();
    await store.createRegister(REGISTER, 'Sổ thử');
    const image = await openImage(store, REGISTER);
    const reading = readAct(FIRST, 'mo-so');
    if (!('act' in reading)) throw new Error(JSON.stringify(reading.problems));
    const again = readAct(
      FIRST.replaceAll(IDS, '$1-2')
        .replace('code: "22"', 'code: "23"')
        .replace('01-', '02-')
        .replace(
          '- set-rule',
          '- set-act-standing: { act: doi-ten, standing: amended }\n      - set-rule',
        ),
      'mo-so-2',
    );
    if (!('act' in again)) throw new Error(JSON.stringify(again.problems));
    const undo = (id: string, act: ActId): Act => actOf(id, '2024-01-01', [{ op: 'undo', act }]);
    const acts = [
      reading.act,
      actOf('doi-ten', '2021-01-01', [
        operation('Tên mới'),
        { op: 'set-act-standing', act: reading.act.id, standing: 'amended' },
      ]),
      again.act,
      undo('huy', again.act.id),
    ];
    for (const act of acts) {
      const done = await enactAct(store, clock, image, act);
      if (done.status !== 'enacted') throw new Error(JSON.stringify(done));
    }
    const account = await identity.createAccount({ name: 'ai', display: 'Ai' }, clock());
    if (account === undefined) throw new Error('no account');
    await identity.grant(REGISTER, account, { role: 'drafter', unit: 'tinh' as UnitId }, clock());
    await identity.grant(REGISTER, account, { role: 'reader' }, clock(), account);
    const event = { at: clock(), account, note: 'ghi', subject: 'post:truong', answers: 1 };
    const id = await drafts.createDraft(REGISTER, {
      act: actOf('nhap', '2021-01-01', [operation('Nháp')]),
      kept: [],
      base: { version: 4, known: clock() },
      authors: [account],
      event: { ...event, kind: 'created', operations: [operation('Gợi ý')] },
    });
    await drafts.addEvent(REGISTER, id, { ...event, kind: 'comment' });
    await people.write(
      REGISTER,
      'cb-1' as PersonId,
      [{ field: 'name', since: day('2020-01-01'), value: 'Ai', act: reading.act.id }],
      { at: clock(), account },
    );
    await people.setReaders(REGISTER, 'name', 'desk', { at: clock(), account });
    const section = { vi: 'Tin', en: 'News', order: 1 };
    const change = { kind: 'section-set', id: 'tin', section } as const;
    await portal.append(REGISTER, 0, [
      { at: clock(), account, change },
      { at: clock(), account, change: { kind: 'section-closed', id: 'tin' } },
    ]);
    const bytes = new Uint8Array([1, 2]);
    const picture = { id: 'anh', type: 'image/webp', width: 1, height: 1, bytes };
    await portal.addPicture(REGISTER, { ...picture, at: clock(), account });
    await templates.put(REGISTER, {
      kind: 'act',
      ladder: 'state',
      file: 'mau.docx',
      bytes,
      at: clock(),
      account,
    });
    const said = { about: 'article:1', place: 'khu', name: 'Ai', text: 'Ý', folded: 'y' };
    await portal.addOpinion(REGISTER, 1, { at: clock(), ...said });
    await portal.addOpinion(REGISTER, 1, { at: clock(), ...said });
    await portal.addVisits(REGISTER, { day: day('2020-01-01'), visits: 2 });
    const line = { at: clock(), via: 'http', action: 'GET /x', status: 200, request: 'r' } as const;
    await identity.noteTrail(REGISTER, [
      { ...line, account, subject: 's', units: ['tinh' as UnitId] },
      { ...line, deed: { what: 'persons-read', persons: 1 } },
    ]);
    await identity.noteTrail(REGISTER, [line]);
  });
  afterAll(async () => own.discard());

  it('is clean as the program leaves it', async () => {
    expect(await found(db)).toEqual([]);
  });

  // One walk is enough: what is compared is the same on both.
  it.runIf(kind === 'embedded')('names a change of any column, and a row taken away', async () => {
    const columns = await columnsIn(db);
    const tables = new Set(columns.map(({ table }) => table));
    const unseen: string[] = [];
    for (const { table, name, type, numbered } of columns) {
      const column = `${table}.${name}`;
      if (IDENTITY.has(column)) continue;
      const other = OTHER[type];
      if (other === undefined) throw new Error(`no other value of the type ${type}`);
      const { changed, found: differences } = await tampered(
        db,
        async (tx) => {
          await withoutConstraints(tx, table);
          if (numbered)
            await tx.script(`alter table ${table} alter column "${name}" drop identity`);
          return tx.execute(
            `update ${table} set "${name}" = ${other.replaceAll('%c', `"${name}"`)}
             where ctid = (select ctid from ${table} order by ctid limit 1)`,
          );
        },
        found,
      );
      if (changed !== 1) unseen.push(`${column}: no row to change`);
      else if (!differences.some((d) => names(d, table))) unseen.push(column);
    }
    for (const table of tables) {
      if (table === 'register') continue;
      for (const order of ['asc', 'desc']) {
        const { changed, found: differences } = await tampered(
          db,
          (tx) =>
            tx.execute(
              `delete from ${table} where ctid = (select ctid from ${table} order by ctid ${order} limit 1)`,
            ),
          found,
        );
        if (changed !== 1 || differences.length === 0) unseen.push(`${table}: a row taken away`);
      }
    }
    expect(unseen).toEqual([]);
  });

  it('notices by a head that was kept that the last acts have been cut off, however consistently', async () => {
    const { store } = storesOf(db);
    const { head } = await verify(store, REGISTER, sha256);
    const cut = async (tx: Queryable): Promise<number> => {
      await tx.execute('delete from entry where version = 4');
      await tx.execute(
        `update entry set recorded_to = 'infinity', retracted_by = null where retracted_by = 4`,
      );
      await tx.execute('delete from act where seq = 4');
      await tx.execute('update act set undone = null where undone is not null');
      await tx.execute(
        `update register set version = 3, hash = (select hash from act where seq = 3), recorded = (select recorded from act where seq = 3)`,
      );
      await tx.execute('update register r set seal = sealed(null, to_jsonb(r))');
      return tx.execute(
        `with back as (delete from unit_name_superseded where upper(known) = (select max(upper(known)) from unit_name_superseded) returning *)
         select 1 from back`,
      );
    };
    const { found: heads } = await tampered(db, cut, async (inside) =>
      (await verify(new PostgresStore(inside), REGISTER, sha256, { head })).differences.filter(
        ({ code }) => code === 'head-lost' || code === 'chain-broken',
      ),
    );
    expect(heads).toEqual([{ code: 'head-lost', head }]);
  });

  it.each(['act', 'entry', 'draft_event', 'audit'])(
    'refuses to empty %s, and to change or delete a row of it',
    async (table) => {
      const refusal = async (sql: string): Promise<unknown> =>
        db.script(sql).catch((error: unknown) => (error as Error).message);
      expect(await refusal(`truncate ${table} cascade`)).toMatch(/append-only/);
      expect(await refusal(`delete from ${table}`)).toMatch(/append-only/);
      expect(await refusal(`update ${table} set register = register + 1`)).toMatch(/append-only/);
    },
  );
});
