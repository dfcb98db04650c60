/** The three stores under one contract, and what tests put into them. */
import { readdirSync } from 'node:fs';
import { MemoryStore } from '../../src/adapters/memory/memory-store.ts';
import { PostgresStore } from '../../src/adapters/postgres/postgres-store.ts';
import { readActs } from '../../src/adapters/files/read-folder.ts';
import type { Clock } from '../../src/application/commands/enact-act.ts';
import type { FactRow, RegisterId, Store } from '../../src/application/store.ts';
import { canonical } from '../../src/domain/canonical.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import { ASPECTS } from '../../src/domain/register/aspects.ts';
import type { ActId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { DRIVERS } from '../postgres/harness.ts';

/** A store for one test. */
export interface FreshStore {
  readonly store: Store;
  readonly discard: () => Promise<void>;
}

/** Kinds of store by name. */
export const STORES: readonly {
  readonly name: string;
  readonly fresh: () => Promise<FreshStore>;
}[] = [
  {
    name: 'memory',
    fresh: async () => {
      const store = new MemoryStore();
      return { store, discard: async () => store.close() };
    },
  },
  ...DRIVERS.map(({ name, fresh }) => ({
    name,
    fresh: async () => {
      const { database, discard } = await fresh();
      return { store: new PostgresStore(database), discard };
    },
  })),
];

/** The register that tests use. */
export const REGISTER = 'thu' as RegisterId;

/** A clock that goes on by a second each time it is asked, the same in every run. */
export const tickingClock = (): Clock => {
  let tick = 0;
  return () => new Date(Date.UTC(2026, 0, 1) + 1000 * (tick += 1)).toISOString() as Instant;
};

/** An act with one article. */
export const actOf = (id: string, effect: string, operations: readonly Operation[]): Act => ({
  id: id as ActId,
  type: 'decision',
  title: id,
  issuer: 'Người thử',
  signed: day(effect),
  effect: day(effect),
  basis: [],
  source: { mark: 'model' },
  articles: [{ number: '1', operations }],
});

/** The acts of the reference case. */
export const caseActs = async (): Promise<readonly Act[]> => {
  const { acts } = await readActs(['cases/uong-bi']);
  return acts.map((read) => read.act);
};

/** How many acts the reference case has. */
export const CASE_SIZE = readdirSync('cases/uong-bi').filter((name) =>
  name.endsWith('.yaml'),
).length;

/** Every fact a store keeps, as sorted texts: two stores that hold the same give the same. */
export const allFactTexts = async (store: Store, register: RegisterId): Promise<string[]> => {
  const texts: string[] = [];
  for (const aspect of ASPECTS) {
    const rows: AsyncIterable<FactRow> = store.factRows(register, aspect);
    for await (const row of rows) texts.push(canonical(row));
  }
  return texts.toSorted();
};
