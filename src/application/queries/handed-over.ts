/** What was handed over to somebody outside the register, and is with them on a day. */
import { type HoldingRef, holdingOf } from '../../domain/acts/holding.ts';
import { ASPECTS } from '../../domain/register/aspects.ts';
import { type Entry, decisive } from '../../domain/register/entry.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';

/** A holding that was handed over. */
export interface HandedOver {
  readonly holding: HoldingRef;
  /** The unit that had it. */
  readonly from: UnitId;
  /** By name. */
  readonly receiver: string;
  readonly entry: Entry;
}

/** The unit that had what an entry ends: the one named in the key, or in the value before. */
const giverOf = (line: readonly Entry[], entry: Entry): UnitId => {
  const before = line[line.indexOf(entry) - 1]?.value ?? null;
  if (before !== null && 'unit' in before) return before.unit;
  if (before !== null && 'superior' in before) return before.superior;
  const key: readonly string[] = entry.key;
  return (entry.aspect === 'mandate' ? key[1] : key[0]) as UnitId;
};

/** What an entry hands over; `undefined` where it does not. */
export const handedBy = (line: readonly Entry[], entry: Entry): HandedOver | undefined => {
  const holding = holdingOf(entry.aspect, entry.key);
  const receiver = entry.end?.receiver;
  return holding && receiver !== undefined
    ? { holding, from: giverOf(line, entry), receiver, entry }
    : undefined;
};

/** All that is handed over on a day, by day of the hand-over. */
export const handedOverAt = (facts: Facts, day: Day): readonly HandedOver[] => {
  const found: HandedOver[] = [];
  for (const aspect of ASPECTS)
    for (const line of facts.lines(aspect)) {
      const entry = decisive<typeof aspect>(line, day);
      const handed = entry && handedBy(line, entry);
      if (handed) found.push(handed);
    }
  const place = ({ entry, holding }: HandedOver): string => `${entry.day} ${holding}`;
  return found.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
};
