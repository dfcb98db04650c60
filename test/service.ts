/** The service over the case, in a data folder of its own; it goes when it is closed. */
import { type Limits, NO_LIMITS } from '../src/adapters/http/limits.ts';
import { buildService } from '../src/adapters/http/service.ts';
import type { App } from '../src/adapters/http/app.ts';
import { argon2id } from '../src/adapters/identity/argon2.ts';
import { secrets } from '../src/adapters/identity/secrets.ts';
import { storesOf } from '../src/adapters/open-store.ts';
import { loadActs } from '../src/application/commands/load-acts.ts';
import type { Provider } from '../src/application/identity/sign-in-externally.ts';
import { openImage } from '../src/application/image.ts';
import { freshHosted } from './postgres/harness.ts';
import { REGISTER, caseActs, tickingClock } from './store/stores.ts';

/** What the first administrator shows. */
export const INVITATION = 'loi-moi-de-thu';

/** Starts it; `token` is what other programs show to write, `provider` vouches for people. */
export const startService = async (
  token?: string,
  provider?: Provider,
  limits: Limits = NO_LIMITS,
): Promise<App> => {
  const { database, port, discard } = await freshHosted();
  const { store, drafts, people, portal, templates, identity: accounts } = storesOf(database);
  await store.createRegister(REGISTER, 'Sổ thử');
  const image = await openImage(store, REGISTER);
  const clock = tickingClock();
  await loadActs(store, clock, image, await caseActs());
  const register = { id: REGISTER, title: 'Sổ thử' };
  const identity = { store: accounts, passwords: argon2id, secrets, clock };
  const service = await buildService({
    store,
    clock,
    register,
    image,
    identity,
    drafts,
    people,
    portal,
    templates,
    limits,
    reach: () => ({ by: 'port', port: port() }),
    invitation: INVITATION,
    ...(token !== undefined && { token }),
    ...(provider && { provider }),
  });
  service.addHook('onClose', discard);
  return service;
};
