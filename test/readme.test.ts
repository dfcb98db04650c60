/** The acts that the README has its reader write do what it says they do. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { readAct } from '../src/adapters/files/read-act.ts';
import { readActs } from '../src/adapters/files/read-folder.ts';
import { ActBook } from '../src/domain/acts/act-book.ts';
import type { Act } from '../src/domain/acts/act.ts';
import { instant } from '../src/domain/time/instant.ts';

const NOW = instant('2026-01-01T00:00:00.000Z');

const parsed = (text: string): Act => {
  const reading = readAct(text, 'README.md');
  if (!('act' in reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.act;
};

const record = (book: ActBook, act: Act): void => {
  const done = book.draft(act);
  if (!done.enactable) throw new Error(JSON.stringify(done.findings));
  book.advance(act, NOW, done);
};

let files: readonly string[] = [];

beforeAll(async () => {
  const text = await readFile('README.md', 'utf8');
  files = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
});

const unplacedOf = (book: ActBook, act: Act): number =>
  book.draft(act).findings.filter((f) => f.code === 'unplaced').length;

it('shows an act that would lose something', async () => {
  const book = new ActBook();
  for (const { act } of (await readActs(['cases/uong-bi'])).acts) record(book, act);
  expect(unplacedOf(book, parsed(files[0] ?? ''))).toBe(11);
});

it('merges two bodies once it says where things go', () => {
  const book = new ActBook();
  record(book, parsed(files[1] ?? ''));
  expect(unplacedOf(book, parsed(files[2] ?? ''))).toBe(7);
  const follows = `${(files[2] ?? '').trimEnd()}\n          everything: follows\n`;
  expect(book.draft(parsed(follows)).enactable).toBe(true);
});
