/** What an act hands from one unit to another, pair by pair: what the minutes of a handover list. */
import { type Act, effectOf } from '../../domain/acts/act.ts';
import { type HoldingRef, holdingParts } from '../../domain/acts/holding.ts';
import { type HoldingChange, diffDays } from '../../domain/history/diff.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Ref, UnitId } from '../../domain/register/ids.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import { HOLDING_KINDS, type HoldingKind } from '../../domain/register/vocabulary.ts';
import { type Day, previousDay } from '../../domain/time/day.ts';
import { labelOf } from '../../words/labels.ts';
import { numberText } from '../../words/language.ts';
import { type Naming, holdingText, namingAt } from '../../words/naming.ts';

/** A line of the list. */
export interface HandoverLine {
  readonly kind: string;
  readonly what: string;
  readonly amount: string;
}

/** What goes from one unit to another on a day. */
export interface Handover {
  readonly from: string;
  readonly to: string;
  readonly day: Day;
  readonly lines: readonly HandoverLine[];
}

/** What it is called, its kind being said beside it. */
const nameOf = (kind: HoldingKind, holding: HoldingRef, naming: Naming): string => {
  const parts = holdingParts(holding);
  if (!parts) return holding;
  return THINGS.has(kind)
    ? naming.name(`${kind}:${parts.id}` as Ref)
    : holdingText(holding, 'vi', naming);
};

const THINGS: ReadonlySet<HoldingKind> = new Set([
  'unit',
  'post',
  'person',
  'function',
  'premises',
]);

/** Everything that the act hands over, in the order of its days; each pair of units once a day. */
export const handoversOf = (act: Act, facts: Facts): readonly Handover[] => {
  const days = [...new Set(act.articles.map((article) => effectOf(act, article)))].toSorted();
  return days.flatMap((day) => {
    const before = previousDay(day);
    const naming = namingAt(facts, before);
    const moved = diffDays(facts, before, day).holdings.filter(
      ({ from, to, acts }) =>
        from !== undefined && to !== undefined && from !== to && acts.includes(act.id),
    );
    const pairs = Map.groupBy(moved, ({ from, to }) => `${from ?? ''}|${to ?? ''}`);
    const lineOf = ({ kind, holding, before: was, after }: HoldingChange): HandoverLine => ({
      kind: labelOf('holding', kind, 'vi'),
      what: nameOf(kind, holding, naming),
      amount: THINGS.has(kind) ? '1' : numberText(after || was, 'vi'),
    });
    return [...pairs].map(([pair, changes]): Handover => {
      const [from, to] = pair.split('|') as [UnitId, UnitId];
      return {
        from: nameAt(facts, from, before),
        to: nameAt(facts, to, day),
        day,
        lines: changes
          .toSorted((a, b) => HOLDING_KINDS.indexOf(a.kind) - HOLDING_KINDS.indexOf(b.kind))
          .map(lineOf),
      };
    });
  });
};
