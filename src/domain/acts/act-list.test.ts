/** The acts of a register, as they are and as they were known: the same as looking through all of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActId } from '../register/ids.ts';
import { day } from '../time/day.ts';
import { type Instant, instant } from '../time/instant.ts';
import type { Act } from './act.ts';
import { type ActLine, ActList, type Acts, ActsKnown } from './act-list.ts';
import type { Operation } from '../operations/operation.ts';

const idOf = (n: number): ActId => `act-${n}` as ActId;
const at = (n: number): Instant => instant(new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString());

interface Seed {
  readonly number: number;
  readonly basis: number;
  readonly undoes: number;
  readonly corrects: number;
}

const act = (n: number, { number, basis, undoes, corrects }: Seed): Act => {
  const operations: Operation[] = [];
  if (undoes < n) operations.push({ op: 'undo', act: idOf(undoes) });
  if (corrects < n)
    operations.push({ op: 'correct', act: idOf(corrects), article: '1', operations: [] });
  return {
    id: idOf(n),
    type: 'decision',
    ...(number < 4 && { number: `${number}-QĐ/UBND` }),
    title: '',
    issuer: 'UBND',
    signed: day('2026-01-01'),
    effect: day('2026-01-01'),
    basis: basis < n ? [{ act: idOf(basis) }] : [],
    source: { mark: 'model' },
    articles: [{ number: '1', operations }],
  };
};

/** Looking through all acts recorded by an instant. */
const naive = (acts: readonly Act[], count: number): readonly ActLine[] =>
  acts.slice(0, count).map((own, i) => {
    const undone = acts
      .slice(0, count)
      .findLast((other, j) =>
        other.articles.some((a) =>
          a.operations.some((op) => op.op === 'undo' && op.act === own.id && j > i),
        ),
      );
    return { act: own, seq: i + 1, recorded: at(i), ...(undone && { undone: undone.id }) };
  });

const seeds = fc.array(
  fc.record({
    number: fc.nat(8),
    basis: fc.nat(20),
    undoes: fc.nat(20),
    corrects: fc.nat(20),
  }),
  { maxLength: 20 },
);

const ids = (lines: readonly ActLine[]): readonly string[] => lines.map((line) => line.act.id);

describe('acts as they are and as they were known', () => {
  it('are those that a look through all of them finds', () => {
    fc.assert(
      fc.property(seeds, fc.nat(20), (given, some) => {
        const acts = given.map((seed, n) => act(n, seed));
        const list = new ActList();
        for (const [i, each] of acts.entries())
          list.add({ act: each, seq: i + 1, recorded: at(i) });
        const check = (found: Acts, count: number): void => {
          const right = naive(acts, count);
          expect(found.size).toBe(right.length);
          expect([...found].map(({ undone }) => undone !== undefined)).toEqual(
            right.map(({ undone }) => undone !== undefined),
          );
          expect(ids([...found])).toEqual(ids(right));
          expect(found.last?.act.id).toBe(right.at(-1)?.act.id);
          expect(ids(found.slice(2, 5))).toEqual(ids(right.slice(2, 5)));
          for (let n = 0; n < 6; n += 1) {
            const id = idOf(n);
            expect(found.act(id)?.seq).toBe(right.find((line) => line.act.id === id)?.seq);
            expect(ids(found.numbered(`${n} – qđ/ubnd`))).toEqual(
              ids(right.filter((line) => line.act.number === `${n}-QĐ/UBND`)),
            );
            expect(ids(found.restingOn(id))).toEqual(
              ids(right.filter((l) => l.act.basis.some((b) => 'act' in b && b.act === id))),
            );
            expect(ids(found.correcting(id, '1'))).toEqual(
              ids(
                right.filter((l) =>
                  l.act.articles[0]?.operations.some((op) => op.op === 'correct' && op.act === id),
                ),
              ),
            );
          }
        };
        check(list, acts.length);
        const known = Math.min(some, acts.length);
        check(new ActsKnown(list, at(known - 1)), known);
      }),
      { numRuns: 1_000 },
    );
  });
});
