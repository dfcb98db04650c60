/** The golden files of operations, and the register that they are tried on. */
import { join } from 'node:path';
import { readActs } from '../src/adapters/files/read-folder.ts';
import { ActBook } from '../src/domain/acts/act-book.ts';
import type { Act } from '../src/domain/acts/act.ts';
import type { OperationName } from '../src/domain/operations/operation.ts';
import { instant } from '../src/domain/time/instant.ts';

/** Where they are. */
export const FOLDER = join(import.meta.dirname, 'golden');
const NOW = instant('2026-01-01T00:00:00.000Z');

/** Every operation: the compiler names one that is missing here. */
export const OPERATIONS: Readonly<Record<OperationName, true>> = {
  establish: true,
  consolidate: true,
  absorb: true,
  divide: true,
  'split-off': true,
  dissolve: true,
  rename: true,
  'change-superior': true,
  convert: true,
  're-charter': true,
  'transfer-function': true,
  'move-holdings': true,
  'open-premises': true,
  'close-premises': true,
  'transfer-premises': true,
  'assign-quota': true,
  'set-funding': true,
  'set-autonomy': true,
  'approve-scheme': true,
  'create-post': true,
  'abolish-post': true,
  engage: true,
  appoint: true,
  relieve: true,
  'unify-offices': true,
  'adjust-boundary': true,
  'settle-item': true,
  'publish-figure': true,
  correct: true,
  undo: true,
};

/** The act of a golden file. */
export const goldenAct = async (name: string): Promise<Act> => {
  const { acts, problems } = await readActs([join(FOLDER, `${name}.yaml`)]);
  const [first] = acts;
  if (!first) throw new Error(JSON.stringify(problems));
  return first.act;
};

/** The register on which each operation is tried. */
export const baseBook = async (): Promise<ActBook> => {
  const book = new ActBook();
  for (const name of ['base', 'base-2']) {
    const act = await goldenAct(name);
    const done = book.draft(act);
    if (!done.enactable) throw new Error(JSON.stringify(done.findings));
    book.advance(act, NOW, done);
  }
  return book;
};
