/** What differs between two days, grouped: every unit of the merged tree that differs, once. */
import { expect, it } from 'vitest';
import type { MergedUnit } from '../../web/src/api/schema.ts';
import { MARKS, differingOf } from '../../web/src/pages/compare/differing.ts';

const unit = (
  id: string,
  mark: MergedUnit['mark'],
  children: readonly MergedUnit[] = [],
): MergedUnit =>
  ({
    id,
    mark,
    before: id,
    after: mark === 'ended' ? null : id,
    children,
    acts: [],
    changes: [],
  }) as unknown as MergedUnit;

it('tells each under its mark, with what it stands under, and nothing that is the same', () => {
  const tree = [
    unit('city', 'context', [
      unit('a', 'begun'),
      unit('b', 'ended', [unit('c', 'moved')]),
      unit('d', 'changed', [unit('e', 'begun')]),
    ]),
  ];
  const told = MARKS.map((mark) =>
    differingOf(tree)
      .get(mark)
      ?.map(({ unit: { id }, under }) => `${id} < ${under ?? ''}`),
  );
  expect(told).toEqual([['a < city', 'e < d'], ['b < city'], ['c < b'], ['d < city']]);
  expect([...differingOf([]).values()].flat()).toEqual([]);
});
