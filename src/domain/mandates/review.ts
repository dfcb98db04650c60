/** A review (rà soát) of who does what on a day: what two bodies both do, what nobody does, what only supports. */
import { type Facts, heldAt, keysOf, valueAt } from '../register/facts.ts';
import type { FunctionId, UnitId } from '../register/ids.ts';
import type { MandateRole } from '../register/vocabulary.ts';
import { nameAt } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import { DayView } from '../register/day-view.ts';
import { type Overlap, overlapsOf } from './overlap.ts';
import { type Term, termsOf } from './terms.ts';

/** A mandate of a body, with what it is about. */
export interface MandateText {
  readonly function: FunctionId;
  readonly unit: UnitId;
  readonly terms: readonly Term[];
}

/** What a review finds. */
export interface Review {
  /** Functions that several bodies lead: by the catalogue, so without doubt. */
  readonly duplicated: readonly {
    readonly function: FunctionId;
    readonly units: readonly UnitId[];
  }[];
  /** Mandates of different bodies whose texts say the same, the closest first. */
  readonly similar: readonly Overlap<MandateText>[];
  /** Functions of the catalogue that nobody has. */
  readonly orphaned: readonly FunctionId[];
  /** Functions that one body leads alone while another leads them jointly, or that one alone leads jointly. */
  readonly contradictory: readonly {
    readonly function: FunctionId;
    readonly units: readonly UnitId[];
  }[];
  /** Functions that bodies only support: nobody leads. */
  readonly leaderless: readonly FunctionId[];
}

const holdersAt = (
  facts: Facts,
  day: Day,
  role: MandateRole,
): ReadonlyMap<FunctionId, readonly UnitId[]> => {
  const found = new Map<FunctionId, UnitId[]>();
  for (const { key, value } of heldAt(facts, keysOf(facts, 'mandate'), 'mandate', day)) {
    if (value.role !== role) continue;
    const units = found.get(key[0]);
    if (units) units.push(key[1]);
    else found.set(key[0], [key[1]]);
  }
  return found;
};

/** The review of a register on a day. */
export const reviewAt = (facts: Facts, day: Day): Review => {
  const areas = new DayView(facts, day);
  const leads = holdersAt(facts, day, 'lead');
  const joint = holdersAt(facts, day, 'joint');
  const held = new Set(
    heldAt(facts, keysOf(facts, 'mandate'), 'mandate', day).map(({ key }) => key[0]),
  );
  const functions = keysOf(facts, 'function')
    .map(([id]) => id)
    .filter((id) => valueAt(facts, 'function', [id], day) !== undefined)
    .toSorted();
  const texts = functions.flatMap((id): readonly MandateText[] =>
    [...(leads.get(id) ?? []), ...(joint.get(id) ?? [])].map((unit) => {
      const short = valueAt(facts, 'unit.name', [unit], day)?.short;
      const holder = [nameAt(facts, unit, day), ...(short === undefined ? [] : [short])];
      const text = valueAt(facts, 'function', [id], day)?.name ?? '';
      return { function: id, unit, terms: termsOf(text, holder) };
    }),
  );
  return {
    duplicated: functions.flatMap((id) => {
      const units = leads.get(id) ?? [];
      return units.length > 1 ? [{ function: id, units: units.toSorted() }] : [];
    }),
    similar: overlapsOf(
      texts,
      ({ unit }) => areas.areaOf(unit),
      (a, b) => a.unit !== b.unit && a.function !== b.function,
    ),
    contradictory: functions.flatMap((id) => {
      const [alone, together] = [leads.get(id) ?? [], joint.get(id) ?? []];
      return together.length > 0 && alone.length > 0
        ? [{ function: id, units: [...alone, ...together].toSorted() }]
        : together.length === 1
          ? [{ function: id, units: together }]
          : [];
    }),
    orphaned: functions.filter((id) => !held.has(id)),
    leaderless: functions.filter((id) => held.has(id) && !leads.has(id) && !joint.has(id)),
  };
};
