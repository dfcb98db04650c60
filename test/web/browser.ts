/** A real browser on the served case, for journeys. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import type { App } from '../../src/adapters/http/app.ts';
import { ensureBuilt } from '../../src/server/build-client.ts';
import { serveCase } from './serve-case.ts';

/** The desk, served, and a browser to look at it with. */
export interface Desk {
  /** A page of its own session; errors of its scripts and of the console are collected. */
  readonly page: (
    width?: number,
  ) => Promise<{ readonly page: Page; readonly errors: readonly string[] }>;
  readonly close: () => Promise<void>;
}

const WIDE = 1440;

/** How long a page may take for anything, in milliseconds: a busy machine is no fault of the page. */
const PATIENCE = 120_000;

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];

/**
 * Chromium as it comes from npm. A machine without the libraries it is linked to gets those of the package, which
 * unpacks them where it takes the machine for a function service.
 */
const chromiumPackage = async () => {
  if (!LIBRARIES.some((folder) => existsSync(join(folder, 'libnss3.so'))))
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  return (await import('@sparticuz/chromium')).default;
};

/** The package unpacks into the temporary folder, where a run of tests leaves nothing: it is kept with the packages. */
const unpacked = async (unpack: () => Promise<string>): Promise<string> => {
  const { TMPDIR: before } = process.env;
  const kept = join(import.meta.dirname, '../../node_modules/.cache/tinhgon/chromium');
  await mkdir(kept, { recursive: true });
  process.env['TMPDIR'] = kept;
  try {
    return await unpack();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

/** How Chromium is started. */
export const chromiumOptions = async () => {
  const chromium = await chromiumPackage();
  const executablePath = await unpacked(() => chromium.executablePath());
  return {
    // One process for all would end with the first session that is closed.
    args: chromium.args.filter((arg) => arg !== '--single-process'),
    executablePath,
    headless: true,
  };
};

/** What axe has against a page: the rule, and the first place. */
export const axeOf = async (page: Page): Promise<readonly string[]> => {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(source, 'utf8'));
  const found: unknown = await page.evaluate('axe.run()');
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

/** Serves the case and starts the browser. */
export const openDesk = async (): Promise<Desk> => {
  const app: App = await serveCase(await ensureBuilt());
  const base = await app.listen({ port: 0 });
  const browser: Browser = await playwright.launch(await chromiumOptions());
  return {
    page: async (width = WIDE) => {
      // axe is put into the page by the test, which the page's own policy would refuse.
      const context = await browser.newContext({
        baseURL: base,
        bypassCSP: true,
        viewport: { width, height: width < 500 ? 844 : 900 },
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
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
};
