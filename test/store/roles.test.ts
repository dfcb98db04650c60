/** On a server the service may run as a role that owns nothing: it does its work, and cannot switch off what guards the record. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PostgresStore } from '../../src/adapters/postgres/postgres-store.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { openServer } from '../../src/adapters/postgres/server.ts';
import { loadActs } from '../../src/application/commands/load-acts.ts';
import { openImage } from '../../src/application/image.ts';
import { type FreshDatabase, freshServerDatabase } from '../postgres/harness.ts';
import { REGISTER, caseActs, tickingClock } from './stores.ts';

const ROLE = `service_${process.pid}`;

let own: FreshDatabase;
let service: Database;

beforeAll(async () => {
  own = await freshServerDatabase();
  await own.database.script(`
    create role ${ROLE} login;
    grant usage on schema public to ${ROLE};
    grant select, insert, update, delete, maintain on all tables in schema public to ${ROLE};
    grant usage on all sequences in schema public to ${ROLE};
    grant execute on all functions in schema public to ${ROLE};`);
  service = await openServer({ url: own.place.replace('//tinhgon@', `//${ROLE}@`) });
});
afterAll(async () => {
  await service.close();
  await own.database.script(`drop owned by ${ROLE}; drop role ${ROLE};`);
  await own.discard();
});

it('opens a database that is up to date, and records the whole case', async () => {
  await migrate(service);
  const store = new PostgresStore(service);
  await store.createRegister(REGISTER, 'Sổ thử');
  const image = await openImage(store, REGISTER);
  const acts = (await caseActs()).slice(0, 20);
  expect(await loadActs(store, tickingClock(), image, acts)).toMatchObject({ status: 'loaded' });
});

it.each([
  'truncate act cascade',
  'delete from act',
  `update entry set day = '1900-01-01'`,
  'alter table act disable trigger all',
  'drop trigger act_stays on act',
  `set session_replication_role = replica`,
  'create or replace function stays() returns trigger language sql as $$ select null $$',
  'drop table audit',
])('may not: %s', async (sql) => {
  await expect(service.script(sql)).rejects.toThrow(/append-only|permission denied|must be owner/);
});
