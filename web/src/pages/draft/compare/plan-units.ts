/** What each of several plans does, unit by unit, as the rows of one table. */
import { labelOf } from '../../../../../src/words/labels.ts';
import { type Language, numberText } from '../../../../../src/words/language.ts';
import { type Naming, namingAt } from '../../../../../src/words/naming.ts';
import { aspectText, wordValue } from '../../../../../src/words/word-entry.ts';
import type { HoldingKind } from '../../../../../src/domain/register/vocabulary.ts';
import type { HoldingChange } from '../../../../../src/domain/history/diff.ts';
import type { UnitId } from '../../../../../src/domain/register/ids.ts';
import { superiorAt } from '../../../../../src/domain/register/unit-at.ts';
import { previousDay } from '../../../../../src/domain/time/day.ts';
import type { Simulation } from '../simulate/simulate.ts';

/** The words of a table that is written here. */
export interface TurnWords {
  readonly begun: string;
  readonly ended: string;
}

/** A unit, and what each plan does with it; empty where it leaves it as it is. */
export interface PlanUnit {
  readonly unit: UnitId;
  readonly name: string;
  /** Depth under other units of the table, from 0. */
  readonly level: number;
  readonly cells: readonly string[];
}

const gain = (unit: UnitId, { from, to, before, after }: HoldingChange): number =>
  (to === unit ? after : 0) - (from === unit ? before : 0);

/** `+2 vị trí; −1 trụ sở`: what a unit has more or less of. */
const gains = (unit: UnitId, changes: readonly HoldingChange[], language: Language): string[] => {
  const sums = new Map<HoldingKind, number>();
  for (const change of changes) {
    if (change.from !== unit && change.to !== unit) continue;
    sums.set(change.kind, (sums.get(change.kind) ?? 0) + gain(unit, change));
  }
  return [...sums]
    .filter(([, n]) => n !== 0)
    .map(([kind, n]) => {
      const what = labelOf('holding', kind, language).toLowerCase();
      return `${n > 0 ? '+' : ''}${numberText(n, language)} ${what}`;
    });
};

const namingOf = ({ enactment, act }: Simulation): Naming => namingAt(enactment.after, act.effect);

const cellsOf = (
  simulation: Simulation,
  words: TurnWords,
  language: Language,
): ReadonlyMap<UnitId, string> => {
  const { diff } = simulation;
  const naming = namingOf(simulation);
  const said = new Map<UnitId, string[]>();
  const say = (unit: UnitId | undefined, ...texts: readonly string[]): void => {
    if (unit === undefined) return;
    said.set(unit, [...(said.get(unit) ?? []), ...texts]);
  };
  for (const { unit } of diff.begun) say(unit, words.begun.toLowerCase());
  for (const { unit } of diff.ended) say(unit, words.ended.toLowerCase());
  for (const { unit, changes } of diff.changed)
    for (const { aspect, key, after } of changes) {
      const value =
        after === undefined
          ? '—'
          : wordValue(aspect, key as never, after as never, language, naming);
      say(unit, `${aspectText(aspect, key, language)}: ${value}`);
    }
  const ended = new Set(diff.ended.map(({ unit }) => unit));
  for (const unit of new Set(diff.holdings.flatMap((h) => [h.from, h.to])))
    if (unit !== undefined && !ended.has(unit)) say(unit, ...gains(unit, diff.holdings, language));
  return new Map(
    [...said]
      .filter(([, texts]) => texts.length > 0)
      .map(([unit, texts]) => [unit, texts.join('; ')]),
  );
};

/** Where a unit hangs once the plan is done, or where it hung before the plan ended it. */
const aboveIn = ({ before, enactment, act }: Simulation, unit: UnitId): UnitId | undefined =>
  superiorAt(enactment.after, unit, act.effect) ??
  superiorAt(before, unit, previousDay(act.effect));

/** The rows as a tree: each unit under that of the table above it, by Vietnamese order of names. */
export const planUnits = (
  simulations: readonly (Simulation | undefined)[],
  words: TurnWords,
  language: Language,
): readonly PlanUnit[] => {
  const plans = simulations.map((s) => (s ? cellsOf(s, words, language) : undefined));
  const names = new Map<UnitId, string>();
  for (const [i, plan] of plans.entries()) {
    const simulation = simulations[i];
    if (!simulation || !plan) continue;
    const naming = namingOf(simulation);
    for (const unit of plan.keys()) names.set(unit, naming.name(`unit:${unit}`));
  }
  const order = new Intl.Collator('vi', { numeric: true });
  const sorted = [...names].toSorted(([, a], [, b]) => order.compare(a, b));
  const under = Map.groupBy(sorted, ([unit]) => {
    const above = simulations.map((s) => s && aboveIn(s, unit)).find((id) => id !== undefined);
    return above !== undefined && names.has(above) ? above : undefined;
  });
  const rows: PlanUnit[] = [];
  const walk = (above: UnitId | undefined, level: number): void => {
    for (const [unit, name] of under.get(above) ?? []) {
      rows.push({ unit, name, level, cells: plans.map((plan) => plan?.get(unit) ?? '') });
      walk(unit, level + 1);
    }
  };
  walk(undefined, 0);
  // A plan that puts units under each other in a circle still shows them.
  const reached = new Set(rows.map(({ unit }) => unit));
  for (const [unit, name] of sorted)
    if (!reached.has(unit))
      rows.push({ unit, name, level: 0, cells: plans.map((plan) => plan?.get(unit) ?? '') });
  return rows;
};
