/** The golden files of operations, in the folder of each, and the register that they are tried on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readActs } from '../src/adapters/files/read-folder.ts';
import { ActBook } from '../src/domain/acts/act-book.ts';
import type { Act } from '../src/domain/acts/act.ts';
import { instant } from '../src/domain/time/instant.ts';

const NOW = instant('2026-01-01T00:00:00.000Z');
const BASE = ['base', 'base-2'].map((name) => join(import.meta.dirname, 'golden', `${name}.yaml`));

/** Where those of an operation are. */
export const goldenFolder = (op: string): string =>
  join(import.meta.dirname, '../src/domain/operations', op, 'golden');

const actIn = async (path: string): Promise<Act> => {
  const { acts, problems } = await readActs([path]);
  const [first] = acts;
  if (!first) throw new Error(JSON.stringify(problems));
  return first.act;
};

/** An act of an operation's golden files. */
export const goldenAct = (op: string, name: 'accepted' | 'refused' = 'accepted'): Promise<Act> =>
  actIn(join(goldenFolder(op), `${name}.yaml`));

/** The register on which operations are tried; `op`: with what is recorded before the refused ones of this. */
export const baseBook = async (op?: string): Promise<ActBook> => {
  const book = new ActBook();
  const before = op === undefined ? '' : join(goldenFolder(op), 'before.yaml');
  for (const path of existsSync(before) ? [...BASE, before] : BASE) {
    const act = await actIn(path);
    const done = book.draft(act);
    if (!done.enactable) throw new Error(JSON.stringify(done.findings));
    book.advance(act, NOW, done);
  }
  return book;
};
