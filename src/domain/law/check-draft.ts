/**
 * What an act would break of the law, on the days on which it changes something, by the law of these days: of each unit that it
 * changes, and of each commune that these serve or served, whose totals go with them.
 */
import type { Act } from '../acts/act.ts';
import type { Finding } from '../acts/finding.ts';
import type { Aspect } from '../register/aspects.ts';
import type { Entry } from '../register/entry.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import { type PersonId, type PostId, type UnitId, ref } from '../register/ids.ts';
import { postsHeldAt } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import { DayView } from '../register/day-view.ts';
import { appliedOn, isAbout, judge, measured } from './judge.ts';
import type { Limit } from './law.ts';
import type { LawMeasure } from './measure.ts';
import { MEASURES } from './measures.ts';
import { LAW_RULES } from './packs.ts';

const OWN: ReadonlySet<Aspect> = new Set([
  'unit.life',
  'unit.type',
  'unit.superior',
  'unit.autonomy',
  'unit.statistic',
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

const communeOf = (view: DayView, unit: UnitId): UnitId | undefined =>
  view.tierOf(unit) === 'commune' ? view.areaOf(unit) : undefined;

/** Whether what breaks a limit now is no further from it than it was. */
const isNoWorse = (op: Limit['op'], was: number, is: number): boolean => {
  if (op === '=') return was === is;
  return op === '<=' ? is <= was : is >= was;
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
    const rules = LAW_RULES.flatMap((rule) => appliedOn(rule, is) ?? []);
    const { unit: own = [], commune: total = [] } = Object.groupBy(
      rules,
      ({ measure }) => (MEASURES[measure] as LawMeasure).reach,
    );
    const communes = new Set(
      [...units].flatMap((unit) => [was, is].flatMap((view) => communeOf(view, unit) ?? [])),
    );
    const asked = [
      ...[...units].map((unit) => [unit, own] as const),
      ...[...communes].map((area) => [area, total] as const),
    ];
    return asked.flatMap(([unit, about]) =>
      about.flatMap((rule): readonly Finding[] => {
        const verdict = judge(rule, is, unit);
        if (verdict.is !== 'breach' && verdict.is !== 'in-grace') return [];
        const then = isAbout(rule, was, unit) ? measured(rule.measure, was, unit) : undefined;
        if (typeof then === 'number' && isNoWorse(rule.limit.op, then, verdict.value)) return [];
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
