/** The portal as files: whole, with no link that leads nowhere and nothing that needs an answer. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LinkCheck, type PortalFile, portalFiles } from '../../src/adapters/portal/still.ts';
import { newsAt } from '../../src/adapters/portal/news.ts';
import { plainSource } from '../../src/application/portal/figure-value.ts';
import { PortalBook } from '../../src/domain/portal/portal-book.ts';
import { ActBook } from '../../src/domain/acts/act-book.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { type FreshDatabase, freshServerDatabase } from '../postgres/harness.ts';
import { startProgram } from '../processes.ts';
import { caseActs } from '../store/stores.ts';

let files: readonly PortalFile[];
let place: string;
let server: FreshDatabase;

const PROGRAM = join(import.meta.dirname, '../../src/cli/main.ts');

const run = async (...args: readonly string[]) => {
  const { ended, said } = startProgram([PROGRAM, ...args], { DATABASE_URL: server.place });
  return { code: await ended, ...said };
};

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tinhgon-still-'));
  server = await freshServerDatabase();
  const book = new ActBook();
  for (const act of await caseActs())
    book.advance(act, instant('2026-01-01T00:00:00.000Z'), book.draft(act));
  files = [
    ...portalFiles({
      facts: book.facts,
      acts: book.acts,
      day: day('2026-01-01'),
      title: 'Sổ thử',
      origin: 'https://example.vn',
      visits: [],
      opinions: new Map(),
      news: (language) =>
        newsAt(
          new PortalBook(),
          instant('2026-01-01T00:00:00.000Z'),
          plainSource(book.facts, book.acts),
          language,
        ),
    }),
  ];
});
afterAll(async () => {
  await server.discard();
  await rm(place, { recursive: true, force: true });
});

const at = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

describe('the files', () => {
  it('are one to a path, in both languages', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const pages = paths.filter((path) => path.endsWith('/index.html') && !path.startsWith('en/'));
    for (const path of pages) expect(paths).toContain(`en/${path}`);
    expect(at('don-vi/xa-dien-cong/index.html')).toContain('<h1>Xã Điền Công</h1>');
    expect(at('robots.txt')).toContain('https://example.vn/sitemap.xml');
  });

  it('ask for nothing: no form, no day to be chosen, and say of which day they are', () => {
    for (const { path, text } of files.filter((file) => file.path.endsWith('.html'))) {
      expect([path, text.includes('<form')]).toEqual([path, false]);
      expect([path, /01\/01\/2026|1 January 2026/u.test(text)]).toEqual([path, true]);
    }
  });

  it('have no link that leads nowhere; were one of them missing, it would be told', () => {
    const checked = (of: readonly PortalFile[]) => {
      const check = new LinkCheck();
      for (const file of of) check.add(file);
      return check.broken;
    };
    expect(checked(files)).toEqual([]);
    const gone = 'don-vi/phuong-trung-vuong/index.html';
    expect(checked(files.filter(({ path }) => path !== gone)).map(([missing]) => missing)).toEqual([
      gone,
    ]);
  });

  it('list every unit that ever was under its letter', () => {
    const letters = files.filter(({ path }) => /^tim\/[a-z0]\/index\.html$/u.test(path));
    const listed = letters.flatMap(({ text }) => text.match(/href="\/don-vi\/[^"]+"/gu) ?? []);
    const pages = files.filter(({ path }) => path.startsWith('don-vi/'));
    expect(listed.length).toBe(pages.length);
    expect(at('tim/d/index.html')).toContain('Xã Điền Công');
  });
});

describe('portal FOLDER', () => {
  it('writes them, and refuses a folder with something in it and an address that is none', async () => {
    const target = join(place, 'cong');
    expect((await run('load', 'cases/uong-bi')).code).toBe(0);
    const wrong = await run('portal', target, '--origin', 'example.vn');
    expect([wrong.code, wrong.err.includes('example.vn')]).toEqual([1, true]);
    const done = await run('portal', target, '--origin', 'https://example.vn');
    expect([done.code, done.err]).toEqual([0, '']);
    expect(await readFile(join(target, 'don-vi/xa-dien-cong/index.html'), 'utf8')).toContain(
      'Xã Điền Công',
    );
    const again = await run('portal', target, '--origin', 'https://example.vn');
    expect(again.code).toBe(1);
    const full = join(place, 'full');
    await mkdir(full);
    await writeFile(join(full, 'mine.txt'), 'x');
    expect((await run('portal', full, '--origin', 'https://example.vn')).code).toBe(1);
    expect(await readdir(full)).toEqual(['mine.txt']);
    // Nothing is left of what was written aside.
    expect((await readdir(place)).toSorted()).toEqual(['cong', 'full']);
  });
});
