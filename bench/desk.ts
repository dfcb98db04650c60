/**
 * `npm run bench:desk [SIZE…]`: the desk over generated registers on PostgreSQL 18, in a real browser: how long until a
 * page can be used, what the service answers and how fast, and what simulating an operation costs where it is written.
 * Sizes are numbers of units; by default 500 (a city) and 150000 (the country).
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { NO_LIMITS } from '../src/adapters/http/limits.ts';
import { buildService } from '../src/adapters/http/service.ts';
import { argon2id } from '../src/adapters/identity/argon2.ts';
import { secrets } from '../src/adapters/identity/secrets.ts';
import { storesOf } from '../src/adapters/open-store.ts';
import { systemClock } from '../src/adapters/system-clock.ts';
import { loadActs } from '../src/application/commands/load-acts.ts';
import { Image, openImage } from '../src/application/image.ts';
import type { RegisterId } from '../src/application/store.ts';
import { ensureBuilt } from '../src/server/build-client.ts';
import { chromiumOptions } from '../test/web/browser.ts';
import { type Bench, withKinds } from './databases.ts';
import { absorbAct, generateActs } from './generate.ts';
import { line, median, ms, once } from './timing.ts';

const REGISTER = 'bench' as RegisterId;
setFlagsFromString('--expose-gc');
/** Lets go of what loading left behind, so that what is counted is what the service holds. */
const collect = runInNewContext('gc') as () => void;

/** Times that a page is opened. */
const RUNS = 5;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** What pages ask of the service. */
const ASKED: readonly (readonly [string, string])[] = [
  ['days of change', '/api/v1/days'],
  ['numbers over time', '/api/v1/overview'],
  ['roots of the tree', '/api/v1/roots'],
  ['children of the province', '/api/v1/units/tinh/children'],
  ['a unit', '/api/v1/units/x1-ub'],
  ['its history', '/api/v1/units/x1-ub/history'],
  ['search', '/api/v1/search?q=uy+ban+x77'],
  ['units, first page', '/api/v1/units'],
  ['compare two days', '/api/v1/compare?from=2020-01-01&to=2021-01-01'],
];

/** Pages, and what is there once they can be used. */
const PAGES: readonly (readonly [string, string, string])[] = [
  ['overview', '/desk', 'main h1'],
  ['structure', '/desk/structure', '[role=treegrid] [aria-level="1"]'],
  ['unit', '/desk/units/x1-ub', 'main table'],
  ['acts', '/desk/acts', 'main table, main ol, main ul'],
  ['drafting', '/desk/drafts/try', 'main select'],
];

const service = async ({ database, reach }: Bench) => {
  const { store, drafts, people, portal, templates, identity } = storesOf(database);
  let image = new Image(REGISTER);
  const opened = await once(async () => {
    image = await openImage(store, REGISTER);
  });
  const app = await buildService({
    store,
    clock: systemClock,
    register: { id: REGISTER, title: 'Bench' },
    image,
    people,
    portal,
    templates,
    drafts,
    reach,
    limits: NO_LIMITS,
    identity: { store: identity, passwords: argon2id, secrets, clock: systemClock },
    invitation: secrets.make(),
    client: await ensureBuilt(),
  });
  return { app, opened, entries: image.facts.size };
};

const askService = async (base: string): Promise<void> => {
  for (const [what, address] of ASKED) {
    const get = async (): Promise<void> => {
      const response = await fetch(base + address);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
    };
    const first = await once(get);
    say(`  ${what.padEnd(46)}${ms(first).padStart(11)}  then ${ms(await median(9, get))}`);
  }
};

const openPage = async (browser: Browser, base: string): Promise<Page> => {
  // The measurements are read by expressions, which the page's own policy would refuse.
  const context = await browser.newContext({
    baseURL: base,
    bypassCSP: true,
    viewport: { width: 1440, height: 900 },
  });
  return context.newPage();
};

const lookAtPages = async (browser: Browser, base: string): Promise<void> => {
  for (const [what, address, ready] of PAGES) {
    const times: number[] = [];
    let bytes = 0;
    for (let i = 0; i < RUNS; i += 1) {
      const page = await openPage(browser, base);
      bytes = 0;
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) bytes += Number(response.headers()['content-length']);
      });
      times.push(
        await once(async () => {
          await page.goto(address, { waitUntil: 'commit' });
          await page.locator(ready).first().waitFor();
        }),
      );
      await page.context().close();
    }
    const [middle = 0] = times.toSorted((a, b) => a - b).slice(Math.floor(RUNS / 2));
    say(
      `  ${what.padEnd(46)}${ms(middle).padStart(11)}  ${Math.round(bytes / 1000)} kB of scripts`,
    );
  }
};

/** Keys pressed in a tree. */
const KEYS = 21;
/** How often a tree is looked at while it opens, in milliseconds, and how many times without a change say that it is open. */
const [PAUSE, STILL] = [50, 20];

/** The tree opened level by level: how long until it stands open, and until a key has moved the focus to the next row. */
const walkTree = async (browser: Browser, base: string): Promise<void> => {
  const page = await openPage(browser, base);
  page.setDefaultTimeout(120_000);
  await page.goto('/desk/structure', { waitUntil: 'networkidle' });
  const rows = async (): Promise<number> =>
    Number(await page.evaluate(`document.querySelector('[role=treegrid]').ariaRowCount`));
  for (const level of ['2', '3']) {
    const opened = await once(async () => {
      await page.getByLabel('Mở đến').selectOption(level);
      // Open once nothing more has come for a while, which is not counted.
      for (let [last, since] = [-1, 0]; since < STILL; since += 1) {
        await page.waitForTimeout(PAUSE);
        const now = await rows();
        if (now !== last) [last, since] = [now, -1];
      }
    });
    // Where Tab comes to: the grid, or the row that had the focus last.
    await page.locator('[role=treegrid][tabindex="0"], [role=row][tabindex="0"]').first().focus();
    await page.keyboard.press('Home');
    await page.waitForFunction(`document.activeElement.role === 'row'`);
    let down = false;
    const key = await median(KEYS, async () => {
      down = !down;
      const before = String(await page.evaluate('document.activeElement.dataset.key'));
      await page.keyboard.press(down ? 'ArrowDown' : 'ArrowUp');
      await page.waitForFunction(
        `document.activeElement.dataset.key !== ${JSON.stringify(before)}`,
      );
    });
    line(`tree of ${await rows()} rows, opened`, opened - STILL * PAUSE);
    line('  a key in it', key);
  }
  await page.context().close();
};

/** The draft written in the browser, changed some times; what each simulation took there. */
const simulateThere = async (browser: Browser, base: string): Promise<void> => {
  const page = await openPage(browser, base);
  const act = JSON.stringify({ act: absorbAct(0), kept: [] });
  await page.addInitScript(`localStorage.setItem('tinhgon.draft.1', ${JSON.stringify(act)})`);
  await page.goto('/drafts/try');
  await page.waitForFunction(`performance.getEntriesByName('tinhgon:simulate').length > 0`);
  await page
    .locator('main input')
    .first()
    .pressSequentially(' thêm ba mươi chữ nữa vào đây', { delay: 40 });
  const times = (await page.evaluate(
    `performance.getEntriesByName('tinhgon:simulate').map((m) => m.duration)`,
  )) as number[];
  const sorted = times.toSorted((a, b) => a - b);
  line(
    `absorb a commune of 300 holdings, simulated (${sorted.length}×)`,
    sorted[Math.floor(sorted.length / 2)] ?? 0,
  );
  line('  the slowest of them', sorted.at(-1) ?? 0);
  await page.context().close();
};

const measure = async (made: Bench, units: number): Promise<void> => {
  const { database } = made;
  const { store } = storesOf(database);
  await store.createRegister(REGISTER, 'Bench');
  await loadActs(store, systemClock, new Image(REGISTER), generateActs(units));
  await database.execute('analyze');
  const { app, opened, entries } = await service(made);
  say(`\n${units} units, ${entries} entries`);
  collect();
  const { heapUsed } = process.memoryUsage();
  say(`  service opens in ${ms(opened)}, holds ${Math.round(heapUsed / 1e6)} MB`);
  const base = await app.listen({ port: 0 });
  const browser = await playwright.launch(await chromiumOptions());
  try {
    await askService(base);
    await lookAtPages(browser, base);
    await walkTree(browser, base);
    await simulateThere(browser, base);
  } finally {
    await browser.close();
    await app.close();
  }
};

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => Number.isInteger(n) && n > 0);
await withKinds(async ([server]) => {
  for (const units of sizes.length > 0 ? sizes : [500, 150_000]) {
    const made = await server?.fresh();
    if (!made) return;
    await measure(made, units);
    await made.discard();
  }
});
