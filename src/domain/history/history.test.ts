import { describe, expect, it } from 'vitest';
import type { Act } from '../acts/act.ts';
import { enact } from '../acts/enact.ts';
import type { Operation } from '../operations/operation.ts';
import { DraftFacts, MemoryFacts } from '../register/memory-facts.ts';
import type { ActId, UnitId } from '../register/ids.ts';
import { FOREVER, day } from '../time/day.ts';
import { composeShares, correspondence } from './correspondence.ts';
import { diffDays, diffFacts } from './diff.ts';
import { ancestorsOf, descendantsOf } from './lineage.ts';
import { unitHistory } from './unit-history.ts';

const unit = (id: string): UnitId => id as UnitId;

const act = (id: string, effect: string, operations: readonly Operation[]): Act => ({
  id: id as ActId,
  type: 'decision',
  title: id,
  issuer: 'UBND',
  signed: day(effect),
  effect: day(effect),
  basis: [],
  source: { mark: 'act' },
  articles: [{ number: '1', operations }],
});

const register = (acts: readonly Act[]): MemoryFacts => {
  const facts = new MemoryFacts();
  acts.forEach((a, i) => {
    const done = enact(facts, a, i + 1);
    expect(done.findings.filter((f) => f.severity === 'error')).toEqual([]);
    for (const e of done.added) facts.add(e);
  });
  return facts;
};

const ward = (id: string): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: `Phường ${id}`,
  kind: 'ward',
  superior: unit('city'),
  population: 100,
});

const OPENING = act('opening', '2015-01-01', [
  { op: 'establish', unit: unit('city'), name: 'Thành phố', kind: 'city' },
  ward('a'),
  ward('b'),
  ward('c'),
]);
const ABSORB = act('absorb', '2020-01-01', [
  { op: 'absorb', unit: unit('a'), into: unit('b'), everything: 'follows' },
]);
const PARTS = act('parts', '2025-07-01', [
  {
    op: 'consolidate',
    sources: [{ unit: unit('c') }, { unit: unit('b'), only: ['population:b'] }],
    into: { unit: unit('n1'), name: 'Mới 1', kind: 'ward', superior: unit('city') },
    everything: 'follows',
  },
  {
    op: 'consolidate',
    sources: [{ unit: unit('b'), rest: true }],
    into: { unit: unit('n2'), name: 'Mới 2', kind: 'ward', superior: unit('city') },
    everything: 'follows',
  },
]);

describe('lineage', () => {
  const facts = register([OPENING, ABSORB, PARTS]);

  it('is transitive both ways, with the act and day of each step', () => {
    const ancestors = ancestorsOf(facts, unit('n1'));
    expect(ancestors.units.toSorted()).toEqual(['a', 'b', 'c']);
    expect(ancestors.edges).toContainEqual({
      from: 'a',
      to: 'b',
      relation: 'absorb',
      share: 'full',
      act: 'absorb',
      article: '1',
      day: '2020-01-01',
    });
    expect(descendantsOf(facts, unit('a')).units).toEqual(['b', 'n1', 'n2']);
  });

  it('follows time: what came to a unit after it gave a part away went no further', () => {
    const later = register([
      OPENING,
      act('first', '2016-01-01', [
        { op: 'adjust-boundary', from: unit('b'), to: unit('c'), population: 10 },
      ]),
      ABSORB,
    ]);
    expect(ancestorsOf(later, unit('c')).units).toEqual(['b']);
    expect(descendantsOf(later, unit('a')).units).toEqual(['b']);
  });
});

describe('difference of two days', () => {
  const renamed = act('rename', '2018-01-01', [
    { op: 'rename', unit: unit('c'), name: 'Phường C mới' },
  ]);
  const facts = register([OPENING, renamed, ABSORB]);

  it('says what began, ended, changed and moved, and by which acts', () => {
    const diff = diffDays(facts, day('2017-01-01'), day('2020-01-01'));
    expect(diff.begun).toEqual([]);
    expect(diff.ended).toEqual([{ unit: 'a', acts: ['absorb'] }]);
    expect(diff.changed).toEqual([
      {
        unit: 'c',
        changes: [
          {
            aspect: 'unit.name',
            key: ['c'],
            before: { name: 'Phường c' },
            after: { name: 'Phường C mới' },
            acts: ['rename'],
          },
        ],
      },
    ]);
    expect(diff.holdings).toContainEqual({
      kind: 'population',
      holding: 'population:b',
      from: 'b',
      to: 'b',
      before: 100,
      after: 200,
      acts: ['absorb'],
    });
    expect(diff.holdings).toContainEqual({
      kind: 'unit',
      holding: 'unit:a',
      from: 'city',
      before: 1,
      after: 0,
      acts: ['absorb'],
    });
  });

  it('stays within a subtree', () => {
    const diff = diffDays(facts, day('2017-01-01'), day('2020-01-01'), unit('b'));
    expect(diff.ended).toEqual([]);
    expect(diff.holdings.map((h) => h.holding)).toEqual(['population:b']);
  });

  it('is empty between a day and itself, and mirrors when turned round', () => {
    const d = day('2020-01-01');
    expect(diffDays(facts, d, d)).toEqual({ begun: [], ended: [], changed: [], holdings: [] });
    const back = diffDays(facts, d, day('2017-01-01'));
    expect(back.begun).toEqual([{ unit: 'a', acts: ['absorb'] }]);
  });

  it('shows what a draft would change', () => {
    const draft = new DraftFacts(facts);
    const done = enact(facts, act('d', '2021-01-01', [ward('e')]), 9);
    for (const e of done.added) draft.add(e);
    const diff = diffFacts(facts, draft, day('2021-01-01'));
    expect(diff.begun).toEqual([{ unit: 'e', acts: ['d'] }]);
    expect(diffFacts(facts, draft, day('2020-12-31')).begun).toEqual([]);
  });
});

describe('history of a unit', () => {
  it('keeps what was believed before a later act cut it short', () => {
    const facts = register([
      OPENING,
      act('r', '2018-01-01', [{ op: 'rename', unit: unit('c'), name: 'C mới' }]),
    ]);
    const names = unitHistory(facts, unit('c'))
      .filter((f) => f.aspect === 'unit.name')
      .map((f) => [f.value, f.valid.from, f.valid.to, f.recorded, f.entry.act]);
    expect(names).toEqual([
      [{ name: 'Phường c' }, '2015-01-01', FOREVER, { from: 1, to: 2 }, 'opening'],
      [{ name: 'Phường c' }, '2015-01-01', '2018-01-01', { from: 2 }, 'opening'],
      [{ name: 'C mới' }, '2018-01-01', FOREVER, { from: 2 }, 'r'],
    ]);
  });

  it('holds what the unit held and what came before it', () => {
    const facts = register([OPENING, ABSORB]);
    const aspects = new Set(unitHistory(facts, unit('b')).map((f) => f.aspect));
    expect([...aspects].toSorted()).toEqual([
      'population',
      'succession',
      'unit.life',
      'unit.name',
      'unit.superior',
      'unit.type',
    ]);
  });
});

describe('correspondence', () => {
  const facts = register([OPENING, ABSORB, PARTS]);
  const rows = (from: string, to: string) =>
    correspondence(facts, day(from), day(to), { accept: (kind) => kind === 'ward' }).map(
      (r) => [r.old?.unit, r.new?.unit, r.how, r.share] as const,
    );

  it('follows every step between the two days', () => {
    expect(rows('2015-01-01', '2025-07-01')).toEqual([
      ['a', 'n1', 'succeeded', 'partial'],
      ['a', 'n2', 'succeeded', 'partial'],
      ['b', 'n1', 'succeeded', 'partial'],
      ['b', 'n2', 'succeeded', 'partial'],
      ['c', 'n1', 'succeeded', 'full'],
    ]);
    expect(rows('2019-12-31', '2020-01-01')).toEqual([
      ['a', 'b', 'succeeded', 'full'],
      ['b', 'b', 'same', 'full'],
      ['c', 'c', 'same', 'full'],
    ]);
  });

  it('composes shares', () => {
    expect(composeShares('full', 0.5)).toBe(0.5);
    expect(composeShares(0.5, 0.5)).toBe(0.25);
    expect(composeShares('unknown', 0.5)).toBe('unknown');
    expect(composeShares('partial', 0.5)).toBe('partial');
  });
});
