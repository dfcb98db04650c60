/**
 * What an act would break of the law, on the days on which it changes something, by the law of these days: of each unit that it
 * changes, of each commune that these serve or served, and of each area that they are or were in, whose totals go with them.
 */
import type { Act } from '../acts/act.ts';
import type { Finding } from '../acts/finding.ts';
import type { Aspect } from '../register/aspects.ts';
import type { Entry } from '../register/entry.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import { type PersonId, type PostId, type UnitId, ref } from '../register/ids.ts';
import { tierOf } from '../register/kinds.ts';
import { postsHeldAt, superiorAt } from '../register/unit-at.ts';
import { HIERARCHIES } from '../register/vocabulary.ts';
import type { Day } from '../time/day.ts';
import { DayView } from '../register/day-view.ts';
import { appliedOn, judge } from './judge.ts';
import type { LawRule, Verdict } from './law.ts';
import type { LawMeasure } from './measure.ts';
import { MEASURES } from './measures.ts';
import { LAW_RULES } from './packs.ts';

const OWN: ReadonlySet<Aspect> = new Set([
  'unit.life',
  'unit.type',
  'unit.superior',
  'unit.autonomy',
  'unit.statistic',
  'unit.target',
  'quota',
  'territory',
  'population',
]);

/** The units that an entry changes something of that is measured. */
const unitsOf = (facts: Facts, { aspect, key, value, day }: Entry): readonly UnitId[] => {
  if (OWN.has(aspect)) return [key[0] as UnitId];
  if (aspect === 'post') return value && 'unit' in value ? [value.unit] : [];
  if (aspect !== 'tenure' && aspect !== 'tenure.share' && aspect !== 'post.successor') return [];
  // What somebody holds elsewhere matters where they are put.
  const posts = [key[0] as PostId, ...postsHeldAt(facts, key[1] as PersonId, day)];
  return posts.flatMap((post) => valueAt(facts, 'post', [post], day)?.unit ?? []);
};

const communeOf = (view: DayView, unit: UnitId): readonly UnitId[] => {
  const area = view.tierOf(unit) === 'commune' ? view.areaOf(unit) : undefined;
  return area === undefined ? [] : [area];
};

/** The areas of any tier that a unit is in, in whatever hierarchy: itself where it is one. */
const areasOf = (view: DayView, unit: UnitId): readonly UnitId[] => {
  const above = new Set<UnitId>([unit]);
  for (const at of above)
    for (const hierarchy of HIERARCHIES) {
      const superior = superiorAt(view.facts, at, view.day, hierarchy);
      if (superior !== undefined) above.add(superior);
    }
  return [...above].filter((at) => {
    const kind = view.kindOf(at);
    return kind !== undefined && tierOf(kind) !== undefined;
  });
};

type Broken = Extract<Verdict, { readonly is: 'breach' | 'in-grace' }>;

const isBroken = (verdict: Verdict): verdict is Broken =>
  verdict.is === 'breach' || verdict.is === 'in-grace';

/** Whether what breaks a limit now broke it before, and is no further from it than it was. */
const isNoWorse = (rule: LawRule, was: Verdict, is: Broken): boolean => {
  if (!isBroken(was)) return false;
  const [then, now] = [was.value - was.may, is.value - is.may];
  if (rule.limit.op === '=') return Math.abs(then) >= Math.abs(now);
  return rule.limit.op === '<=' ? now <= then : now >= then;
};

/** What a draft adds that breaks the law; what was as bad before and is no worse now is not told again. */
export const checkDraft = (
  act: Act,
  before: Facts,
  after: Facts,
  added: readonly Entry[],
): readonly Finding[] => {
  if (act.type === 'opening-balance') return [];
  const touched = new Map<Day, Set<UnitId>>();
  for (const entry of added) {
    if (entry.act !== act.id) continue;
    const units = touched.get(entry.day) ?? new Set<UnitId>();
    touched.set(entry.day, units);
    for (const unit of unitsOf(after, entry)) units.add(unit);
  }
  return [...touched].flatMap(([day, units]) => {
    const [was, is] = [new DayView(before, day), new DayView(after, day)];
    const rules = LAW_RULES.flatMap((rule) => (rule.asked ? [] : (appliedOn(rule, is) ?? [])));
    const {
      unit: own = [],
      commune: total = [],
      area: wide = [],
    } = Object.groupBy(rules, ({ measure }) => (MEASURES[measure] as LawMeasure).reach);
    const of = (areas: (view: DayView, unit: UnitId) => readonly UnitId[]): ReadonlySet<UnitId> =>
      new Set([...units].flatMap((unit) => [was, is].flatMap((view) => areas(view, unit))));
    const asked = [
      ...[...units].map((unit) => [unit, own] as const),
      ...[...of(communeOf)].map((area) => [area, total] as const),
      ...[...of(areasOf)].map((area) => [area, wide] as const),
    ];
    return asked.flatMap(([unit, about]) =>
      about.flatMap((rule): readonly Finding[] => {
        const verdict = judge(rule, is, unit);
        if (!isBroken(verdict) || isNoWorse(rule, judge(rule, was, unit), verdict)) return [];
        return [
          {
            code: 'law',
            rule: rule.code,
            subject: ref('unit', unit),
            value: verdict.value,
            may: verdict.may,
            day,
            ...(verdict.is === 'in-grace' && { until: verdict.until }),
            severity: verdict.is === 'in-grace' ? 'notice' : 'warning',
          },
        ];
      }),
    );
  });
};
