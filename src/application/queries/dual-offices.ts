/** Offices that one person holds together: how far that went, tier by tier, day by day; and which there are on a day. */
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { offices } from '../../domain/indicators/offices.ts';
import { cityOf } from '../../domain/indicators/term.ts';
import { type Facts, entryAt, keysOf } from '../../domain/register/facts.ts';
import type { ActId, PostId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';

/** So many of so many. */
export interface Part {
  readonly value: number;
  readonly of: number;
}

/** How far it went on a day. */
export interface Coverage {
  readonly day: Day;
  /** Pairs of offices of a city that one person holds. */
  readonly city: number;
  /** Communes whose Party secretary is chair of the people's committee. */
  readonly communes: Part;
  /** Hamlets and quarters whose head is secretary of the Party cell. */
  readonly residential: Part;
}

/** Two posts that are one office. */
export interface Pair {
  readonly posts: readonly [PostId, PostId];
  readonly model: string;
  readonly since: Day;
  readonly act: ActId;
}

/** Days that are looked at, at most. */
const MOST = 40;

const coverageOn = (facts: Facts, day: Day): Coverage => {
  const subject = cityOf(facts, day, day);
  const found = new Map(
    offices({
      facts,
      acts: [],
      from: day,
      to: day,
      ...(subject !== undefined && { subject }),
    }).map((indicator): [string, Indicator] => [indicator.id, indicator]),
  );
  const numberOf = (id: string): number => {
    const value = found.get(id)?.value;
    return typeof value === 'number' ? value : 0;
  };
  const partOf = (id: string): Part => ({ value: numberOf(id), of: found.get(id)?.of ?? 0 });
  return {
    day,
    city: numberOf('dual_office.city_pairs'),
    communes: partOf('dual_office.commune_secretary_chair'),
    residential: partOf('dual_office.residential'),
  };
};

/** How far it went on each day up to `day` on which offices were put together or parted, and on `day`. */
export const coverageTo = (facts: Facts, day: Day): readonly Coverage[] => {
  const days = new Set<Day>();
  for (const line of facts.lines('dual-office'))
    for (const entry of line) if (entry.day < day) days.add(entry.day);
  for (const line of facts.lines('unit.life'))
    for (const entry of line)
      if (entry.value?.born === 'opening' && entry.day < day) days.add(entry.day);
  const sorted = [...days].toSorted();
  const step = Math.max(1, Math.ceil(sorted.length / MOST));
  return [...sorted.filter((_, i) => i % step === 0), day].map((on) => coverageOn(facts, on));
};

/** The pairs on a day, model by model. */
export const pairsAt = (facts: Facts, day: Day): readonly Pair[] =>
  keysOf(facts, 'dual-office')
    .flatMap((posts): readonly Pair[] => {
      const entry = entryAt(facts, 'dual-office', posts, day);
      return entry?.value
        ? [{ posts, model: entry.value.model, since: entry.day, act: entry.act }]
        : [];
    })
    .toSorted(
      (a, b) =>
        a.model.localeCompare(b.model, 'vi') || (a.posts.join(' ') < b.posts.join(' ') ? -1 : 1),
    );
