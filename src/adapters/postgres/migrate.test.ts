/** Migrations, over both drivers. */
import { afterEach, describe, expect, it } from 'vitest';

import { DRIVERS, type FreshDatabase } from '../../../test/postgres/harness.ts';
import { DatabaseTooNew, MigrationChanged } from './errors.ts';
import { type Migration, migrate, readMigrations } from './migrate.ts';

const OWN = readMigrations();
const next = (sql: string): Migration[] => [...OWN, { version: OWN.length + 1, name: 'next', sql }];

describe('readMigrations', () => {
  it('numbers the files from 1 without gaps', () => {
    expect(OWN.map(({ version }) => version)).toEqual(OWN.map((_, index) => index + 1));
    expect(OWN[0]?.name).toBe('foundation');
  });
});

describe.each(DRIVERS)('migrate, $name', ({ fresh }) => {
  let own: FreshDatabase;

  afterEach(async () => {
    await own.discard();
  });

  it('does nothing to a database of this version', async () => {
    own = await fresh();
    expect(await migrate(own.database)).toEqual({ from: OWN.length, to: OWN.length });
  });

  it('applies what is missing and records it', async () => {
    own = await fresh();
    const known = next('create table later (id text); create table latest (id text);');
    expect(await migrate(own.database, known)).toEqual({ from: OWN.length, to: OWN.length + 1 });
    expect(await migrate(own.database, known)).toEqual({
      from: OWN.length + 1,
      to: OWN.length + 1,
    });
    const rows = await own.database.query(
      'select version, name from schema_version order by version desc limit 1',
    );
    expect(rows).toEqual([{ version: OWN.length + 1, name: 'next' }]);
    expect(await own.database.query('select * from latest')).toEqual([]);
  });

  it('applies all or nothing', async () => {
    own = await fresh();
    await expect(
      migrate(own.database, next('create table half (id text); select 1/0;')),
    ).rejects.toThrow('division by zero');
    expect(await own.database.query(`select to_regclass('half') as half`)).toEqual([
      { half: null },
    ]);
    expect(await migrate(own.database)).toEqual({ from: OWN.length, to: OWN.length });
  });

  it('refuses a database of a newer program', async () => {
    own = await fresh();
    await migrate(own.database, next('create table later (id text)'));
    const refusal = await migrate(own.database).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatabaseTooNew);
    expect(refusal).toMatchObject({ found: OWN.length + 1, known: OWN.length });
  });

  it('refuses when an applied migration reads differently', async () => {
    own = await fresh();
    await migrate(own.database, next('create table later (id text)'));
    const edited = next('create table later (id text, more text)');
    await expect(migrate(own.database, edited)).rejects.toThrow(MigrationChanged);
  });
});
