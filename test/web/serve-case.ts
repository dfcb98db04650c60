/** The reference case served, for whoever looks at the desk and for journeys. */
import { readActs } from '../../src/adapters/files/read-folder.ts';
import { loadCasePortal } from '../../src/adapters/load-case-portal.ts';
import type { App } from '../../src/adapters/http/app.ts';
import { Front } from '../../src/adapters/http/front.ts';
import { NO_LIMITS } from '../../src/adapters/http/limits.ts';
import { buildService } from '../../src/adapters/http/service.ts';
import { argon2id } from '../../src/adapters/identity/argon2.ts';
import { secrets } from '../../src/adapters/identity/secrets.ts';
import { type SharedStores, openSharedStores } from '../../src/adapters/open-store.ts';
import type { Clock } from '../../src/application/commands/enact-act.ts';
import { loadActs } from '../../src/application/commands/load-acts.ts';
import { openImage } from '../../src/application/image.ts';
import type { RegisterId } from '../../src/application/store.ts';
import { instant } from '../../src/domain/time/instant.ts';

const REGISTER = 'uong-bi' as RegisterId;
const TITLE = 'Thành phố Uông Bí, 2015–2025';

/** What the first administrator shows. */
export const INVITATION = 'loi-moi-de-thu';

/** The clock of the case: from 1 January 2026, later by a second each time. */
const clockFrom2026 = () => {
  let tick = 0;
  return () => instant(new Date(Date.UTC(2026, 0, 1) + 1000 * (tick += 1)).toISOString());
};

/** Builds the service over the case, in these empty stores; `client` is the folder of the built web client. */
export const serveCase = async (stores: SharedStores, client?: string): Promise<App> => {
  const { store, portal } = stores;
  const clock = clockFrom2026();
  await store.createRegister(REGISTER, TITLE);
  const image = await openImage(store, REGISTER);
  const { acts, problems } = await readActs(['cases/uong-bi']);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const loaded = await loadActs(
    store,
    clock,
    image,
    acts.map(({ act }) => act),
  );
  if (loaded.status === 'refused') throw new Error(JSON.stringify(loaded.findings));
  await loadCasePortal(portal, REGISTER, image, 'cases/uong-bi-portal', clock());
  const app = await buildService({
    ...servingOn(stores, clock, client),
    register: { id: REGISTER, title: TITLE },
    image,
  });
  app.addHook('onClose', async () => store.close());
  return app;
};

const servingOn = (stores: SharedStores, clock: Clock, client?: string) => ({
  ...stores,
  clock,
  limits: NO_LIMITS,
  identity: { store: stores.identity, passwords: argon2id, secrets, clock },
  invitation: INVITATION,
  ...(client !== undefined && { client }),
});

/** The case, and whatever other registers are begun beside it, as `npm start` serves them. */
export const serveRegisters = async (stores: SharedStores, client?: string): Promise<Front> => {
  const { store } = stores;
  const titles = async (): Promise<ReadonlyMap<string, string>> =>
    new Map((await store.registers()).map(({ id, title }) => [id, title]));
  return new Front({
    first: REGISTER,
    secure: false,
    has: async (register) => (await titles()).has(register),
    open: async (register) => {
      if (register === REGISTER) return serveCase(stores, client);
      return buildService({
        ...servingOn(stores, clockFrom2026(), client),
        register: { id: register, title: (await titles()).get(register) ?? register },
        image: await openImage(store, register),
      });
    },
  });
};

if (import.meta.main) {
  const { ensureBuilt } = await import('../../src/server/build-client.ts');
  const client = await ensureBuilt((line) => {
    process.stdout.write(`${line}\n`);
  });
  const front = await serveRegisters(await openSharedStores(undefined, undefined), client);
  const port = Number(process.argv[2] ?? '4690');
  process.stdout.write(`${await front.listen({ host: '127.0.0.1', port })}\n`);
}
