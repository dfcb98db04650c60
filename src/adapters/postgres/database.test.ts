/** What both drivers promise, run over both. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DRIVERS, type FreshDatabase, HOSTED } from '../../../test/postgres/harness.ts';
import { NAMES } from '../../../test/postgres/names.ts';
import { type Database, json } from './database.ts';
import { TransactionAborted, sqlState, violatedConstraint } from './errors.ts';

const failure = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('expected a failure');
};

describe.each([...DRIVERS, HOSTED])('$name', ({ kind, fresh }) => {
  let own: FreshDatabase;
  let db: Database;

  beforeAll(async () => {
    own = await fresh();
    db = own.database;
    await db.script(`
      create table item (id text primary key, n bigint not null default 0, note text);
      create table test_unit (register text, unit text, valid daterange, primary key (register, unit, valid without overlaps));
      create table test_post (
        register text, post text, unit text, valid daterange,
        primary key (register, post, valid without overlaps),
        constraint post_unit foreign key (register, unit, period valid)
          references test_unit (register, unit, period valid) deferrable initially deferred
      );`);
  });

  afterAll(async () => {
    await own.discard();
  });

  it('says what it is', () => {
    expect(db.kind).toBe(kind);
  });

  describe('values', () => {
    it('come back in one form', async () => {
      const [row] = await db.query(`
        select date '2025-07-01' as day, date 'infinity' as forever, timestamptz '2025-07-01 07:00:00.5+07' as at,
          timestamptz '2025-07-01 00:00:00.123456Z' as fine, timestamptz 'infinity' as never, 9007199254740991::bigint as big,
          count(*) as counted, 1.50::numeric as exact, 0.5::float8 as real, 7::int as small, true as yes, null as nothing,
          '{"a":[1,null]}'::jsonb as doc, '[1]'::json as list, '\\x00ff'::bytea as raw, 'x'::text as word,
          array['a','b "c"',null] as words, array[1,2]::bigint[] as bigs, array[3]::int[] as smalls,
          array['2025-07-01','infinity']::date[] as days, array['2025-07-01 00:00Z']::timestamptz[] as instants,
          '018f0000-0000-7000-8000-000000000000'::uuid as id, daterange('2025-01-01','infinity') as span`);
      expect(row).toEqual({
        day: '2025-07-01',
        forever: 'infinity',
        at: '2025-07-01T00:00:00.500Z',
        fine: '2025-07-01T00:00:00.123Z',
        never: 'infinity',
        big: 9007199254740991,
        counted: 1,
        exact: '1.50',
        real: 0.5,
        small: 7,
        yes: true,
        nothing: null,
        doc: { a: [1, null] },
        list: [1],
        raw: new Uint8Array([0, 255]),
        word: 'x',
        words: ['a', 'b "c"', null],
        bigs: [1, 2],
        smalls: [3],
        days: ['2025-07-01', 'infinity'],
        instants: ['2025-07-01T00:00:00.000Z'],
        id: '018f0000-0000-7000-8000-000000000000',
        span: '[2025-01-01,infinity)',
      });
    });

    it('go in as they are', async () => {
      const [row] = await db.query(
        `select $1::text as word, $2::bigint as big, $3::boolean as no, $4::date as day, $5::timestamptz as at, $6::jsonb as doc,
           $7::jsonb as list, $8::text[] as words, $9::bytea as raw, $10::int as nothing, $11::daterange as span, $12::int[] as numbers`,
        [
          'Uông Bí \\ "x"',
          12n,
          false,
          '2025-07-01',
          new Date('2025-07-01T00:00:00.250Z'),
          { tên: 'Bí' },
          json([{ a: 1 }]),
          ['a,b', 'c"d\\', null, 'NULL', ''],
          new Uint8Array([1, 2]),
          undefined,
          '[2025-01-01,2025-02-01)',
          [1, 2],
        ],
      );
      expect(row).toEqual({
        word: 'Uông Bí \\ "x"',
        big: 12,
        no: false,
        day: '2025-07-01',
        at: '2025-07-01T00:00:00.250Z',
        doc: { tên: 'Bí' },
        list: [{ a: 1 }],
        words: ['a,b', 'c"d\\', null, 'NULL', ''],
        raw: new Uint8Array([1, 2]),
        nothing: null,
        span: '[2025-01-01,2025-02-01)',
        numbers: [1, 2],
      });
    });

    it('past 2^53 are refused, not rounded', async () => {
      await expect(db.query('select 9007199254740993::bigint as n')).rejects.toThrow(RangeError);
      expect(await db.query('select 1 as n')).toEqual([{ n: 1 }]);
    });
  });

  describe('transaction', () => {
    it('commits what its function did, and gives its result', async () => {
      const result = await db.transaction(async (tx) => {
        await tx.query(`insert into item (id) values ('kept')`);
        return tx.query('select id from item where id = $1', ['kept']);
      });
      expect(result).toEqual([{ id: 'kept' }]);
      expect(await db.query(`select id from item where id = 'kept'`)).toHaveLength(1);
    });

    it('rolls back when its function throws, and passes the error on', async () => {
      const thrown = new Error('no');
      const caught = await failure(
        db.transaction(async (tx) => {
          await tx.query(`insert into item (id) values ('dropped')`);
          throw thrown;
        }),
      );
      expect(caught).toBe(thrown);
      expect(await db.query(`select id from item where id = 'dropped'`)).toEqual([]);
    });

    it('reports a failure swallowed inside instead of losing the writes in silence', async () => {
      const caught = await failure(
        db.transaction(async (tx) => {
          await tx.query(`insert into item (id) values ('lost')`);
          await tx.query('select 1/0').catch(() => undefined);
        }),
      );
      expect(caught).toBeInstanceOf(TransactionAborted);
      expect(await db.query(`select id from item where id = 'lost'`)).toEqual([]);
    });

    it('runs statements given at once one after the other', async () => {
      const rows = await db.transaction((tx) =>
        Promise.all([1, 2, 3].map((n) => tx.query('select $1::int as n', [n]))),
      );
      expect(rows).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
    });

    it('refuses the database inside, where the embedded one would wait for itself', async () => {
      await expect(db.transaction(() => db.query('select 1'))).rejects.toThrow('use its tx');
      await expect(db.transaction(() => db.transaction(async () => 1))).rejects.toThrow(
        'use its tx',
      );
    });

    it('is dead once it has ended', async () => {
      const tx = await db.transaction(async (inner) => inner);
      await expect(tx.query('select 1')).rejects.toThrow();
    });

    it('takes isolation and read-only', async () => {
      const level = await db.transaction(
        (tx) => tx.query(`select current_setting('transaction_isolation') as level`),
        {
          isolation: 'serializable',
        },
      );
      expect(level).toEqual([{ level: 'serializable' }]);
      const caught = await failure(
        db.transaction((tx) => tx.query(`delete from item`), { readOnly: true }),
      );
      expect(sqlState(caught)).toBe('25006');
    });
  });

  it('counts the rows a statement changed', async () => {
    await db.query(`insert into item (id, note) values ('u1', 'old'), ('u2', 'old')`);
    expect(await db.execute(`update item set note = 'new' where note = $1`, ['old'])).toBe(2);
    expect(await db.execute(`update item set note = 'new' where id = 'none'`)).toBe(0);
  });

  it('tells errors of the database by their state and constraint', async () => {
    await db.query(`insert into item (id) values ('twice')`);
    const caught = await failure(db.query(`insert into item (id) values ('twice')`));
    expect([sqlState(caught), violatedConstraint(caught)]).toEqual(['23505', 'item_pkey']);
    expect(sqlState(new Error('other'))).toBeUndefined();
  });

  describe('copyIn', () => {
    it('loads rows with everything that COPY escapes', async () => {
      const note = 'a\tb\nc\\d\re \\N Ưng';
      expect(
        await db.copyIn(
          'item',
          ['id', 'n', 'note'],
          [
            ['c1', 1, note],
            ['c2', 2, null],
          ],
        ),
      ).toBe(2);
      expect(await db.query(`select * from item where id like 'c_' order by id`)).toEqual([
        { id: 'c1', n: 1, note },
        { id: 'c2', n: 2, note: null },
      ]);
    });

    it('loads many in pieces, or none', async () => {
      const rows = Array.from({ length: 40_000 }, (_, n) => [
        `many-${n}`,
        n,
        'một dòng đủ dài để thành nhiều mảnh',
      ]);
      expect(await db.copyIn('public.item', ['id', 'n', 'note'], rows)).toBe(40_000);
      const again = [...rows.map(([id, n, note]) => [`x-${id}`, n, note]), ['many-7', 0, null]];
      expect(sqlState(await failure(db.copyIn('item', ['id', 'n', 'note'], again)))).toBe('23505');
      expect(await db.query(`select count(*) as n from item where id like '%many-%'`)).toEqual([
        { n: 40_000 },
      ]);
    });
  });

  describe('periods', () => {
    const unit = (id: string, span: string) => ({
      sql: `insert into test_unit values ('r', '${id}', '${span}')`,
    });

    it('of one key may not overlap', async () => {
      await db.query(unit('a', '[2020-01-01,2025-07-01)').sql);
      await db.query(unit('a', '[2025-07-01,infinity)').sql);
      expect(sqlState(await failure(db.query(unit('a', '[2025-06-30,2025-07-02)').sql)))).toBe(
        '23P01',
      );
    });

    it('of a reference must be covered by commit, by one row or several', async () => {
      await db.transaction(async (tx) => {
        await tx.query(`insert into test_post values ('r', 'p', 'b', '[2020-01-01,infinity)')`);
        await tx.query(unit('b', '[2020-01-01,2025-07-01)').sql);
        await tx.query(unit('b', '[2025-07-01,infinity)').sql);
      });
      const caught = await failure(
        db.query(`delete from test_unit where unit = 'b' and lower(valid) = '2025-07-01'`),
      );
      expect([sqlState(caught), violatedConstraint(caught)]).toEqual(['23503', 'post_unit']);
      const beyond = db.transaction((tx) =>
        tx.query(`insert into test_post values ('r', 'q', 'b', '[2019-01-01,2020-02-01)')`),
      );
      expect(sqlState(await failure(beyond))).toBe('23503');
    });
  });

  describe('vi_std', () => {
    it('sorts as Intl.Collator("vi") does', async () => {
      const sorted = await db.query<{ name: string }>(
        'select name from unnest($1::text[]) as name order by name collate vi_std, name collate "C"',
        [NAMES],
      );
      const collator = new Intl.Collator('vi');
      const wrong = sorted
        .map(({ name: here }, index) => [sorted[index - 1]?.name ?? here, here] as const)
        .filter(([before, after]) => collator.compare(before, after) > 0);
      expect(wrong).toEqual([]);
      expect(sorted).toHaveLength(NAMES.length);
    });

    it('orders the tones huyền, hỏi, ngã, sắc, nặng and đ after d', async () => {
      const [row] = await db.query(`
        select array_agg(word order by word collate vi_std) as words
        from unnest(array['mạ','má','mã','mả','mà','ma','đa','da','dz','mă','mâ']) as word`);
      expect(row).toEqual({
        words: ['da', 'dz', 'đa', 'ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mă', 'mâ'],
      });
    });
  });

  describe('fold', () => {
    const plain = (text: string): string =>
      text
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/\p{Mn}/gu, '')
        .replaceAll('đ', 'd');

    it('drops case, accents and tones and makes đ d, in NFC and NFD', async () => {
      const words = [...NAMES, ...NAMES.map((word) => word.normalize('NFD'))];
      const [row] = await db.query<{ folded: string[] }>(
        'select array_agg(fold(word) order by at) as folded from unnest($1::text[]) with ordinality as t (word, at)',
        [words],
      );
      expect(row?.folded).toEqual(words.map(plain));
    });

    it('makes spellings of a name meet', async () => {
      const [row] = await db.query(
        `select fold('Hòa') = fold('HOÀ') as tone, fold('ĐẶNG ƯỚC') as shout, fold(null) as nothing`,
      );
      expect(row).toEqual({ tone: true, shout: 'dang uoc', nothing: null });
    });

    it('can be indexed', async () => {
      await db.script(
        `create table place (name text); create index on place (fold(name) text_pattern_ops)`,
      );
      await db.query(`insert into place values ('Uông Bí')`);
      expect(
        await db.query(`select name from place where fold(name) like fold($1) || '%'`, ['UONG']),
      ).toHaveLength(1);
    });
  });

  it('may be closed twice', async () => {
    const other = await fresh();
    await other.database.close();
    await other.database.close();
    await expect(other.database.query('select 1')).rejects.toThrow();
    await other.discard();
  });
});
