/** The reference case served from memory: `npm run … test/web/serve-memory.ts [port]`, and what journeys start. */
import { readActs } from '../../src/adapters/files/read-folder.ts';
import type { App } from '../../src/adapters/http/app.ts';
import { buildService } from '../../src/adapters/http/service.ts';
import { MemoryStore } from '../../src/adapters/memory/memory-store.ts';
import { enactAct } from '../../src/application/commands/enact-act.ts';
import { openImage } from '../../src/application/image.ts';
import type { RegisterId } from '../../src/application/store.ts';
import { instant } from '../../src/domain/time/instant.ts';

const REGISTER = 'uong-bi' as RegisterId;
const TITLE = 'Thành phố Uông Bí, 2015–2025';

/** The clock of the case in memory: 1 January 2026, later by a millisecond each time. */
const clock = () => instant('2026-01-01T00:00:00.000Z');

/** Builds the service over the case; `client` is the folder of the built web client. */
export const serveMemory = async (client?: string): Promise<App> => {
  const store = new MemoryStore();
  await store.createRegister(REGISTER, TITLE);
  const image = await openImage(store, REGISTER);
  const { acts, problems } = await readActs(['cases/uong-bi']);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  for (const { act } of acts) {
    const done = await enactAct(store, clock, image, act);
    if (done.status !== 'enacted') throw new Error(`${act.id}: ${JSON.stringify(done)}`);
  }
  return buildService({
    store,
    clock,
    register: { id: REGISTER, title: TITLE },
    image,
    ...(client !== undefined && { client }),
  });
};

if (import.meta.main) {
  const { ensureBuilt } = await import('../../src/server/build-client.ts');
  const client = await ensureBuilt((line) => {
    process.stdout.write(`${line}\n`);
  });
  const app = await serveMemory(client);
  process.stdout.write(`${await app.listen({ port: Number(process.argv[2] ?? '4690') })}\n`);
}
