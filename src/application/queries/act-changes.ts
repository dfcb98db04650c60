/** What an act changes, day by day, told by the register that has it: an act that is recorded, or a draft as if it were. */
import { type Act, effectOf } from '../../domain/acts/act.ts';
import { type HoldingRef, holdingParts } from '../../domain/acts/holding.ts';
import { type HoldingChange, type RegisterDiff, diffDays } from '../../domain/history/diff.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Ref, UnitId } from '../../domain/register/ids.ts';
import { HOLDING_KINDS, type HoldingKind } from '../../domain/register/vocabulary.ts';
import { type Day, previousDay } from '../../domain/time/day.ts';
import { type Naming, holdingText } from '../../words/naming.ts';

/** The changes of one day. */
export interface DayOfChange {
  readonly day: Day;
  readonly before: Day;
  /** In the order in which lists name kinds. */
  readonly holdings: readonly HoldingChange[];
  /** Units that begin, end, or are changed. */
  readonly units: ReadonlySet<UnitId>;
  readonly begun: readonly UnitId[];
  readonly ended: readonly UnitId[];
}

/** Kinds of holding that are one thing each, whose number says nothing. */
export const THINGS: ReadonlySet<HoldingKind> = new Set([
  'unit',
  'post',
  'person',
  'function',
  'premises',
]);

/** What a holding is called, its kind being said beside it. */
export const holdingName = (kind: HoldingKind, holding: HoldingRef, naming: Naming): string => {
  const parts = holdingParts(holding);
  if (!parts) return holding;
  return THINGS.has(kind)
    ? naming.name(`${kind}:${parts.id}` as Ref)
    : holdingText(holding, 'vi', naming);
};

/** The days on which an act changes something, in order. */
export const changesOf = (act: Act, facts: Facts): readonly DayOfChange[] => {
  const days = [...new Set(act.articles.map((article) => effectOf(act, article)))].toSorted();
  const mine = ({ acts }: { readonly acts: RegisterDiff['begun'][number]['acts'] }): boolean =>
    acts.includes(act.id);
  return days.map((day): DayOfChange => {
    const before = previousDay(day);
    const { begun, ended, changed, holdings } = diffDays(facts, before, day);
    const own = holdings.filter(mine);
    const units = [
      ...begun.filter(mine).map(({ unit }) => unit),
      ...ended.filter(mine).map(({ unit }) => unit),
      ...changed.filter(({ changes }) => changes.some(mine)).map(({ unit }) => unit),
      ...own.flatMap(({ from, to }) => [from, to]).filter((unit) => unit !== undefined),
    ];
    return {
      day,
      before,
      holdings: own.toSorted(
        (a, b) => HOLDING_KINDS.indexOf(a.kind) - HOLDING_KINDS.indexOf(b.kind),
      ),
      units: new Set(units),
      begun: begun.filter(mine).map(({ unit }) => unit),
      ended: ended.filter(mine).map(({ unit }) => unit),
    };
  });
};
