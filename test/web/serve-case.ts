/** The reference case served, for whoever looks at the desk and for journeys. */
import { readActs } from '../../src/adapters/files/read-folder.ts';
import { loadCasePortal } from '../../src/adapters/load-case-portal.ts';
import type { App } from '../../src/adapters/http/app.ts';
import { NO_LIMITS } from '../../src/adapters/http/limits.ts';
import { buildService } from '../../src/adapters/http/service.ts';
import { argon2id } from '../../src/adapters/identity/argon2.ts';
import { secrets } from '../../src/adapters/identity/secrets.ts';
import { type SharedStores, openSharedStores } from '../../src/adapters/open-store.ts';
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
export const serveCase = async (
  { store, drafts, people, portal, identity, reach }: SharedStores,
  client?: string,
): Promise<App> => {
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
    store,
    clock,
    register: { id: REGISTER, title: TITLE },
    image,
    drafts,
    people,
    portal,
    limits: NO_LIMITS,
    reach,
    identity: { store: identity, passwords: argon2id, secrets, clock },
    invitation: INVITATION,
    ...(client !== undefined && { client }),
  });
  app.addHook('onClose', async () => store.close());
  return app;
};

if (import.meta.main) {
  const { ensureBuilt } = await import('../../src/server/build-client.ts');
  const client = await ensureBuilt((line) => {
    process.stdout.write(`${line}\n`);
  });
  const app = await serveCase(await openSharedStores(undefined, undefined), client);
  process.stdout.write(`${await app.listen({ port: Number(process.argv[2] ?? '4690') })}\n`);
}
