/** Published figures beside what the records say. */
import type { TenureMode } from '../register/vocabulary.ts';
import type { Entry } from '../register/entry.ts';
import { type Facts, keysOf, timeline, valueAt } from '../register/facts.ts';
import type { Key } from '../register/aspects.ts';
import type { FigureId, PersonId } from '../register/ids.ts';
import { tierOf } from '../register/kinds.ts';
import { type Day, nextDay } from '../time/day.ts';
import { type Period, contains } from '../time/period.ts';
import { type Indicator, type Published, type Reason, counted } from './indicator.ts';
import { type Term, areaServed, kindAt, within } from './term.ts';

/** The figure published last under this id, of a period that lies within the term: of no other does it say anything. */
export const publishedOf = (facts: Facts, id: string, term: Term): Published | undefined => {
  const end = nextDay(term.to);
  const fact = timeline(facts, 'figure', [id as FigureId]).findLast(
    (f) => f.value.from >= term.from && f.value.to <= end,
  );
  if (!fact) return undefined;
  const { amount, of, from, to, note } = fact.value;
  return {
    value: amount,
    act: fact.entry.act,
    from,
    to,
    ...(of !== undefined && { of }),
    ...(note !== undefined && { note }),
  };
};

/** The days that an indicator is of: those of its published figure, so that both are of the same; else the term. */
export const daysOf = (term: Term, id: string): Period =>
  publishedOf(term.facts, id, term) ?? { from: term.from, to: nextDay(term.to) };

const reasonOf = (difference: number): Reason | undefined => {
  if (difference === 0) return undefined;
  return difference < 0 ? 'partly-recorded' : 'more-recorded';
};

/** Sets the figure published under the same id beside a computed one. */
export const reconciled = (term: Term, indicator: Indicator): Indicator => {
  const published = publishedOf(term.facts, indicator.id, term);
  if (!published) return indicator;
  if (typeof indicator.value !== 'number') return { ...indicator, published };
  const difference = indicator.value - published.value;
  const reason = reasonOf(difference);
  return { ...indicator, published, difference, ...(reason && { reason }) };
};

const MOVEMENTS: ReadonlySet<TenureMode> = new Set([
  'rotation',
  'transfer',
  'appointment',
  'reappointment',
  'election',
]);

/** Beginnings of tenures by act over some days, where `residential` says: in hamlets and quarters, or elsewhere. */
const movements = (term: Term, over: Period, residential: boolean): readonly Entry[] => {
  const { facts } = term;
  const openings = new Set(term.acts.filter((a) => a.type === 'opening-balance').map((a) => a.id));
  return keysOf(facts, 'tenure').flatMap((key) =>
    timeline(facts, 'tenure', key)
      .filter((f) => MOVEMENTS.has(f.value.mode) && contains(over, f.from))
      .filter((f) => {
        const unit = valueAt(facts, 'post', [key[0]], f.from)?.unit;
        if (unit === undefined || !within(term, unit, f.from)) return false;
        const area = areaServed(facts, unit, f.from);
        const kind = area && kindAt(facts, area, f.from);
        return (kind !== undefined && tierOf(kind) === 'residential') === residential;
      })
      .map((f) => f.entry)
      .filter((e) => !openings.has(e.act)),
  );
};

/** Turns recorded one by one; where there are none, the register does not tell of them. */
const turns = (id: string, found: readonly Entry[]): Indicator => ({
  ...counted(id, found, { unit: 'turns' }),
  ...(found.length === 0 && { value: null, reason: 'not-recorded' }),
});

/** Beginnings of facts about people, one for each time they were counted in a unit of the subject. */
const turnsOf = <A extends 'post.successor' | 'person.training'>(
  term: Term,
  aspect: A,
  id: string,
  personAt: 0 | 1,
  dayOf: (key: Key<A>, from: Day) => Day,
): Indicator => {
  const over = daysOf(term, id);
  const found = keysOf(term.facts, aspect).flatMap((key) =>
    timeline(term.facts, aspect, key).flatMap(({ from, entry }): readonly Entry[] => {
      const on = dayOf(key, from);
      const person = key[personAt] as PersonId;
      const unit = valueAt(term.facts, 'person', [person], on)?.unit;
      return contains(over, on) && unit !== undefined && within(term, unit, on) ? [entry] : [];
    }),
  );
  return turns(id, found);
};

/** Turns of cadre movements, succession planning and training, as they are recorded one by one. */
export const figures = (term: Term): readonly Indicator[] => {
  const over = daysOf(term, 'cadres.movements');
  return [
    counted('cadres.movements', movements(term, over, false), { unit: 'turns' }),
    counted('cadres.movements_residential', movements(term, over, true), { unit: 'turns' }),
    turnsOf(term, 'post.successor', 'cadres.planned', 1, (_key, from) => from),
    turnsOf(term, 'person.training', 'training.turns', 0, ([, begins]) => begins),
  ];
};
