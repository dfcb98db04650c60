/**
 * One golden file for each operation: what it says in both languages, its entries, what differs, and that
 * undoing it leaves the register as it was.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readActs } from '../src/adapters/files/read-folder.ts';
import { ActBook } from '../src/domain/acts/act-book.ts';
import type { Act } from '../src/domain/acts/act.ts';
import type { OperationName } from '../src/domain/acts/operation.ts';
import { diffFacts } from '../src/domain/history/diff.ts';
import { booksOf } from '../src/domain/ledger/books.ts';
import { keyText } from '../src/domain/register/aspects.ts';
import { MemoryFacts } from '../src/domain/register/memory-facts.ts';
import type { ActId } from '../src/domain/register/ids.ts';
import { instant } from '../src/domain/time/instant.ts';
import { explainOperation } from '../src/domain/words/explain-operation.ts';
import type { Language } from '../src/domain/words/language.ts';
import { namingAt, namingFor } from '../src/domain/words/naming.ts';
import { wordEntry } from '../src/domain/words/word-entry.ts';
import { wordFinding } from '../src/domain/words/word-finding.ts';

const FOLDER = join(import.meta.dirname, 'golden');
const NOW = instant('2026-01-01T00:00:00.000Z');

/** Every operation: the compiler names one that is missing here. */
const OPERATIONS: Readonly<Record<OperationName, true>> = {
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

const actOf = async (name: string): Promise<Act> => {
  const { acts, problems } = await readActs([join(FOLDER, `${name}.yaml`)]);
  const [first] = acts;
  if (!first) throw new Error(JSON.stringify(problems));
  return first.act;
};

const baseBook = async (): Promise<ActBook> => {
  const book = new ActBook();
  for (const name of ['base', 'base-2']) {
    const act = await actOf(name);
    const done = book.draft(act);
    if (!done.enactable) throw new Error(JSON.stringify(done.findings));
    book.advance(act, NOW, done);
  }
  return book;
};

const undoing = (act: ActId): Act => ({
  id: 'huy-bo' as ActId,
  type: 'undo',
  title: 'Hủy bỏ',
  issuer: 'Người thử',
  signed: '2020-02-01' as Act['signed'],
  effect: '2020-02-01' as Act['effect'],
  basis: [],
  source: { mark: 'act' },
  articles: [{ number: '1', operations: [{ op: 'undo', act }] }],
});

const entriesOf = (facts: MemoryFacts): readonly string[] =>
  [...facts.all()].map((e) => JSON.stringify([e.aspect, e.key, e.day, e.value, e.act])).toSorted();

describe.each(Object.keys(OPERATIONS))('%s', (name) => {
  it('says, enters, differs and undoes as its golden file', async () => {
    const book = await baseBook();
    const base = entriesOf(book.facts);
    const act = await actOf(name);
    const done = book.draft(act);
    const naming = namingAt(done.after, act.effect, book);
    const before = namingFor(done.after, act, book);
    const told = (language: Language): readonly string[] => [
      ...act.articles.flatMap((a) =>
        a.operations.map((op) => `${a.number}. ${explainOperation(op, language, before)}`),
      ),
      ...done.findings.map((f) => `[${f.severity}] ${wordFinding(f, language, naming)}`),
      ...done.added.map((e) => `+ ${wordEntry(e, language, naming)}`),
      ...done.retracted.map((e) => `− ${wordEntry(e, language, naming)}`),
    ];
    const books = booksOf(book.facts, done);
    const diff = diffFacts(book.facts, done.after, act.effect);
    book.advance(act, NOW, done);
    const afterwards = new MemoryFacts([...book.facts.all()]);
    const undone = book.draft(undoing(act.id));
    book.advance(undoing(act.id), NOW, undone);
    const lines = [
      `enactable: ${String(done.enactable)}`,
      '',
      'vi',
      ...told('vi'),
      '',
      'en',
      ...told('en'),
      '',
      'entries',
      ...done.added.map(
        (e) =>
          `${e.day} ${e.aspect} ${keyText(e.key)} ${JSON.stringify(e.value ?? { end: e.end })} (${e.article})`,
      ),
      '',
      'diff',
      ...diff.begun.map((t) => `+ ${t.unit}`),
      ...diff.ended.map((t) => `− ${t.unit}`),
      ...diff.changed.flatMap((u) => u.changes.map((c) => `~ ${c.aspect} ${keyText(c.key)}`)),
      ...diff.holdings.map(
        (h) => `⇄ ${h.holding} ${h.from ?? '—'} → ${h.to ?? '—'} ${h.before} → ${h.after}`,
      ),
      '',
      `books balanced: ${String(books.balanced)}`,
      ...books.rows.map(
        (r) => `${r.kind} ${r.unit} ${r.opening} + ${r.in} − ${r.out} = ${r.closing}`,
      ),
      '',
    ];
    expect(done.findings.filter((f) => f.severity === 'error')).toEqual([]);
    const errors = undone.findings.filter((f) => f.severity === 'error').map((f) => f.code);
    expect(errors).toEqual(name === 'undo' ? ['undo-of-undo'] : []);
    const unchanged = name === 'undo' ? entriesOf(afterwards) : base;
    expect(entriesOf(book.facts)).toEqual(unchanged);
    await expect(lines.join('\n')).toMatchFileSnapshot(join(FOLDER, `${name}.golden`));
  });
});
