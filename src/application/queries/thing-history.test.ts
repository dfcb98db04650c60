import { expect, it } from 'vitest';
import { TestBook, actOn } from '../../domain/acts/test-book.ts';
import type { PersonId, PostId, UnitId } from '../../domain/register/ids.ts';
import { day } from '../../domain/time/day.ts';
import { thingHistory } from './thing-history.ts';

const id = (text: string): UnitId => text as UnitId;
const P = 'p' as PersonId;

it('a person’s tenure has a row for each unit that the post belonged to', () => {
  const book = new TestBook();
  const division = (unit: string) =>
    ({
      op: 'establish',
      unit: id(unit),
      name: `Phòng ${unit}`,
      kind: 'division',
      opening: true,
    }) as const;
  book.record(
    actOn('mo', day('2015-01-01'), [
      { ...division('a'), posts: [{ post: 'cv' as PostId, title: 'Chuyên viên', rank: 'staff' }] },
      division('b'),
      { op: 'engage', person: P, unit: id('a'), pool: 'state' },
      { op: 'appoint', person: P, post: 'cv' as PostId, mode: 'appointment' },
    ]),
  );
  book.record(
    actOn('nhap', day('2020-01-01'), [
      { op: 'absorb', unit: id('a'), into: id('b'), everything: 'follows' },
    ]),
  );
  const tenures = thingHistory(book.facts, { kind: 'person', id: P }).filter(
    ({ aspect }) => aspect === 'tenure',
  );
  expect(tenures.map(({ valid }) => valid)).toEqual([
    { from: '2015-01-01', to: '2020-01-01' },
    { from: '2020-01-01', to: 'infinity' },
  ]);
});
