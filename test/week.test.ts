/** What a Monday begins with, and the list of acts: against the case, and against what was made to be found. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Image } from '../src/application/image.ts';
import { type ActsAsked, actChoices, actsThatFit } from '../src/application/queries/acts-page.ts';
import { type Week, weekOf } from '../src/application/queries/week.ts';
import { ActList } from '../src/domain/acts/act-list.ts';
import { TestBook, actOn } from '../src/domain/acts/test-book.ts';
import { type Day, day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';
import { REGISTER, caseActs } from './store/stores.ts';
import { found, register } from './tables/small.ts';

const image = new Image(REGISTER);

/** Acts are recorded one a day, in their order, from the first of January 2026. */
const recordedOn = (place: number): Date => new Date(Date.UTC(2026, 0, 1 + place));

beforeAll(async () => {
  for (const [i, act] of (await caseActs()).entries())
    image.advance(act, instant(recordedOn(i).toISOString()), image.draft(act));
});

const week = (on: Day, known = recordedOn(image.version)): Week =>
  weekOf(image.facts, image.acts, on, instant(known.toISOString()));

describe('a week', () => {
  it('tells what takes effect within a month, soonest first, and nothing else', () => {
    const { coming } = week(day('2019-12-15'));
    expect(coming.first.map(({ act }) => act)).toContain('nq-837-ubtvqh14');
    for (const { day: on } of coming.first) {
      expect(on >= '2019-12-15' && on < '2020-01-15').toBe(true);
    }
    expect(coming.first.map(({ day: on }) => on)).toEqual(
      coming.first.map(({ day: on }) => on).toSorted(),
    );
    expect(week(day('2031-01-01')).coming.total).toBe(0);
  });

  it('tells what was recorded within seven days, newest first', () => {
    const { recorded } = week(day('2026-06-01'));
    expect(recorded.total).toBe(7);
    expect(recorded.first[0]).toBe(image.acts.last?.act.id);
    expect(week(day('2026-06-01'), new Date('2030-01-01')).recorded.total).toBe(0);
  });

  it('tells where there are more people than quota, and heads that nobody is', () => {
    const { facts, acts } = register(
      '2020-01-01',
      found('phong', 'division', {
        name: 'Phòng',
        quota: { state: 1 },
        posts: [
          { post: 'truong', title: 'Trưởng phòng', rank: 'head' },
          { post: 'cv', title: 'Chuyên viên', rank: 'staff', places: 3 },
        ],
      }),
      { op: 'engage', person: 'a', unit: 'phong', pool: 'state' },
      { op: 'appoint', person: 'a', post: 'cv', mode: 'appointment' },
      { op: 'engage', person: 'b', unit: 'phong', pool: 'contract' },
      { op: 'appoint', person: 'b', post: 'cv', mode: 'appointment' },
    );
    const on = day('2020-01-01');
    const known = instant('2020-01-01T00:00:00.000Z');
    const { surplus, vacant, places } = weekOf(facts, acts, on, known);
    // Somebody on a contract counts against no quota of the State.
    expect(surplus.first).toEqual([]);
    expect(vacant.first).toEqual([{ unit: 'phong', post: 'truong', title: 'Trưởng phòng' }]);
    expect(places).toEqual({ vacant: 2, of: 4 });
  });
});

it('a merger leaves more people than quota: the week tells of it', () => {
  const book = new TestBook();
  const division = (unit: string, person: string): readonly object[] => [
    found(unit, 'division', { name: `Phòng ${unit}`, superior: 'ub', quota: { state: 1 } }),
    { op: 'engage', person, unit, pool: 'state' },
  ];
  book.record(
    actOn('mo', day('2018-01-01'), [
      found('x', 'commune', { name: 'Xã Thử' }),
      found('ub', 'peoples-committee', { name: 'Ủy ban nhân dân Xã Thử', superior: 'x' }),
      ...division('a', 'p'),
      ...division('b', 'q'),
    ] as never),
  );
  const merged = book.record(
    actOn('gop', day('2020-01-01'), [
      {
        op: 'consolidate',
        sources: [{ unit: 'a' }, { unit: 'b' }],
        into: { unit: 'ab', name: 'Phòng AB', kind: 'division', quota: { state: 1 } },
        everything: 'follows',
      },
    ] as never),
  );
  expect(merged.enactable).toBe(true);
  const at = (on: string): Week =>
    weekOf(book.facts, new ActList(), day(on), instant(`${on}T00:00:00.000Z`));
  expect(at('2020-01-01').surplus.first).toEqual([
    { unit: 'ab', pool: 'state', quota: 1, people: 2 },
  ]);
  expect(at('2019-12-31').surplus.total).toBe(0);
});

describe('the list of acts', () => {
  const asked = (more: Partial<ActsAsked>): readonly string[] => {
    const fitting = actsThatFit(image.acts, { q: '', order: 'newest', ...more });
    return fitting.slice(0, fitting.size).map(({ act }) => act.id);
  };

  it('begins with what was signed last, and leaves nothing out', () => {
    const all = asked({});
    expect(all).toHaveLength(image.acts.size);
    const signed = all.map((id) => image.acts.act(id)?.act.signed ?? '');
    expect(signed).toEqual(signed.toSorted().toReversed());
    expect(asked({ order: 'recorded' })).toEqual([...image.acts].map(({ act }) => act.id));
  });

  it('is parted by each of its choices without a rest', () => {
    const { years, types, issuers, groups } = actChoices(image.acts);
    const sum = (parts: readonly (readonly string[])[]): number =>
      parts.reduce((all, part) => all + part.length, 0);
    expect(sum(years.map((year) => asked({ year })))).toBe(image.acts.size);
    expect(sum(types.map((type) => asked({ type })))).toBe(image.acts.size);
    expect(sum(issuers.map((issuer) => asked({ issuer })))).toBe(image.acts.size);
    expect(new Set(groups.flatMap((group) => asked({ group }))).size).toBe(
      [...image.acts].filter(({ act }) => act.articles.some((a) => a.operations.length > 0)).length,
    );
    expect(asked({ year: 2019, q: 'cau sen' }).length).toBeGreaterThan(0);
    expect(asked({ year: 1999 })).toEqual([]);
  });
});
