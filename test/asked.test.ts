/** A scope that grows is loaded by what it grows by, and is what it would be had it been asked for at once. */
import { expect, it } from 'vitest';
import { Asked } from '../src/application/asked.ts';
import { type Lookup, objectsOf } from '../src/application/gathering.ts';
import { gather } from '../src/application/scope.ts';
import { canonical } from '../src/domain/canonical.ts';
import { ActBook } from '../src/domain/acts/act-book.ts';
import { allEntries } from '../src/domain/register/facts.ts';
import type { UnitId } from '../src/domain/register/ids.ts';
import { MemoryFacts } from '../src/domain/register/memory-facts.ts';
import { instant } from '../src/domain/time/instant.ts';
import { caseActs } from './store/stores.ts';

it('asks for each thing once', async () => {
  const book = new ActBook();
  for (const act of await caseActs())
    book.advance(act, instant('2026-01-01T00:00:00.000Z'), book.draft(act));
  const lines = [...allEntries(book.facts)].map((e) => book.facts.entries(e.aspect, e.key));
  const counting = (counted: string[]): Lookup => {
    const find = (namesOf: (e: (typeof lines)[number][number]) => readonly string[]) => {
      const lookup: Lookup['bySubject'] = (aspects, ids) => {
        counted.push(...ids.map((id) => `${namesOf.name} ${aspects.join(' ')} ${id}`));
        const wanted = new Set(ids);
        const found = lines.filter(
          (line) =>
            line.some((e) => namesOf(e).some((id) => wanted.has(id))) &&
            line.some((e) => aspects.includes(e.aspect)),
        );
        return Promise.resolve([...new Set(found.flat())]);
      };
      return lookup;
    };
    const subjects = (e: (typeof lines)[number][number]) => [e.key[0]];
    return { bySubject: find(subjects), byObject: find(objectsOf) };
  };
  const told = async (lookup: Lookup, ...units: readonly string[]): Promise<readonly string[]> => {
    const facts = new MemoryFacts();
    await gather(lookup, { units: units as readonly UnitId[], subtree: true }, facts);
    return [...facts.all()].map(canonical).toSorted();
  };
  const asked: string[] = [];
  const remembered = new Asked().of(counting(asked));
  const small = ['phong-noi-vu'];
  const more = [...small, 'phong-y-te', 'phuong-yen-thanh'];
  expect(await told(remembered, ...small)).toEqual(await told(counting([]), ...small));
  expect(await told(remembered, ...more)).toEqual(await told(counting([]), ...more));
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeGreaterThan(more.length);
});
