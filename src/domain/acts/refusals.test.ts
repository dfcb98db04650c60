/** What an operation refuses: the same thing twice, what is not there, more than there is. */
import { expect, it } from 'vitest';
import { TestBook, actOn } from './test-book.ts';
import { valueAt } from '../register/facts.ts';
import type { FunctionId, PostId, PremisesId, UnitId } from '../register/ids.ts';
import { day } from '../time/day.ts';
import type { Enactment } from './enact.ts';
import type { Placement } from './holding.ts';
import type { Operation } from '../operations/operation.ts';

const OPENED = day('2015-01-01');
const LATER = day('2020-01-01');
const A = 'a' as UnitId;
const B = 'b' as UnitId;

const commune = (unit: UnitId): Operation => ({
  op: 'establish',
  unit,
  name: `Xã ${unit}`,
  kind: 'commune',
  area: 100,
  population: 1000,
  posts: [{ post: `head-${unit}` as PostId, title: 'Trưởng', rank: 'head' }],
  functions: [{ function: `f-${unit}` as FunctionId, name: unit }],
  premises: [{ premises: `p-${unit}` as PremisesId, name: unit, use: 'office' }],
});

/** What two communes become by an act that does these. */
const drafted = (...operations: readonly Operation[]): Enactment => {
  const book = new TestBook();
  book.record(actOn('mo', OPENED, [commune(A), commune(B)]));
  return book.draft(actOn('thu', LATER, operations));
};

const given = (
  ...placements: readonly Placement[]
): { readonly placements: readonly Placement[] } => ({
  placements,
});

const REFUSED: Readonly<Record<string, readonly [code: string, Operation]>> = {
  'land given to the giver': [
    'same-unit',
    { op: 'move-holdings', from: A, ...given({ holding: 'territory:a', to: A }) },
  ],
  'what a unit holds placed with itself as it goes': [
    'same-unit',
    {
      op: 'absorb',
      unit: A,
      into: B,
      everything: 'follows',
      ...given({ holding: 'post:head-a', to: A }),
    },
  ],
  'a boundary with itself': ['same-unit', { op: 'adjust-boundary', from: A, to: A, area: 10 }],
  'a function given to who has it': [
    'same-unit',
    { op: 'transfer-function', function: 'f-a' as FunctionId, from: A, to: A },
  ],
  'premises given to who has them': [
    'same-unit',
    { op: 'transfer-premises', premises: 'p-a' as PremisesId, to: A },
  ],
  'one post as two offices': [
    'same-post',
    { op: 'unify-offices', posts: ['head-a' as PostId, 'head-a' as PostId], model: 'm' },
  ],
  'a placement of what nobody has, where all follows': [
    'not-held',
    {
      op: 'absorb',
      unit: A,
      into: B,
      everything: 'follows',
      ...given({ holding: 'post:headd-a', to: B }),
    },
  ],
  'a placement of what no source has': [
    'not-held',
    {
      op: 'consolidate',
      sources: [{ unit: A }, { unit: B }],
      into: { unit: 'c' as UnitId, name: 'C', kind: 'commune' },
      everything: 'follows',
      ...given({ holding: 'premises:p-c', end: { end: 'returned' } }),
    },
  ],
  'one holding placed twice': [
    'placed-twice',
    {
      op: 'absorb',
      unit: A,
      into: B,
      everything: 'follows',
      ...given(
        { holding: 'population:a', to: B },
        { holding: 'population:a', end: { end: 'returned' } },
      ),
    },
  ],
  'one holding handed over twice': [
    'placed-twice',
    {
      op: 'move-holdings',
      from: A,
      ...given({ holding: 'premises:p-a', to: B }, { holding: 'premises:p-a', to: B }),
    },
  ],
  'more land split off than there is': [
    'more-than-held',
    {
      op: 'split-off',
      from: A,
      into: { unit: 'n' as UnitId, name: 'N', kind: 'commune', area: 500 },
    },
  ],
  'a function handed over to nobody': [
    'end-nowhere',
    {
      op: 'move-holdings',
      from: A,
      ...given({ holding: 'function:f-a', end: { end: 'transferred-out' } }),
    },
  ],
  'premises that retire': [
    'end-unfit',
    { op: 'close-premises', premises: 'p-a' as PremisesId, end: { end: 'retired' } },
  ],
  'land that is given back': [
    'end-unfit',
    {
      op: 'move-holdings',
      from: A,
      ...given({ holding: 'territory:a', end: { end: 'returned' } }),
    },
  ],
  'more people moved by a boundary than there are': [
    'more-than-held',
    { op: 'adjust-boundary', from: A, to: B, population: 1001 },
  ],
};

it.each(Object.entries(REFUSED))('%s', (_name, [code, operation]) => {
  const { enactable, findings } = drafted(operation);
  expect([enactable, findings.map((f) => f.code)]).toEqual([false, expect.arrayContaining([code])]);
});

it('what is split off was the giver’s', () => {
  const done = drafted({
    op: 'split-off',
    from: A,
    into: { unit: 'n' as UnitId, name: 'N', kind: 'commune', area: 30, population: 200 },
  });
  expect(done.enactable).toBe(true);
  const held = (aspect: 'territory' | 'population', unit: string) =>
    valueAt(done.after, aspect, [unit as UnitId], LATER)?.amount;
  expect([held('territory', 'a'), held('territory', 'n')]).toEqual([70, 30]);
  expect([held('population', 'a'), held('population', 'n')]).toEqual([800, 200]);
});

it('each source of a consolidation gives what is placed of its own', () => {
  const into = 'c' as UnitId;
  const all = (unit: UnitId): readonly Placement[] => [
    { holding: `territory:${unit}`, to: into },
    { holding: `population:${unit}`, to: into },
    { holding: `function:f-${unit}`, to: into },
    { holding: `premises:p-${unit}`, to: into },
    { holding: `post:head-${unit}`, end: { end: 'abolished' } },
  ];
  const done = drafted({
    op: 'consolidate',
    sources: [{ unit: A }, { unit: B }],
    into: { unit: into, name: 'C', kind: 'commune' },
    ...given(...all(A), ...all(B)),
  });
  expect(done.findings.filter((f) => f.severity === 'error')).toEqual([]);
  expect(valueAt(done.after, 'territory', [into], LATER)?.amount).toBe(200);
});

it('operations of one act on one day stand in any order that makes sense', () => {
  const book = new TestBook();
  book.record(actOn('mo', OPENED, [commune(A), commune(B)]));
  const holdings = ['territory', 'population'].map((kind) => `${kind}:a`);
  const act = actOn(
    'thu',
    LATER,
    [{ op: 'dissolve', unit: A }],
    [
      {
        op: 'move-holdings',
        from: A,
        placements: [
          ...[...holdings, 'function:f-a', 'premises:p-a'].map(
            (holding) => ({ holding, to: B }) as Placement,
          ),
          { holding: 'post:head-a', end: { end: 'abolished' } },
        ],
      },
    ],
    [
      {
        op: 'establish',
        unit: 'p' as UnitId,
        name: 'P',
        kind: 'division',
        superior: 'q' as UnitId,
      },
    ],
    [{ op: 'establish', unit: 'q' as UnitId, name: 'Q', kind: 'division', superior: B }],
  );
  expect(book.draft(act).findings).toEqual([]);
  const lacking = actOn('thu', LATER, [
    { op: 'establish', unit: 'p' as UnitId, name: 'P', kind: 'division', superior: 'q' as UnitId },
  ]);
  expect(book.draft(lacking).findings).toContainEqual({
    code: 'unknown',
    subject: 'unit:q',
    severity: 'error',
  });
});
