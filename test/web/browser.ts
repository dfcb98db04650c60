/** A real browser on the served case, for journeys. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { type SharedStores, openSharedStores } from '../../src/adapters/open-store.ts';
import { ensureBuilt } from '../../src/server/build-client.ts';
import { keysIn } from './keys.ts';
import { serveRegisters } from './serve-case.ts';

/** The desk, served, and a browser to look at it with. */
export interface Desk {
  /** A page of its own session; errors of its scripts and of the console are collected. */
  readonly page: (
    width?: number,
    scripts?: 'scripts' | 'no-scripts',
  ) => Promise<{ readonly page: Page; readonly errors: readonly string[] }>;
  /** Closes every page: one left open goes on asking for what is new. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const WIDE = 1440;

const windowOf = (width: number) => ({ width, height: width < 500 ? 844 : 900 });

/** How long a page may take for anything, in milliseconds: a busy machine is no fault of the page. */
const PATIENCE = 120_000;

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];

/** What the package unpacks goes to the temporary folder, where a run of tests leaves nothing: it is kept here. */
const KEPT = join(import.meta.dirname, '../../node_modules/.cache/tinhgon/chromium');

/** Does something for which that folder is the temporary one. */
const within = async <T>(folder: string, act: () => Promise<T>): Promise<T> => {
  const { TMPDIR: before } = process.env;
  process.env['TMPDIR'] = folder;
  try {
    return await act();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

/**
 * Chromium as it comes from npm. A machine without the libraries it is linked to gets those of the package, which
 * unpacks them where it takes the machine for a function service.
 */
const chromiumPackage = async () => {
  if (!LIBRARIES.some((folder) => existsSync(join(folder, 'libnss3.so'))))
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  return within(KEPT, async () => (await import('@sparticuz/chromium')).default);
};

/** Unpacks once for all: whole or not at all, for several runs may come to it at the same moment. */
const unpackedBy = async (unpack: () => Promise<string>): Promise<string> => {
  if (!existsSync(KEPT)) {
    await mkdir(dirname(KEPT), { recursive: true });
    const stage = await mkdtemp(`${KEPT}-`);
    await within(stage, unpack);
    await rename(stage, KEPT).catch(async (error: unknown) => {
      await rm(stage, { recursive: true, force: true });
      if (!existsSync(KEPT)) throw error;
    });
  }
  return within(KEPT, unpack);
};

/**
 * What the package asks for that a desk is not looked at with: one process for all, which would end with the first
 * session that is closed; a graphics card played by the processor; pages that may read each other.
 */
const NOT_HERE =
  /^--(single-process|no-zygote|use-gl|use-angle|.*swiftshader|ignore-gpu|in-process-gpu|.*web-security)/;

/** How Chromium is started. */
export const chromiumOptions = async () => {
  const chromium = await chromiumPackage();
  const executablePath = await unpackedBy(() => chromium.executablePath());
  return {
    args: [...chromium.args.filter((arg) => !NOT_HERE.test(arg)), '--disable-gpu'],
    executablePath,
    headless: true,
  };
};

let source: Promise<string> | undefined;
const axe = (): Promise<string> =>
  (source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));

/** What axe has against a page: the rule, and the first place. */
export const axeOf = async (page: Page): Promise<readonly string[]> => {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(await axe());
  const found: unknown = await page.evaluate(
    "axe.run({ resultTypes: ['violations'], preload: false })",
  );
  const { violations } = found as {
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
  };
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes[0]?.target.join(' ') ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
};

/** How far a page is wider than its window, in pixels. */
export const overflowOf = async (page: Page): Promise<number> =>
  Number(await page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)'));

/** A language of the desk, and the widths in pixels at which it is looked at: opened at the first, made the next. */
export const LOOKS: readonly (readonly ['vi' | 'en', readonly [number, number]])[] = [
  ['vi', [1440, 390]],
  ['en', [390, 1440]],
];

/** What is wrong with a page of the desk, by width: what axe has against it, or that it is wider than its window. */
export const faultsOf = async (
  page: Page,
  address: string,
  [language, widths]: (typeof LOOKS)[number],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const inLanguage = `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
  await page.setViewportSize(windowOf(widths[0]));
  await page.goto(inLanguage, { waitUntil: 'networkidle' });
  for (const width of widths) {
    await page.setViewportSize(windowOf(width));
    const wider = await overflowOf(page);
    const found = [
      ...(await axeOf(page)),
      ...(wider > 0 ? [`${wider} pixels too wide`] : []),
      ...(await keysIn(page)).map((key) => `has the key ${key} in its text`),
    ];
    faults.push(...found.map((fault) => `${inLanguage} at ${width}: ${fault}`));
  }
  const told = await page.getAttribute('html', 'lang');
  return told === language ? faults : [...faults, `${inLanguage} says that it is in ${told}`];
};

/** Serves the case, in these empty stores or in memory, and starts the browser. */
export const openDesk = async (stores?: SharedStores): Promise<Desk> => {
  const given = stores ?? (await openSharedStores(undefined, undefined));
  const front = await serveRegisters(given, await ensureBuilt());
  const base = await front.listen({ host: '127.0.0.1', port: 0 });
  // What the browser leaves in its temporary folder goes with it.
  const place = await mkdtemp(join(tmpdir(), 'tinhgon-browser-'));
  const browser: Browser = await playwright.launch({
    ...(await chromiumOptions()),
    env: { ...process.env, TMPDIR: place },
  });
  return {
    page: async (width = WIDE, scripts = 'scripts') => {
      // axe is put into the page by the test, which the page's own policy would refuse.
      const context = await browser.newContext({
        baseURL: base,
        bypassCSP: true,
        viewport: windowOf(width),
        javaScriptEnabled: scripts === 'scripts',
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      return { page, errors };
    },
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await rm(place, { recursive: true, force: true });
      await front.close();
    },
  };
};
