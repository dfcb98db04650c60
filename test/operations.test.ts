/**
 * The golden files of each operation: what it says in both languages, its entries, what differs, and that undoing it leaves
 * the register as it was; and each way in which it is refused.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Act } from '../src/domain/acts/act.ts';
import { baseBook, goldenAct as actOf, goldenFolder } from './golden-acts.ts';
import { SHAPES } from '../src/domain/operations/operations.ts';
import { diffFacts } from '../src/domain/history/diff.ts';
import { booksOf } from '../src/domain/ledger/books.ts';
import { keyText } from '../src/domain/register/aspects.ts';
import { MemoryFacts } from '../src/domain/register/memory-facts.ts';
import type { ActId } from '../src/domain/register/ids.ts';
import { instant } from '../src/domain/time/instant.ts';
import { explainOperation } from '../src/words/explain-operation.ts';
import type { Language } from '../src/words/language.ts';
import { operationReference } from '../src/words/operation-reference.ts';
import { namingAt, namingFor } from '../src/words/naming.ts';
import { wordEntry } from '../src/words/word-entry.ts';
import { wordFinding } from '../src/words/word-finding.ts';

const NOW = instant('2026-01-01T00:00:00.000Z');

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

/** What an operation reports, as the file of what it does has it. */
const codesIn = async (op: string): Promise<ReadonlySet<string>> => {
  const text = await readFile(join(goldenFolder(op), '../enact.ts'), 'utf8');
  return new Set([...text.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code ?? ''));
};

describe.each(SHAPES.map(({ op }) => op))('%s', (name) => {
  it('is refused or warned of in each way as its golden file says', async () => {
    const book = await baseBook(name);
    const { articles, ...act } = await actOf(name, 'refused');
    const lines: string[] = [];
    const codes = new Set<string>();
    for (const article of articles) {
      const one: Act = { ...act, articles: [article] };
      const done = book.draft(one);
      const naming = namingFor(done.after, one, book);
      for (const { code } of done.findings) codes.add(code);
      const graver = done.findings.filter(({ severity }) => severity !== 'notice');
      expect([article.number, graver.length > 0]).toEqual([article.number, true]);
      for (const language of ['vi', 'en'] as const) {
        for (const op of article.operations)
          lines.push(`${article.number}. ${explainOperation(op, language, naming)}`);
        for (const f of done.findings)
          lines.push(`   [${f.severity}] ${wordFinding(f, language, naming)}`);
      }
      lines.push('');
    }
    expect([...(await codesIn(name))].filter((code) => !codes.has(code))).toEqual([]);
    await expect(lines.join('\n')).toMatchFileSnapshot(join(goldenFolder(name), 'refused.golden'));
  });

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
    await expect(lines.join('\n')).toMatchFileSnapshot(join(goldenFolder(name), 'accepted.golden'));
  });
});

it('has a page that says what every operation is made of', async () => {
  const examples = new Map<string, string>();
  for (const { op } of SHAPES) {
    const text = await readFile(join(goldenFolder(op), 'accepted.yaml'), 'utf8');
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.trimStart().startsWith(`- ${op}:`));
    const indent = (lines[at] ?? '').search(/\S/);
    const length = lines.slice(at + 1).findIndex((line) => line.search(/\S/) <= indent);
    const own = lines.slice(at, length < 0 ? undefined : at + 1 + length);
    examples.set(op, own.map((line) => line.slice(indent)).join('\n'));
  }
  const page = operationReference((op) => examples.get(op) ?? '');
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, '../docs/operations.md'));
});
