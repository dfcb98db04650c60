/** A register on one day, as rules of law look at it: what is worked out of a unit is worked out once. */
import { type Facts, timeline, valueAt } from './facts.ts';
import type { UnitId } from './ids.ts';
import { type Tier, type UnitKind, tierOf } from './kinds.ts';
import { childrenAt, isAlive, ofUnitAt, peopleAt, postsAt, superiorAt } from './unit-at.ts';
import type { Pool, PostRank } from './vocabulary.ts';
import { type Day, EARLIEST } from '../time/day.ts';

const memo = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as V;
    const made = make(key);
    known.set(key, made);
    return made;
  };
};

/** The view. */
export class DayView {
  readonly facts: Facts;
  readonly day: Day;
  /** Kind of a unit that lives on the day. */
  readonly kindOf: (unit: UnitId) => UnitKind | undefined;
  /** The nearest unit above that forms a tier, or the unit itself. */
  readonly areaOf: (unit: UnitId) => UnitId | undefined;
  /** All units that serve an area, it included: those under it down to the next areas. */
  readonly servantsOf: (area: UnitId) => readonly UnitId[];

  constructor(facts: Facts, day: Day) {
    this.facts = facts;
    this.day = day;
    this.kindOf = memo((unit) =>
      isAlive(facts, unit, day) ? valueAt(facts, 'unit.type', [unit], day)?.kind : undefined,
    );
    this.areaOf = memo((unit) => this.#areaOf(unit));
    this.servantsOf = memo((area) => [area, ...this.#servants(area)]);
  }

  #areaOf(unit: UnitId): UnitId | undefined {
    const seen = new Set<UnitId>();
    for (let at: UnitId | undefined = unit; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const kind = this.kindOf(at);
      if (kind !== undefined && tierOf(kind) !== undefined) return at;
      at = superiorAt(this.facts, at, this.day);
    }
    return undefined;
  }

  #servants(above: UnitId): readonly UnitId[] {
    return childrenAt(this.facts, above, this.day, 'administrative').flatMap((unit) => {
      const kind = this.kindOf(unit);
      return kind === undefined || tierOf(kind) !== undefined
        ? []
        : [unit, ...this.#servants(unit)];
    });
  }

  /** The areas that a unit is in, from the nearest up: the one it is or serves, and those above that. */
  areasOf(unit: UnitId): readonly UnitId[] {
    const found: UnitId[] = [];
    for (let area = this.areaOf(unit); area !== undefined && !found.includes(area);) {
      found.push(area);
      const above: UnitId | undefined = superiorAt(this.facts, area, this.day, 'administrative');
      area = above && this.areaOf(above);
    }
    return found;
  }

  /** The tier of the area that a unit serves or is. */
  tierOf(unit: UnitId): Tier | undefined {
    const area = this.areaOf(unit);
    const kind = area && this.kindOf(area);
    return kind && tierOf(kind);
  }

  /** Kind of the unit directly above, in the administrative hierarchy. */
  superiorKindOf(unit: UnitId): UnitKind | undefined {
    const above = superiorAt(this.facts, unit, this.day, 'administrative');
    return above && this.kindOf(above);
  }

  /** Areas directly under an area, of a tier. */
  areasUnder(area: UnitId, tier: Tier): readonly UnitId[] {
    const found: UnitId[] = [];
    // A draft may put an area under itself, which the check tells of: nothing above is looked at twice.
    const above = new Set([area]);
    for (const at of above)
      for (const unit of childrenAt(this.facts, at, this.day, 'administrative')) {
        const kind = this.kindOf(unit);
        const own = kind && tierOf(kind);
        if (own === tier) found.push(unit);
        else if (own !== undefined) above.add(unit);
      }
    return found;
  }

  /** How many people the posts of a rank are for. */
  placesOf(unit: UnitId, rank: PostRank): number {
    return postsAt(this.facts, unit, this.day)
      .filter(({ value }) => value.rank === rank)
      .reduce((sum, { value }) => sum + value.places, 0);
  }

  /** Quota assigned to a unit, of some pools or of all; nothing where none is. */
  quotaOf(unit: UnitId, pools?: readonly Pool[]): number | undefined {
    const held = ofUnitAt(this.facts, 'quota', unit, this.day).filter(
      ({ key }) => pools === undefined || pools.includes(key[1]),
    );
    return held.length === 0 ? undefined : held.reduce((sum, { value }) => sum + value.amount, 0);
  }

  /** People counted in a unit, of some pools. */
  presentIn(unit: UnitId, pools: readonly Pool[]): number {
    return peopleAt(this.facts, unit, this.day).filter(({ value }) => pools.includes(value.pool))
      .length;
  }

  /** The day on which a unit was founded; the first of all where the register found it in being. */
  foundedOn(unit: UnitId): Day {
    const [first] = timeline(this.facts, 'unit.life', [unit]);
    return first?.value.born === 'established' ? first.from : EARLIEST;
  }
}
