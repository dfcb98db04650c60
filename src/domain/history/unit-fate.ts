/** What became of a unit that does not live on a day. */
import { decisive } from '../register/entry.ts';
import type { Facts } from '../register/facts.ts';
import { valueAt } from '../register/facts.ts';
import { type ActId, type UnitId, ref } from '../register/ids.ts';
import type { Day } from '../time/day.ts';

/** It ended, by an act and into what; or it is not there yet. */
export type Fate =
  | {
      readonly fate: 'ended';
      readonly day: Day;
      readonly act: ActId;
      /** Its successors as of that day. */
      readonly into: readonly UnitId[];
    }
  | { readonly fate: 'to-come'; readonly day: Day; readonly act: ActId };

/** Why a unit does not live on a day; `undefined` where it does, or where the register never had it. */
export const unitFate = (facts: Facts, unit: UnitId, day: Day): Fate | undefined => {
  const line = facts.entries('unit.life', [unit]);
  const held = decisive(line, day);
  if (!held) {
    const first = line.find((entry) => entry.value !== null);
    return first && { fate: 'to-come', day: first.day, act: first.act };
  }
  if (held.value !== null) return undefined;
  const into = [...facts.referring(ref('unit', unit), 'succession')]
    .filter((key) => key[0] === unit && valueAt(facts, 'succession', key, held.day) !== undefined)
    .map((key) => key[1]);
  return { fate: 'ended', day: held.day, act: held.act, into };
};
