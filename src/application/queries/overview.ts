/** The apparatus as numbers over time: bodies by bloc, areas by tier, posts, quota and people by pool. */
import { ASPECTS, type Aspect } from '../../domain/register/aspects.ts';
import type { Pool } from '../../domain/register/vocabulary.ts';
import { type Fact, factsOf } from '../../domain/register/entry.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { type Bloc, type Tier, isBody, tierOf } from '../../domain/register/kinds.ts';
import { FOREVER } from '../../domain/time/day.ts';
import type { Period } from '../../domain/time/period.ts';
import { handedBy } from './handed-over.ts';

/** A body of one bloc, or one that several blocs share. */
export type BlocOrJoint = Bloc | 'joint';

/** The numbers that hold from a day on, until the next point. */
export interface OverviewPoint {
  readonly day: string;
  /** Bodies (đầu mối), by what their kinds say. */
  readonly bodies: Readonly<Partial<Record<BlocOrJoint, number>>>;
  /** Administrative and residential units. */
  readonly areas: Readonly<Partial<Record<Tier, number>>>;
  readonly posts: number;
  readonly quota: Readonly<Partial<Record<Pool, number>>>;
  readonly people: Readonly<Partial<Record<Pool, number>>>;
  readonly premises: number;
  /** Open items: parts of amounts that no act has said the size of. */
  readonly items: number;
  /** What has been handed over to somebody outside the register. */
  readonly handedOver: number;
}

type Step = Map<string, number>;

class Sweep {
  readonly #steps = new Map<string, Step>();

  add(fact: Period, name: string, amount: number): void {
    this.#at(fact.from, name, amount);
    if (fact.to !== FOREVER) this.#at(fact.to, name, -amount);
  }

  #at(day: string, name: string, amount: number): void {
    const step = this.#steps.get(day) ?? new Map<string, number>();
    this.#steps.set(day, step);
    step.set(name, (step.get(name) ?? 0) + amount);
  }

  /** The sums from each day on, in order of days. */
  points(): readonly OverviewPoint[] {
    const now = new Map<string, number>();
    const part = (prefix: string): Record<string, number> =>
      Object.fromEntries(
        [...now]
          .filter(([name, n]) => name.startsWith(prefix) && n !== 0)
          .map(([name, n]) => [name.slice(prefix.length), n]),
      );
    return [...this.#steps]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, step]) => {
        for (const [name, amount] of step) now.set(name, (now.get(name) ?? 0) + amount);
        return {
          day,
          bodies: part('body '),
          areas: part('area '),
          posts: now.get('posts') ?? 0,
          quota: part('quota '),
          people: part('people '),
          premises: now.get('premises') ?? 0,
          items: now.get('items') ?? 0,
          handedOver: now.get('handed over') ?? 0,
        };
      });
  }
}

/** Every point at which a number changes, in order. */
export const overview = (facts: Facts): readonly OverviewPoint[] => {
  const sweep = new Sweep();
  const each = <A extends Aspect>(aspect: A, use: (fact: Fact<A>) => void): void => {
    for (const line of facts.lines(aspect)) for (const fact of factsOf(line)) use(fact);
  };
  each('unit.type', (fact) => {
    const { kind, blocs } = fact.value;
    const tier = tierOf(kind);
    if (tier !== undefined) sweep.add(fact, `area ${tier}`, 1);
    else if (isBody(kind))
      sweep.add(fact, `body ${blocs.length > 1 ? 'joint' : (blocs[0] ?? 'state')}`, 1);
  });
  each('post', (fact) => sweep.add(fact, 'posts', fact.value.places));
  each('quota', (fact) => sweep.add(fact, `quota ${fact.entry.key[1]}`, fact.value.amount));
  each('person', (fact) => sweep.add(fact, `people ${fact.value.pool}`, 1));
  each('premises', (fact) => sweep.add(fact, 'premises', 1));
  each('open-item', (fact) => sweep.add(fact, 'items', 1));
  for (const aspect of ASPECTS)
    for (const line of facts.lines(aspect))
      for (const [i, entry] of line.entries()) {
        const until = line[i + 1]?.day ?? FOREVER;
        if (until !== entry.day && handedBy(line, entry))
          sweep.add({ from: entry.day, to: until }, 'handed over', 1);
      }
  return sweep.points();
};
