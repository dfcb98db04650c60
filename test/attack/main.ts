/**
 * `npm run attack`: what one malicious caller can do to a service on this machine, tried for real over loopback in at most five
 * minutes. Prints what was tried, what was answered, and how long others waited meanwhile; exits 1 where something did not hold.
 */
import { connect } from 'node:net';
import { readActs } from '../../src/adapters/files/read-folder.ts';
import { buildService } from '../../src/adapters/http/service.ts';
import { NO_LIMITS } from '../../src/adapters/http/limits.ts';
import { argon2id } from '../../src/adapters/identity/argon2.ts';
import { secrets } from '../../src/adapters/identity/secrets.ts';
import { openSharedStores } from '../../src/adapters/open-store.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { loadActs } from '../../src/application/commands/load-acts.ts';
import { openImage } from '../../src/application/image.ts';
import type { RegisterId } from '../../src/application/store.ts';
import { type Document, hostileRequests } from './hostile.ts';

const REGISTER = 'tan-cong' as RegisterId;
/** How long others may wait for a page while an attack runs, in milliseconds: half of all, and all but one in a hundred. */
const PATIENCE = { median: 250, p99: 2_000 } as const;
/** All of it, in milliseconds. */
const BUDGET = 280_000;

const started = performance.now();
const left = (): number => BUDGET - (performance.now() - started);
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const { store, drafts, people, portal, templates, identity, reach } = await openSharedStores(
  undefined,
  undefined,
);
await store.createRegister(REGISTER, 'Sổ bị tấn công');
const image = await openImage(store, REGISTER);
const { acts } = await readActs(['cases/uong-bi']);
await loadActs(
  store,
  systemClock,
  image,
  acts.map(({ act }) => act),
);
const app = await buildService({
  store,
  clock: systemClock,
  register: { id: REGISTER, title: 'Sổ bị tấn công' },
  image,
  people,
  portal,
  templates,
  drafts,
  reach,
  limits: NO_LIMITS,
  identity: { store: identity, passwords: argon2id, secrets, clock: systemClock },
});
const base = await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = new URL(base);

const form = (operations: readonly object[]): string =>
  JSON.stringify({
    act: 'x',
    type: 'decision',
    title: 'x',
    issuer: 'x',
    signed: '2021-01-01',
    articles: [{ article: 1, do: operations }],
  });
const chain = (n: number): string =>
  form(
    Array.from({ length: n }, (_, i) => ({
      establish: {
        unit: `u-${i}`,
        name: `U ${i}`,
        kind: 'division',
        ...(i > 0 && { superior: `u-${i - 1}` }),
      },
    })),
  );
const renames = (n: number): string =>
  form(Array.from({ length: n }, (_, i) => ({ rename: { unit: 'phong-noi-vu', name: `P ${i}` } })));

const post = async (
  path: string,
  body: string,
  type = 'application/json',
  signal?: AbortSignal,
): Promise<string> => {
  const answer = await fetch(base + path, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    ...(signal && { signal }),
  });
  await answer.arrayBuffer();
  return String(answer.status);
};

/** Opens a connection, says a little and then nothing. */
const hang = (): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        'POST /api/v1/drafts/check HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{',
      );
    });
    setTimeout(() => {
      socket.destroy();
      resolve('left');
    }, 4_000);
  });

const many = (n: number, run: () => Promise<string>): Promise<string> =>
  Promise.all(Array.from({ length: n }, () => run().catch(() => 'cut'))).then((all) =>
    [...Map.groupBy(all, (each) => each)]
      .map(([status, those]) => `${those.length}×${status}`)
      .join(' '),
  );

const check = '/api/v1/drafts/check';
const ATTACKS: readonly (readonly [string, () => Promise<string>])[] = [
  ['a chain of 1,000 units, as long as a visitor may', () => post(check, chain(1_000))],
  ['a chain of 5,000 units', () => post(check, chain(5_000))],
  ['20,000 renames of one unit', () => post(check, renames(20_000))],
  [
    'a million numbers in an unknown field',
    () => post(check, `{"act":"x","zzz":[${'1,'.repeat(999_999)}1]}`),
  ],
  [
    '100,000 unknown fields',
    () => post(check, `{${Array.from({ length: 10_000 }, (_, i) => `"k${i}":1`).join(',')}}`),
  ],
  ['20,000 brackets', () => post(check, `${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
  [
    'YAML that doubles itself',
    () =>
      post(
        check,
        `a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c]\ne: [*d,*d,*d,*d]`,
        'application/yaml',
      ),
  ],
  [
    'YAML of 250 kB, deep and wide',
    () => post(check, '- '.repeat(60_000) + 'x', 'application/yaml'),
  ],
  ['5 MB', () => post(check, 'x'.repeat(5_000_000))],
  ['forty chains at once', () => many(40, () => post(check, chain(1_000)))],
  [
    'forty chains whose askers leave',
    () => many(40, () => post(check, chain(1_000), 'application/json', AbortSignal.timeout(100))),
  ],
  [
    'twenty whole trees at once',
    () =>
      many(20, async () => String((await fetch(`${base}/api/v1/tree?depth=64&limit=500`)).status)),
  ],
  ['two hundred that hang', () => many(200, hang)],
  [
    'a verification without a right',
    async () => String((await fetch(`${base}/api/v1/verify`)).status),
  ],
];

const page = async (): Promise<number> => {
  const begun = performance.now();
  const answer = await fetch(`${base}/api/v1/units/phong-noi-vu?asAt=2016-01-01`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`a page: ${answer.status}`);
  return performance.now() - begun;
};

let failures = 0;
const told = (name: string, answer: string, waits: readonly number[], held: boolean): void => {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)} ms`;
  if (!held) failures += 1;
  say(
    `${held ? '✓' : '✗'} ${name.padEnd(50)} ${answer.padEnd(22)} others waited ${at(0.5)}, p99 ${at(0.99)} (${sorted.length} pages)`,
  );
};

/** Runs an attack, and asks for a page again and again as another reader does. */
const tryIt = async (name: string, attack: () => Promise<string>): Promise<void> => {
  const waits: number[] = [];
  const state = { over: false };
  const running = attack()
    .catch((error: unknown) => `cut: ${String(error).slice(0, 60)}`)
    .finally(() => (state.over = true));
  while (!state.over) {
    waits.push(await page());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const answer = await running;
  waits.push(await page());
  const sorted = waits.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  told(
    name,
    answer,
    waits,
    median <= PATIENCE.median &&
      p99 <= PATIENCE.p99 &&
      !/\b5\d\d\b/.test(answer.replaceAll('503', '')),
  );
};

for (const [name, attack] of ATTACKS) if (left() > 0) await tryIt(name, attack);

const document = (await (await fetch(`${base}/docs/json`)).json()) as Document;
let [sent, faults] = [0, 0];
const waits: number[] = [];
for (const { method, url, body, type } of hostileRequests(document)) {
  if (left() < 0) break;
  const answer = await app.inject({
    method: method as 'GET',
    url,
    ...(type !== undefined && { headers: { 'content-type': type } }),
    ...(body !== undefined && { payload: body }),
  });
  sent += 1;
  if (answer.statusCode >= 500 && answer.statusCode !== 503) {
    faults += 1;
    say(`  ${answer.statusCode} ${method} ${url.slice(0, 100)}`);
  }
  if (sent % 200 === 0) waits.push(await page());
}
told(`${sent} hostile values`, `${faults} faults`, waits, faults === 0);
const version = (await store.head(REGISTER)).version;
if (version !== acts.length) failures += 1;
say(`${version === acts.length ? '✓' : '✗'} the register is as it was: ${version} acts`);
await app.close();
await store.close();
say(failures === 0 ? 'all held' : `${failures} did not hold`);
process.exitCode = failures === 0 ? 0 : 1;
