/** Opening a register for a command, and closing it whatever happens. */
import { type Image, allActs, openImage, openImageFor } from '../application/image.ts';
import type { IdentityStore } from '../application/identity-store.ts';
import type { Scope } from '../application/scope.ts';
import type { Store } from '../application/store.ts';
import { openStores } from '../adapters/open-store.ts';
import type { PortalStore } from '../application/portal-store.ts';
import type { Act } from '../domain/acts/act.ts';
import { ActList, type Acts, ActsKnown } from '../domain/acts/act-list.ts';
import type { Facts } from '../domain/register/facts.ts';
import { Failure } from './failure.ts';
import type { GlobalOptions } from './options.ts';
import { say } from './output.ts';

/** A register as a reading command sees it. */
export interface Reading {
  readonly facts: Facts;
  readonly acts: Acts;
  readonly store: Store;
  readonly portal: PortalStore;
}

/** Runs with an open store. */
export const withStore = async <T>(
  options: GlobalOptions,
  run: (store: Store, identity: IdentityStore, portal: PortalStore) => Promise<T>,
): Promise<T> => {
  const { store, identity, portal } = await openStores(options.data, process.env['DATABASE_URL']);
  try {
    return await run(store, identity, portal);
  } finally {
    await store.close();
  }
};

/** The register must be there: a reader is told how to fill it. */
export const demandRegister = async (store: Store, options: GlobalOptions): Promise<void> => {
  const all = await store.registers();
  if (all.some((r) => r.id === options.register)) return;
  throw new Failure(
    'unknown-register',
    say(
      options,
      `Chưa có sổ bộ «${options.register}». Nạp văn bản trước: npm run -s tinhgon -- load cases/uong-bi`,
      `There is no register “${options.register}”. Load acts first: npm run -s tinhgon -- load cases/uong-bi`,
    ),
  );
};

/** Runs with the register as it is now. */
export const withImage = async <T>(
  options: GlobalOptions,
  run: (image: Image, store: Store, identity: IdentityStore) => Promise<T>,
): Promise<T> =>
  withStore(options, async (store, identity) => {
    await demandRegister(store, options);
    return run(await openImage(store, options.register), store, identity);
  });

/** Runs with as much of the register as these acts need; `create` makes the register where it is missing. */
export const withImageFor = async <T>(
  options: GlobalOptions,
  acts: readonly Act[],
  create: boolean,
  run: (image: Image, store: Store, identity: IdentityStore) => Promise<T>,
): Promise<T> =>
  withStore(options, async (store, identity) => {
    if (create) await store.createRegister(options.register, options.register);
    else await demandRegister(store, options);
    return run(await openImageFor(store, options.register, acts), store, identity);
  });

/** Runs with the register, or a part of it, as it was known at the instant asked for. */
export const reading = async <T>(
  options: GlobalOptions,
  run: (reading: Reading) => Promise<T>,
  scope: Scope | ((store: Store) => Promise<Scope>) = 'all',
): Promise<T> =>
  withStore(options, async (store, _identity, portal) => {
    await demandRegister(store, options);
    const part = typeof scope === 'function' ? await scope(store) : scope;
    const facts = await store.load(options.register, part, options.known);
    const acts = new ActList();
    for (const line of await allActs(store, options.register)) acts.add(line);
    const { known } = options;
    return run({ facts, acts: known === 'now' ? acts : new ActsKnown(acts, known), store, portal });
  });
