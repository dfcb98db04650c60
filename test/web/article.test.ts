/** Every address, act and indicator that docs/article.md names is there, opened in a real browser and asked of the service. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Desk } from './browser.ts';
import { openFreshDesk } from './fresh-desk.ts';

interface Statement {
  readonly says: string;
  readonly page: string;
  readonly act: string;
  readonly indicator: string;
  readonly lacks: string;
}

let desk: Desk;
let statements: readonly Statement[];

const bare = (cell: string): string => cell.trim().replaceAll('`', '');

const readStatements = async (): Promise<readonly Statement[]> => {
  const text = await readFile('docs/article.md', 'utf8');
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Ý của'))
    .map((line) => {
      const [, says = '', page = '', act = '', indicator = '', lacks = ''] = line
        .split('|')
        .map(bare);
      return { says, page, act, indicator, lacks };
    });
};

/** What a column names, each once. */
const named = (column: 'page' | 'act' | 'indicator'): readonly string[] => [
  ...new Set(statements.map((of) => of[column]).filter((text) => text !== '—')),
];

beforeAll(async () => {
  [desk, statements] = await Promise.all([openFreshDesk('embedded'), readStatements()]);
});
afterAll(async () => desk.close());

it('says of every statement where it stands, or what is missing', () => {
  expect(statements.length).toBeGreaterThan(40);
  const silent = statements.filter(({ page, lacks }) => page === '—' && lacks === '');
  expect(silent.map(({ says }) => says)).toEqual([]);
});

it('opens every address on a page that has what it is of', async () => {
  const { page } = await desk.page();
  const faults: string[] = [];
  for (const address of named('page')) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const alerts = await page.getByRole('alert').count();
    const headings = await page.getByRole('heading', { level: 1 }).allTextContents();
    if (alerts > 0 || headings.length !== 1 || headings[0] === 'Không có trang này')
      faults.push(address);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

it('opens a number of a table, by keyboard, to the act that says it', async () => {
  const { page } = await desk.page();
  await page.goto('/desk/tables/quotas?asAt=2019-06-01', { waitUntil: 'networkidle' });
  const row = page.getByRole('row').filter({ hasText: 'Cơ quan Tổ chức - Nội vụ' });
  await row.getByRole('button', { name: /Tổng giao/ }).focus();
  await page.keyboard.press('Enter');
  const behind = page.getByRole('region', { name: 'Đằng sau con số' });
  await behind.getByRole('link').first().click();
  await page.waitForURL(/\/acts\//);
  expect(new URL(page.url()).pathname).toMatch(/^\/desk\/acts\/qd-giao-bien-che-/);
  await page.context().close();
});

it('names acts of the register and indicators of the term report', async () => {
  const { page } = await desk.page();
  await page.goto('/desk');
  const missing: string[] = [];
  for (const act of named('act')) {
    const { status } = await page.evaluate(
      async (id) => ({ status: (await fetch(`/api/v1/acts/${id}`)).status }),
      act,
    );
    if (status !== 200) missing.push(act);
  }
  const known: readonly string[] = await page.evaluate(async () => {
    const response = await fetch('/api/v1/reports/term?from=2015-01-01&to=2020-09-18');
    const { data } = (await response.json()) as {
      readonly data: { readonly indicators: readonly { readonly id: string }[] };
    };
    return data.indicators.map(({ id }) => id);
  });
  missing.push(...named('indicator').filter((id) => !known.includes(id)));
  expect(missing).toEqual([]);
  await page.context().close();
});
