/** Offices held together, over time and on a day, in the reference case. */
import { beforeAll, expect, it } from 'vitest';
import { Image } from '../src/application/image.ts';
import { coverageTo, pairsAt } from '../src/application/queries/dual-offices.ts';
import { day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';
import { REGISTER, caseActs } from './store/stores.ts';

const image = new Image(REGISTER);

beforeAll(async () => {
  for (const act of await caseActs())
    image.advance(act, instant('2026-01-01T00:00:00.000Z'), image.draft(act));
});

it('went from nothing in the city to five pairs, and from 64 of 101 hamlets to all', () => {
  const coverage = coverageTo(image.facts, day('2020-09-18'));
  const [first, last] = [coverage[0], coverage.at(-1)];
  expect(first).toMatchObject({
    day: '2015-01-01',
    city: 0,
    communes: { value: 0, of: 11 },
    residential: { value: 64, of: 101 },
  });
  expect(last).toMatchObject({
    day: '2020-09-18',
    city: 5,
    communes: { value: 7, of: 10 },
    residential: { value: 100, of: 100 },
  });
  expect(coverage.map(({ city }) => city)).toEqual(
    coverage.map(({ city }) => city).toSorted((a, b) => a - b),
  );
});

it('has the pairs of a day with the act that made each', () => {
  const pairs = pairsAt(image.facts, day('2020-09-18'));
  const secretary = pairs.find(({ posts }) => posts.includes('chu-tich-hdnd-thanh-pho' as never));
  expect(secretary).toEqual({
    posts: ['bi-thu-thanh-uy', 'chu-tich-hdnd-thanh-pho'],
    model: 'Bí thư cấp ủy đồng thời là Chủ tịch HĐND',
    since: '2016-06-20',
    act: 'nq-bau-chu-tich-hdnd-2016',
  });
  expect(
    pairsAt(image.facts, day('2015-06-01')).every(({ model }) => model.includes('trưởng')),
  ).toBe(true);
});
