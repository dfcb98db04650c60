/**
 * `npm run bench:portal`: the portal of the case at 200 requests a second beside its own pages as files on a web server, and what
 * writing one page anew costs as a register grows. Requests are sent when they are due, whether earlier ones are answered or not.
 */
import { spawn } from 'node:child_process';
import { once as onceOf } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { contextOf, renderPage } from '../src/adapters/portal/page.ts';
import { unitView } from '../src/adapters/portal/unit-view.ts';
import { ActList } from '../src/domain/acts/act-list.ts';
import { keysOf } from '../src/domain/register/facts.ts';
import { day } from '../src/domain/time/day.ts';
import { country } from './country.ts';
import { median, ms, ratio } from './timing.ts';

const A_SECOND = 200;
const SECONDS = 15;
const PAGES = [
  '/',
  '/don-vi/xa-dien-cong',
  '/van-ban',
  '/bo-may',
  '/tim',
  '/en/don-vi/xa-dien-cong',
];

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Starts a program of ours and gives its address, the first that it tells. */
const start = async (args: readonly string[], settings: NodeJS.ProcessEnv) => {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...args], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const text of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(text)?.[0];
    if (address === undefined) continue;
    child.stdout.resume();
    return { child, address };
  }
  throw new Error(`${args.join(' ')} did not start`);
};

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Milliseconds until a whole answer is there, and its bytes; redirects are followed. */
const ask = (address: string): Promise<{ readonly time: number; readonly bytes: number }> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    get(address, { agent, headers: { accept: 'text/html' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        if (statusCode >= 400) reject(new Error(`${address}: ${statusCode}`));
        else if (headers.location !== undefined)
          ask(new URL(headers.location, address).href).then(resolve, reject);
        else resolve({ time: performance.now() - started, bytes });
      });
    }).on('error', reject);
  });

const percentile = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

const load = async (base: string): Promise<readonly number[]> => {
  for (const path of PAGES) await ask(base + path);
  const answers: Promise<{ readonly time: number }>[] = [];
  const started = performance.now();
  for (let i = 0; i < A_SECOND * SECONDS; i += 1) {
    const due = started + (i * 1000) / A_SECOND;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    answers.push(ask(base + (PAGES[i % PAGES.length] ?? '/')));
  }
  return (await Promise.all(answers)).map(({ time }) => time).toSorted((a, b) => a - b);
};

const place = await mkdtemp(join(tmpdir(), 'tinhgon-portal-'));
const stop: (() => Promise<void>)[] = [async () => rm(place, { recursive: true, force: true })];
try {
  const data = join(place, 'data');
  const files = join(place, 'files');
  const cli = async (...args: readonly string[]): Promise<void> => {
    const child = spawn(
      process.execPath,
      ['scripts/run.mjs', 'src/cli/main.ts', '--data', data, ...args],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const [code] = (await onceOf(child, 'exit')) as [number];
    if (code !== 0) throw new Error(`${args.join(' ')}: ${code}`);
  };
  await cli('load', 'cases/uong-bi');
  await cli('portal', files, '--origin', 'https://example.vn');
  const results: (readonly [string, readonly number[]])[] = [];
  for (const [what, args, settings] of [
    [
      'the service',
      ['src/server/main.ts'],
      { TINHGON_DATA: data, PORT: '0', TINHGON_LOG: 'error', TINHGON_REQUESTS: '1000000000' },
    ],
    ['its pages as files', ['bench/static-peer.ts', files], {}],
  ] as const) {
    const { child, address } = await start(args, settings);
    stop.push(async () => {
      if (child.exitCode === null) {
        child.kill();
        await onceOf(child, 'exit');
      }
    });
    if (results.length === 0)
      for (const path of PAGES)
        say(`  ${path.padEnd(30)} ${(await ask(address + path)).bytes} bytes`);
    results.push([what, await load(address)]);
    await stop.pop()?.();
  }
  say(`${A_SECOND} requests a second for ${SECONDS} s:`);
  for (const [what, times] of results)
    say(
      `  ${what.padEnd(24)} p50 ${ms(percentile(times, 0.5))}  p95 ${ms(percentile(times, 0.95))}  p99 ${ms(percentile(times, 0.99))}`,
    );
  const [mine, theirs] = results.map(([, times]) => percentile(times, 0.95));
  if (mine !== undefined && theirs !== undefined)
    say(`  p95 of the service: ${ratio(mine, theirs)} that of files`);
} finally {
  for (const end of stop.toReversed()) await end();
}

say('a page of a unit, written anew:');
const context = contextOf('vi', { title: 'Bench', origin: 'https://example.vn' });
const costs: number[] = [];
const sizes = [1_250, 2_500, 5_000, 10_000];
for (const communes of sizes) {
  const { facts } = country(communes);
  const [unit] = keysOf(facts, 'unit.type').findLast(() => true) ?? [];
  if (unit === undefined) throw new Error('no unit');
  const acts = new ActList();
  const cost = await median(15, () => {
    const page = unitView(context, facts, acts, unit, day('2026-03-01'), undefined, []);
    return page && renderPage(context, page);
  });
  costs.push(cost);
  say(`  ${String(communes).padStart(6)} communes, ${facts.size} entries ${ms(cost).padStart(11)}`);
}
const [first = 1, last = 1] = [costs[0], costs.at(-1)];
say(
  `  growth: n^${(Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1))).toFixed(2)}`,
);
