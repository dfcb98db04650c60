/** Published figures beside what the records say. */
import type { TenureMode } from '../register/vocabulary.ts';
import type { Entry } from '../register/entry.ts';
import { type Facts, keysOf, timeline, valueAt } from '../register/facts.ts';
import type { FigureId } from '../register/ids.ts';
import { tierOf } from '../register/kinds.ts';
import { nextDay } from '../time/day.ts';
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

/** A total that the register does not record one by one. */
const unrecorded = (id: string): Indicator => ({
  ...counted(id, [], { unit: 'turns' }),
  value: null,
  reason: 'not-recorded',
});

/** Turns of cadre movements, succession planning and training. The register records only the first one by one. */
export const figures = (term: Term): readonly Indicator[] => {
  const over = daysOf(term, 'cadres.movements');
  return [
    counted('cadres.movements', movements(term, over, false), { unit: 'turns' }),
    counted('cadres.movements_residential', movements(term, over, true), { unit: 'turns' }),
    unrecorded('cadres.planned'),
    unrecorded('training.turns'),
  ];
};
