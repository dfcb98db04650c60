/** A merger of 2024, drafted where the record knows 1 July 2025: the later act is put right, not stood in the way of. */
import { beforeAll, expect, it } from 'vitest';
import { ActBook } from '../../src/domain/acts/act-book.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import { carriedOver } from '../../src/domain/drafting/carry.ts';
import { addOperations } from '../../src/domain/drafting/place.ts';
import { allEntries } from '../../src/domain/register/facts.ts';
import type { ActId, UnitId } from '../../src/domain/register/ids.ts';
import { childrenAt, isAlive, superiorAt, unitAt } from '../../src/domain/register/unit-at.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { actOf, caseActs } from '../store/stores.ts';

const DAY = '2024-03-01';
const NOW = instant('2026-01-01T00:00:00.000Z');
const COMMITTEE = 'ubnd-thanh-pho' as UnitId;
const NEW = 'phong-moi' as UnitId;

let book: ActBook;
let divisions: readonly UnitId[];

const fresh = async (): Promise<ActBook> => {
  const made = new ActBook();
  for (const act of await caseActs()) made.advance(act, NOW, made.draft(act));
  return made;
};

beforeAll(async () => {
  book = await fresh();
  divisions = childrenAt(book.facts, COMMITTEE, day(DAY)).filter(
    (id) => unitAt(book.facts, id, day(DAY))?.kind === 'division',
  );
});

const merger = (a: UnitId, b: UnitId): Act =>
  actOf('hop-nhat', DAY, [
    {
      op: 'consolidate',
      sources: [{ unit: a }, { unit: b }],
      into: { unit: NEW, name: 'Phòng mới', kind: 'division' },
      everything: 'follows',
    },
  ]);

const carried = (act: Act): Act =>
  carriedOver(act, book.draft(act), book).reduce(
    (now, { operations }) => addOperations(now, String(now.articles.length + 1), operations),
    act,
  );

it('any two divisions of the city can be merged in 2024: the new one ends by the act that ended them', () => {
  expect(divisions.length).toBeGreaterThan(8);
  const failed = divisions.flatMap((a, i) =>
    divisions.slice(i + 1).flatMap((b) => {
      const act = carried(merger(a, b));
      const { enactable, after, findings } = book.draft(act);
      const line = after.entries('unit.life', [NEW]);
      const told = line.map(({ day: on, act: by, value }) => [on, by, value !== null]);
      const errors = findings.filter(({ severity }) => severity === 'error');
      const right =
        JSON.stringify(told) ===
        JSON.stringify([
          [DAY, 'hop-nhat', true],
          ['2025-07-01', 'qd-ket-thuc-co-quan-nha-nuoc-2025', false],
        ]);
      return enactable && right ? [] : [[a, b, told, errors.slice(0, 3)]];
    }),
  );
  expect(failed).toEqual([]);
});

it('the new one stands under the committee, and undoing leaves the register as it was', async () => {
  const own = await fresh();
  const [a, b] = divisions;
  if (a === undefined || b === undefined) throw new Error('the case has divisions');
  const before = [...allEntries(own.facts)]
    .map((e) => JSON.stringify({ ...e, known: 0 }))
    .toSorted();
  const act = carried(merger(a, b));
  own.advance(act, NOW, own.draft(act));
  expect(superiorAt(own.facts, NEW, day(DAY))).toBe(COMMITTEE);
  expect(isAlive(own.facts, NEW, day('2025-07-01'))).toBe(false);
  const undo = actOf('huy', '2024-04-01', [{ op: 'undo', act: 'hop-nhat' as ActId }]);
  own.advance(undo, NOW, own.draft(undo));
  const after = [...allEntries(own.facts)]
    .map((e) => JSON.stringify({ ...e, known: 0 }))
    .toSorted();
  expect(after).toEqual(before);
});
