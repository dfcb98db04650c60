/** Indicators of the autonomy of public service units, and of the budget it saved. */
import type { Value } from '../register/aspects.ts';
import type { Entry } from '../register/entry.ts';
import { entryAt, keysOf, timeline } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { isAlive } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import { type Period, intersect, yearsIn } from '../time/period.ts';
import { daysOf } from './figures.ts';
import { type Indicator, counted } from './indicator.ts';
import { type Term, inTerm, within } from './term.ts';

type Autonomy = Value<'unit.autonomy'>;

const full = (a: Autonomy): boolean => a.class <= 2;
const partial = (a: Autonomy): boolean =>
  a.class === 3 && a.ratio !== undefined && a.ratio >= 0.1 && a.ratio <= 0.5;

const holding = (term: Term, day: Day, test: (a: Autonomy) => boolean): readonly Entry[] =>
  keysOf(term.facts, 'unit.autonomy').flatMap((key) => {
    const entry = entryAt(term.facts, 'unit.autonomy', key, day);
    return entry?.value &&
      isAlive(term.facts, key[0], day) &&
      within(term, key[0], day) &&
      test(entry.value)
      ? [entry]
      : [];
  });

/** Whether autonomy rose: a class nearer to 1, or a greater share self-financed. */
export const rose = (a: Autonomy, b: Autonomy): boolean =>
  b.class < a.class || (b.class === a.class && (b.ratio ?? 0) > (a.ratio ?? 0));

/** First and last fact of a line within the term, opening state included. */
const ends = <A extends 'unit.autonomy' | 'funding'>(
  term: Term,
  aspect: A,
  key: Parameters<typeof entryAt<A>>[2],
): readonly [Entry<A>, Entry<A>] | undefined => {
  const facts = timeline(term.facts, aspect, key).filter(
    (f) => f.from <= term.to && term.from < f.to,
  );
  const [first, last] = [facts.at(0), facts.at(-1)];
  return first && last ? [first.entry, last.entry] : undefined;
};

interface Cut {
  readonly vnd: number;
  readonly entries: readonly Entry[];
}

/** What a unit got less, in all, over some days, where its autonomy rose: yearly amounts by the time for which they held. */
const cutOf = (term: Term, unit: UnitId, over: Period): Cut | undefined => {
  const money = ends(term, 'funding', [unit, 'recurrent-budget']);
  const autonomy = ends(term, 'unit.autonomy', [unit]);
  const [before, after] = autonomy ?? [];
  if (!money || !before?.value || !after?.value || !rose(before.value, after.value))
    return undefined;
  const [first, last] = money;
  const was = first.value?.amount ?? 0;
  const got = timeline(term.facts, 'funding', first.key).reduce((sum, fact) => {
    const held = intersect(fact, over);
    return held ? sum + fact.value.amount * yearsIn(held) : sum;
  }, 0);
  const vnd = Math.round(was * yearsIn(over) - got);
  return vnd > 0 ? { vnd, entries: [first, last, after] } : undefined;
};

/** Service units that finance themselves, and the recurrent budget cut where autonomy rose. */
export const autonomy = (term: Term): readonly Indicator[] => {
  const change = (id: string, test: (a: Autonomy) => boolean): Indicator => {
    const [before, after] = [holding(term, term.from, test), holding(term, term.to, test)];
    const moved = [...before, ...after].filter((e) => inTerm(term, e.day));
    return counted(id, moved, { value: after.length - before.length });
  };
  const over = daysOf(term, 'autonomy.budget_cut_vnd');
  const cuts = keysOf(term.facts, 'unit.autonomy').flatMap((key) => {
    const mine = isAlive(term.facts, key[0], term.to) && within(term, key[0], term.to);
    const cut = mine ? cutOf(term, key[0], over) : undefined;
    return cut ? [cut] : [];
  });
  const entries = cuts.flatMap((c) => c.entries);
  const vnd = cuts.reduce((sum, c) => sum + c.vnd, 0);
  return [
    counted('autonomy.full_recurrent.closing', holding(term, term.to, full)),
    change('autonomy.full_recurrent.change', full),
    change('autonomy.partial_10_50.change', partial),
    counted('autonomy.budget_cut_units', entries, { value: cuts.length }),
    counted('autonomy.budget_cut_vnd', entries, { value: vnd, unit: 'vnd' }),
  ];
};
