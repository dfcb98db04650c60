/** Laws of drafting: the way of a draft, what reach means, how complete a review is, what a rebase finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActBook } from '../../src/domain/acts/act-book.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import { type Reach, reachOf } from '../../src/domain/drafting/reach.ts';
import { conflictsOf } from '../../src/domain/drafting/rebase.ts';
import { completeness, reviewOf } from '../../src/domain/drafting/review.ts';
import { type Grant, ROLES, outOfReach } from '../../src/domain/drafting/roles.ts';
import {
  DRAFT_STATUSES,
  type DraftStatus,
  STEPS,
  isOpen,
  barredFrom,
  moveOf,
  onwardFrom,
  stepsFrom,
  waitsFor,
} from '../../src/domain/drafting/workflow.ts';
import type { PostId, UnitId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { actOf } from '../store/stores.ts';

const D = day('2020-01-01');
const T = instant('2026-01-01T00:00:00.000Z');
const unit = (id: string): UnitId => id as UnitId;
const establish = (id: string, superior?: string): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: id,
  kind: 'division',
  ...(superior !== undefined && { superior: unit(superior) }),
});
const post = (id: string, of: string): Operation => ({
  op: 'create-post',
  unit: unit(of),
  post: id as PostId,
  title: id,
  rank: 'staff',
});

const bookOf = (...operations: readonly Operation[]): ActBook => {
  const book = new ActBook();
  const act = actOf('dau', '2019-01-01', operations);
  book.advance(act, T, book.draft(act));
  return book;
};

const city = (): ActBook =>
  bookOf(
    establish('top'),
    establish('a', 'top'),
    establish('b', 'top'),
    establish('a-1', 'a'),
    post('p1', 'a-1'),
    post('p2', 'a-1'),
    post('p3', 'b'),
  );

describe('whom a draft waits for', () => {
  it('is exactly one role on the way, never its author to judge it, and nobody at its end', () => {
    for (const status of DRAFT_STATUSES) {
      const waiting = (wrote: boolean) =>
        ROLES.filter((role) => waitsFor(status, [{ role }], { wrote, decided: false }));
      const next = onwardFrom(status);
      expect(waiting(true).length + waiting(false).length > 0).toBe(next !== undefined);
      const judged = next === 'appraise' || next === 'approve';
      expect(judged && waiting(true).length > 0).toBe(false);
      expect(new Set([...waiting(true), ...waiting(false)]).size).toBe(next ? 1 : 0);
    }
  });
});

describe('the way of a draft', () => {
  it('has an end from everywhere, and none that leads on from it', () => {
    const ends = (status: DraftStatus, seen: readonly DraftStatus[] = []): boolean =>
      stepsFrom(status).length === 0 ||
      stepsFrom(status).some((step) => {
        const next = moveOf(status, step)?.to;
        return next !== undefined && !seen.includes(next) && ends(next, [...seen, status]);
      });
    expect(DRAFT_STATUSES.every((status) => ends(status))).toBe(true);
    expect(stepsFrom('promulgated')).toEqual([]);
  });

  it('is promulgated only after it was submitted, appraised and approved, unchanged since', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 40 }), (steps) => {
        let status: DraftStatus = 'draft';
        let since: string[] = [];
        for (const step of steps) {
          const move = moveOf(status, step);
          if (!move) continue;
          status = move.to;
          since = isOpen(status) ? [] : [...since, step];
        }
        expect(status === 'promulgated').toBe(
          since.join() === 'submit,appraise,approve,promulgate',
        );
      }),
    );
  });

  it('is judged by nobody who has written in it, and decided by nobody twice', () => {
    const barred = (wrote: boolean, decided: boolean): readonly string[] =>
      STEPS.filter((step) => barredFrom(step, { wrote, decided }) !== undefined);
    expect(barred(false, false)).toEqual([]);
    expect(barred(true, false)).toEqual(['appraise', 'approve']);
    expect(barred(false, true)).toEqual(['appraise', 'approve', 'promulgate']);
    expect(barred(true, true)).toEqual(['appraise', 'approve', 'promulgate']);
  });
});

describe('reach', () => {
  it('grows with what is above: who reaches a unit reaches all under it', () => {
    const { facts } = city();
    const all = ['top', 'a', 'b', 'a-1'].map(unit);
    const under: Readonly<Record<string, readonly string[]>> = {
      top: ['top', 'a', 'b', 'a-1'],
      a: ['a', 'a-1'],
      b: ['b'],
      'a-1': ['a-1'],
    };
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.subarray(all), (role, given) => {
        const grants: readonly Grant[] = given.map((u) => ({ role, unit: u }));
        const reach: Reach = { units: new Map(all.map((u) => [u, new Set([D])])), whole: false };
        const outside = outOfReach(grants, 'draft', reach, facts, facts).units;
        const inside = role === 'drafter' ? given.flatMap((u) => under[u] ?? []) : [];
        expect([...outside].toSorted()).toEqual(all.filter((u) => !inside.includes(u)).toSorted());
      }),
    );
  });

  it('asks at both ends of a move, and above a new unit', () => {
    const book = city();
    const over = (grants: readonly string[], operations: readonly Operation[]) => {
      const change = book.draft(actOf('nhap', '2020-01-01', operations));
      return outOfReach(
        grants.map((u): Grant => ({ role: 'drafter', unit: unit(u) })),
        'draft',
        reachOf(book.facts, change),
        book.facts,
        change.after,
      ).units;
    };
    expect(over(['b'], [establish('b-1', 'b')])).toEqual([]);
    expect(over(['a'], [establish('b-1', 'b')])).toEqual(['b-1', 'b']);
    const move: Operation = { op: 'change-superior', unit: unit('a-1'), superior: unit('b') };
    expect(over(['b'], [move])).toEqual(['a-1', 'a']);
    expect(over(['a'], [move])).toEqual(['b']);
    expect(over(['a', 'b'], [move])).toEqual([]);
  });
});

describe('a review', () => {
  it('counts each post of the units concerned once; keeping one is reviewing it', () => {
    const book = city();
    const merge: Operation = {
      op: 'absorb',
      unit: unit('a-1'),
      into: unit('b'),
      everything: 'follows',
      placements: [{ holding: 'post:p2', end: { end: 'abolished' } }],
    };
    const change = book.draft(actOf('nhap', '2020-01-01', [merge]));
    const marks = (kept: readonly string[]) =>
      Object.fromEntries(
        reviewOf(book.facts, change, kept as readonly PostId[], D).map((r) => [r.post, r.mark]),
      );
    expect(marks([])).toEqual({ p1: 'moved', p2: 'closed', p3: 'not-reviewed' });
    expect(marks(['p3'])).toEqual({ p1: 'moved', p2: 'closed', p3: 'kept' });
    expect(completeness(reviewOf(book.facts, change, [], D))).toEqual({ reviewed: 2, of: 3 });
  });
});

describe('a rebase', () => {
  const rename = (id: string, name: string): Operation => ({ op: 'rename', unit: unit(id), name });

  const after = (theirs: Operation, mine: Operation) => {
    const book = city();
    const base = city();
    const act = actOf('nhap', '2020-01-01', [mine]);
    const moved = actOf('khac', '2019-06-01', [theirs]);
    book.advance(moved, T, book.draft(moved));
    return conflictsOf(base.facts, book.facts, base.draft(act), book.draft(act));
  };

  it('finds what both changed, with all three values', () => {
    expect(after(rename('a', 'Của họ'), rename('a', 'Của tôi'))).toMatchObject([
      {
        aspect: 'unit.name',
        base: { name: 'a' },
        theirs: { name: 'Của họ' },
        mine: { name: 'Của tôi' },
      },
    ]);
  });

  it('finds nothing where they changed other things', () => {
    expect(after(rename('b', 'Của họ'), rename('a', 'Của tôi'))).toEqual([]);
  });
});
