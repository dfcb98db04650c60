/** `npm start`: opens the store, loads the case into an empty register, serves. */
import { fileURLToPath } from 'node:url';
import { readActs } from '../adapters/files/read-folder.ts';
import { printFileProblem } from '../adapters/files/word-file-problem.ts';
import { Front } from '../adapters/http/front.ts';
import { type Limits, USUAL_LIMITS } from '../adapters/http/limits.ts';
import { LOG_LEVELS, type LogLevel, loggerFor } from '../adapters/http/log.ts';
import { buildService } from '../adapters/http/service.ts';
import { argon2id } from '../adapters/identity/argon2.ts';
import { oidcProvider } from '../adapters/identity/oidc.ts';
import { secrets } from '../adapters/identity/secrets.ts';
import { loadCasePortal } from '../adapters/load-case-portal.ts';
import type { PortalStore } from '../application/portal-store.ts';
import { openSharedStores } from '../adapters/open-store.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { wordStoreError } from '../adapters/word-store-error.ts';
import { loadActs } from '../application/commands/load-acts.ts';
import { needsAdministrator } from '../application/identity/open-account.ts';
import type { Provider } from '../application/identity/sign-in-externally.ts';
import { type Image, openImage } from '../application/image.ts';
import type { RegisterId, Store } from '../application/store.ts';
import { DESK } from '../words/desk-addresses.ts';
import { ensureBuilt } from './build-client.ts';

const CASE = fileURLToPath(new URL('../../cases/uong-bi', import.meta.url));
const CASE_REGISTER = 'uong-bi' as RegisterId;
const REGISTER = (process.env['TINHGON_REGISTER'] ?? CASE_REGISTER) as RegisterId;
const TITLE = process.env['TINHGON_TITLE'] ?? 'Thành phố Uông Bí, 2015–2025';

const host = process.env['HOST'] ?? '127.0.0.1';
const folder = process.env['TINHGON_DATA'] ?? 'data';

/** After so many milliseconds of opening the register, the terminal says what it waits for. */
const SLOW = 1_000;

/** Stops the start with a reason for the reader. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const portOf = (text: string | undefined): number => {
  const port = Number(text ?? '4680');
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Refusal(
    `PORT: «${text ?? ''}» không phải là số cổng từ 0 đến 65535 / is not a port number`,
  );
};

const limitOf = (name: string, text: string | undefined, usual: number): number => {
  if (text === undefined) return usual;
  const limit = Number(text);
  if (Number.isSafeInteger(limit) && limit >= 0) return limit;
  throw new Refusal(
    `${name}: «${text}» không phải là số nguyên từ 0 / is not a whole number from 0`,
  );
};

/** On a terminal only what is wrong is worth a line; elsewhere a line a request. */
const logLevel = (text = process.stderr.isTTY ? 'warn' : 'info'): LogLevel => {
  const level = LOG_LEVELS.find((known) => known === text);
  if (level) return level;
  throw new Refusal(`TINHGON_LOG: «${text}» — ${LOG_LEVELS.join(' | ')}`);
};

const limitsOf = (settings: NodeJS.ProcessEnv): Limits => ({
  requests: limitOf('TINHGON_REQUESTS', settings['TINHGON_REQUESTS'], USUAL_LIMITS.requests),
  heavy: limitOf('TINHGON_CHECKS', settings['TINHGON_CHECKS'], USUAL_LIMITS.heavy),
  delay: limitOf('TINHGON_DELAY', settings['TINHGON_DELAY'], USUAL_LIMITS.delay),
});

/** The Uông Bí case, into a register that has no acts yet. */
const loadCase = async (store: Store, image: Image): Promise<void> => {
  const { acts, problems } = await readActs([CASE]);
  if (problems.length > 0)
    throw new Refusal(problems.map((p) => printFileProblem(p, 'vi')).join('\n'));
  const load = await loadActs(
    store,
    systemClock,
    image,
    acts.map((a) => a.act),
    { progress: (done, of) => tell(`  nạp văn bản / loading acts: ${done}/${of}`) },
  );
  if (load.status === 'refused')
    throw new Refusal(
      `không thi hành được / not enactable: ${load.act.id} ${JSON.stringify(load.findings)}`,
    );
};

/** Opens a register; the first one is made where it is missing, and filled with the case where it is that of the case. */
const openRegister = async (
  store: Store,
  portal: PortalStore,
  register: RegisterId,
): Promise<Image> => {
  if (register === REGISTER) await store.createRegister(REGISTER, TITLE);
  const slow = setTimeout(() => {
    tell(`  đang mở sổ bộ / opening the register: ${register}…`);
  }, SLOW);
  const image = await openImage(store, register);
  clearTimeout(slow);
  if (image.version === 0 && register === CASE_REGISTER && register === REGISTER) {
    await loadCase(store, image);
    await loadCasePortal(portal, register, image, `${CASE}-portal`, systemClock());
  }
  return image;
};

/** The office's provider of identities, where the settings name one. */
const providerOf = (origin: string | undefined): Provider | undefined => {
  const issuer = process.env['TINHGON_OIDC_ISSUER'];
  const clientId = process.env['TINHGON_OIDC_CLIENT'];
  if (issuer === undefined) return undefined;
  if (clientId === undefined || origin === undefined)
    throw new Refusal(
      'TINHGON_OIDC_ISSUER cần TINHGON_OIDC_CLIENT và TINHGON_ORIGIN / needs TINHGON_OIDC_CLIENT and TINHGON_ORIGIN',
    );
  const clientSecret = process.env['TINHGON_OIDC_SECRET'];
  return oidcProvider({
    issuer,
    clientId,
    origin,
    ...(clientSecret !== undefined && { clientSecret }),
  });
};

const start = async (): Promise<void> => {
  const port = portOf(process.env['PORT']);
  const client = await ensureBuilt((line) => {
    tell(`  ${line}`);
  });
  const {
    store,
    drafts,
    people,
    portal,
    templates,
    identity: accounts,
    reach,
  } = await openSharedStores(folder, process.env['DATABASE_URL']);
  try {
    const token = process.env['TINHGON_TOKEN'];
    const identity = { store: accounts, passwords: argon2id, secrets, clock: systemClock };
    const invitation = secrets.make();
    const origin = process.env['TINHGON_ORIGIN'];
    const licence = process.env['TINHGON_LICENCE'];
    const provider = providerOf(origin);
    const secure = origin?.startsWith('https:') ?? false;
    const shared = {
      store,
      clock: systemClock,
      client,
      identity,
      drafts,
      people,
      portal,
      templates,
      reach,
      invitation,
      ...(provider && { provider }),
      ...(origin !== undefined && { origin }),
      ...(licence !== undefined && licence !== '' && { licence }),
      secure,
      proxy: process.env['TINHGON_PROXY'] === '1',
      limits: limitsOf(process.env),
      logger: loggerFor(logLevel(process.env['TINHGON_LOG']), process.stderr),
      ...(token !== undefined && token !== '' && { token }),
    };
    const titleOf = async (register: RegisterId): Promise<string> =>
      (await store.registers()).find(({ id }) => id === register)?.title ?? TITLE;
    const front = new Front({
      first: REGISTER,
      secure,
      has: async (register) => (await store.registers()).some(({ id }) => id === register),
      open: async (id) => {
        const image = await openRegister(store, portal, id);
        return buildService({ ...shared, image, register: { id, title: await titleOf(id) } });
      },
    });
    const stop = async (): Promise<void> => {
      await front.close();
      await store.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        void stop().then(() => process.exit(0));
      });
    const address = await front.listen({ host, port });
    tell(`tinhgon  mở / open            ${address}`);
    tell(`         tài liệu API / API   ${address}/docs`);
    tell('         dừng / stop          Ctrl-C');
    if (await needsAdministrator(identity, REGISTER))
      tell(
        `         quản trị viên đầu tiên, dùng một lần / first administrator, once:\n         ${address}${DESK}/first-administrator#${invitation}`,
      );
  } catch (error) {
    await store.close();
    throw error;
  }
};

const reasonOf = (error: unknown): string => {
  const worded = wordStoreError(error, 'vi');
  if (worded !== undefined) return `${worded}\n${wordStoreError(error, 'en') ?? ''}`;
  if (error instanceof Refusal) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return (
      'Cổng này đang có chương trình khác dùng. Chọn cổng khác: PORT=4681 npm start\n' +
      'Another program uses this port. Choose another: PORT=4681 npm start'
    );
  if (code === 'EACCES')
    return `Không được phép mở cổng này / not permitted to open this port: PORT=4681 npm start`;
  return message;
};

try {
  await start();
} catch (error) {
  process.stderr.write(`tinhgon: ${reasonOf(error)}\n`);
  process.exitCode = 1;
}
