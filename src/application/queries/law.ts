/** The law over a whole register on a day: what each rule finds, what it cannot know, and which rules cannot be checked. */
import { DayView } from '../../domain/register/day-view.ts';
import { appliedOn, judge } from '../../domain/law/judge.ts';
import type { LawPack, LawRule, Unchecked, Verdict } from '../../domain/law/law.ts';
import { LAW_PACKS } from '../../domain/law/packs.ts';
import { type Facts, entryAt, keysOf } from '../../domain/register/facts.ts';
import type { ActId, UnitId } from '../../domain/register/ids.ts';
import type { UnitKind } from '../../domain/register/kinds.ts';
import type { Day } from '../../domain/time/day.ts';

/** What a rule says of one unit. */
export interface Judged {
  readonly unit: UnitId;
  readonly verdict: Exclude<Verdict, { readonly is: 'not-applicable' }>;
}

/** How many units a rule finds what of. */
export interface LawCounts {
  readonly ok: number;
  readonly breach: number;
  readonly inGrace: number;
  readonly missing: number;
}

/** A rule on a day. `counts`: nothing where it is not in force, or cannot be checked. */
export interface LawLine {
  readonly pack: LawPack;
  readonly rule: LawRule | Unchecked;
  readonly counts?: LawCounts;
  /** The act that says how the rule is applied here. */
  readonly by?: ActId;
}

type ByKind = ReadonlyMap<UnitKind, readonly UnitId[]>;

const unitsByKind = (facts: Facts, view: DayView): ByKind => {
  const found = new Map<UnitKind, UnitId[]>();
  for (const [unit] of keysOf(facts, 'unit.type')) {
    const kind = view.kindOf(unit);
    if (kind === undefined) continue;
    const units = found.get(kind);
    if (units) units.push(unit);
    else found.set(kind, [unit]);
  }
  return found;
};

const judgedBy = (rule: LawRule, view: DayView, units: ByKind): readonly Judged[] =>
  (rule.asked ? [] : rule.scope.kinds).flatMap((kind) =>
    (units.get(kind) ?? []).flatMap((unit): readonly Judged[] => {
      const verdict = judge(rule, view, unit);
      return verdict.is === 'not-applicable' ? [] : [{ unit, verdict }];
    }),
  );

const countsOf = (judged: readonly Judged[]): LawCounts => {
  const count = (is: Judged['verdict']['is']): number =>
    judged.filter(({ verdict }) => verdict.is === is).length;
  return {
    ok: count('ok'),
    breach: count('breach'),
    inGrace: count('in-grace'),
    missing: count('missing-data'),
  };
};

/** Every rule on a day, pack by pack, those that can be checked first. */
export const lawAt = (facts: Facts, day: Day): readonly LawLine[] => {
  const view = new DayView(facts, day);
  const units = unitsByKind(facts, view);
  return LAW_PACKS.flatMap((pack): readonly LawLine[] => [
    ...pack.rules.map((rule): LawLine => {
      const here = appliedOn(rule, view);
      const entry = entryAt(facts, 'law.rule', [rule.code], day);
      return {
        pack,
        rule: here ?? rule,
        ...(here && { counts: countsOf(judgedBy(here, view, units)) }),
        ...(entry && { by: entry.act }),
      };
    }),
    ...pack.unchecked.map((rule) => ({ pack, rule })),
  ]);
};

const GRAVITY: Readonly<Record<Judged['verdict']['is'], number>> = {
  breach: 0,
  'in-grace': 1,
  'missing-data': 2,
  ok: 3,
};

/** What one rule finds of each unit on a day, the gravest first; nothing where it is not in force. */
export const judgedAt = (facts: Facts, day: Day, rule: LawRule): readonly Judged[] => {
  const view = new DayView(facts, day);
  const here = appliedOn(rule, view);
  return here === undefined
    ? []
    : judgedBy(here, view, unitsByKind(facts, view)).toSorted(
        (a, b) => GRAVITY[a.verdict.is] - GRAVITY[b.verdict.is] || (a.unit < b.unit ? -1 : 1),
      );
};
