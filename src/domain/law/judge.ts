/** A rule of law applied to a unit on a day. */
import { valueAt } from '../register/facts.ts';
import { statisticAt } from '../register/counted.ts';
import type { UnitId } from '../register/ids.ts';
import { reorganisedOn } from '../register/reorganised.ts';
import { addYears } from '../time/day.ts';
import type { DayView } from '../register/day-view.ts';
import { inForce } from './in-force.ts';
import type { LawRule, Limit, Verdict } from './law.ts';
import type { LawMeasure, Measured } from './measure.ts';
import { MEASURES } from './measures.ts';

/** What is measured by name. */
const measured = (name: LawRule['measure'], view: DayView, unit: UnitId): Measured =>
  (MEASURES[name] as LawMeasure).of(view, unit);

/** Whether a rule is about a unit on the day. */
export const isAbout = (rule: LawRule, view: DayView, unit: UnitId): boolean => {
  const { scope } = rule;
  const kind = view.kindOf(unit);
  if (kind === undefined || !scope.kinds.includes(kind)) return false;
  if (scope.autonomy !== undefined) {
    const has = valueAt(view.facts, 'unit.autonomy', [unit], view.day);
    if (has === undefined || !scope.autonomy.includes(has.class)) return false;
  }
  if (scope.founded === true && !(view.foundedOn(unit) >= rule.from)) return false;
  if (scope.under !== undefined) {
    const above = view.superiorKindOf(unit);
    if (above === undefined || !scope.under.includes(above)) return false;
  }
  if (scope.tiers === undefined) return true;
  const tier = view.tierOf(unit);
  return tier !== undefined && scope.tiers.includes(tier);
};

/** A rule as it is applied on the view's day: nothing where it is not in force, or an act says that it is not applied here. */
export const appliedOn = (rule: LawRule, { facts, day }: DayView): LawRule | undefined => {
  if (!inForce(rule, day)) return undefined;
  const here = valueAt(facts, 'law.rule', [rule.code], day);
  if (here === undefined) return rule;
  const { standing, limit, verified } = here;
  if (standing === 'not-applied') return undefined;
  return {
    ...rule,
    ...(limit !== undefined && { limit: { op: rule.limit.op, value: limit } }),
    ...(verified !== undefined && { verified: true }),
  };
};

const keeps = (op: Limit['op'], value: number, may: number): boolean => {
  // Shares and averages are told apart down to a millionth.
  const over = value - may;
  if (op === '<=') return over <= 1e-6;
  if (op === '>') return over > 1e-6;
  return op === '>=' ? over >= -1e-6 : Math.abs(over) <= 1e-6;
};

/** The class of a unit, or of the area that it serves: 1, 2 or 3. */
const classOf = (view: DayView, unit: UnitId): number | undefined => {
  const area = view.areaOf(unit);
  return (statisticAt(view, unit, 'class') ?? (area && statisticAt(view, area, 'class')))?.value;
};

/** The limit for a unit; `missing` where what it depends on is not known. */
const limitOf = (limit: Limit, value: number, view: DayView, unit: UnitId): number | 'missing' => {
  if ('value' in limit) return limit.value;
  if ('classes' in limit) {
    const own = classOf(view, unit);
    const may = own === undefined ? undefined : limit.classes[own - 1];
    if (may !== undefined) return may;
    // Of whatever class it is, what the strictest limit allows is kept, and what the mildest forbids is not.
    const [least, most] = [Math.min(...limit.classes), Math.max(...limit.classes)];
    const [strict, mild] = limit.op === '<=' ? [least, most] : [most, least];
    if (keeps(limit.op, value, strict)) return strict;
    return keeps(limit.op, value, mild) ? 'missing' : mild;
  }
  if ('of' in limit) {
    const other = measured(limit.of, view, unit);
    return other ?? 'missing';
  }
  const by = measured(limit.by, view, unit);
  if (by === 'missing' || by === undefined) return 'missing';
  return limit.bands.find(([upTo]) => by <= upTo)?.[1] ?? 'missing';
};

/** What a rule that is in force on the day says of a unit. */
export const judge = (rule: LawRule, view: DayView, unit: UnitId): Verdict => {
  if (!isAbout(rule, view, unit)) return { is: 'not-applicable' };
  const value = measured(rule.measure, view, unit);
  if (value === undefined) return { is: 'not-applicable' };
  if (value === 'missing') return { is: 'missing-data' };
  const may = limitOf(rule.limit, value, view, unit);
  if (may === 'missing') return { is: 'missing-data', value };
  if (keeps(rule.limit.op, value, may)) return { is: 'ok', value, may };
  const since = rule.grace && reorganisedOn(view.facts, unit, view.day);
  const until = since && rule.grace && addYears(since, rule.grace.years);
  return until !== undefined && view.day < until
    ? { is: 'in-grace', value, may, until }
    : { is: 'breach', value, may };
};
