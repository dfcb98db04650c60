/** Placing: whatever an act on the real case leaves unplaced can be placed by its own suggestions until it is enactable. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { ActBook } from '../../src/domain/acts/act-book.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import type { Finding } from '../../src/domain/acts/finding.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import { addOperations, place, removeOperation } from '../../src/domain/drafting/place.ts';
import type { Unplaced } from '../../src/domain/ledger/books.ts';
import { keysOf, valueAt } from '../../src/domain/register/facts.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import { isAlive } from '../../src/domain/register/unit-at.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { actOf, caseActs } from '../store/stores.ts';

const DAY = '2021-06-01';
const ROUNDS = 400;

let book: ActBook;
let divisions: readonly UnitId[];

beforeAll(async () => {
  book = new ActBook();
  const acts = (await caseActs()).filter((act) => act.effect < DAY);
  for (const act of acts) book.advance(act, instant('2026-01-01T00:00:00.000Z'), book.draft(act));
  divisions = keysOf(book.facts, 'unit.type')
    .map(([id]) => id)
    .filter((id) => isAlive(book.facts, id, day(DAY)) && /^(phong|ban|truong|uy-ban)-/.test(id))
    .toSorted();
});

const unplacedOf = (act: Act): readonly Unplaced[] =>
  book.draft(act).findings.filter((f: Finding): f is Unplaced => f.code === 'unplaced');

/** Places one thing after the other by one of its suggestions. */
const placeAll = (act: Act, choose: number): { readonly act: Act; readonly left: number } => {
  let now = act;
  for (let round = 0; round < ROUNDS; round += 1) {
    const unplaced = unplacedOf(now);
    const [first] = unplaced;
    if (!first) return { act: now, left: 0 };
    const destination = first.destinations[choose % first.destinations.length];
    if (!destination) return { act: now, left: unplaced.length };
    now = place(now, first, destination);
  }
  return { act: now, left: unplacedOf(now).length };
};

it('ends with everything placed, whichever suggestion is taken', () => {
  expect(divisions.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...divisions), { minLength: 2, maxLength: 2 }),
      fc.boolean(),
      fc.nat({ max: 3 }),
      ([unit, into], merge, choose) => {
        if (unit === undefined || into === undefined) return;
        const op: Operation = merge
          ? { op: 'absorb', unit, into, everything: 'follows' }
          : { op: 'dissolve', unit };
        expect(placeAll(actOf('nhap', DAY, [op]), choose).left).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

it('becomes an act that can be enacted when the first suggestion is taken everywhere', () => {
  const failing: string[] = [];
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...divisions), { minLength: 2, maxLength: 2 }),
      fc.boolean(),
      ([unit, into], merge) => {
        if (unit === undefined || into === undefined) return;
        const op: Operation = merge
          ? { op: 'absorb', unit, into, everything: 'follows' }
          : { op: 'dissolve', unit };
        const { act } = placeAll(actOf('nhap', DAY, [op]), 0);
        const errors = book.draft(act).findings.filter((f) => f.severity === 'error');
        if (errors.length > 0)
          failing.push(`${op.op} ${unit} ${into}: ${JSON.stringify(errors[0])}`);
      },
    ),
    { numRuns: 60 },
  );
  expect(failing).toEqual([]);
});

it('a unit that takes in its own superior takes its place', () => {
  const [school, room] = ['truong-thcs-giu-cho-1', 'phong-giao-duc-dao-tao'].map(
    (id) => id as UnitId,
  ) as [UnitId, UnitId];
  const { act } = placeAll(
    actOf('nhap', DAY, [{ op: 'absorb', unit: room, into: school, everything: 'follows' }]),
    0,
  );
  const { after, enactable } = book.draft(act);
  expect(enactable).toBe(true);
  expect(valueAt(after, 'unit.superior', [school, 'professional'], day(DAY))).toBeUndefined();
});

it('adds operations to an article or makes it, and takes them out again', () => {
  const rename: Operation = { op: 'rename', unit: 'x' as UnitId, name: 'X' };
  const act = actOf('nhap', DAY, [rename]);
  const more = addOperations(addOperations(act, '1', [rename]), '2', [rename]);
  expect(more.articles.map((a) => [a.number, a.operations.length])).toEqual([
    ['1', 2],
    ['2', 1],
  ]);
  expect(removeOperation(more, '1', 1).articles[0]).toEqual(act.articles[0]);
});
