/** Published figures beside what the records say. */
import type { TenureMode } from '../register/aspects.ts';
import type { Entry } from '../register/entry.ts';
import { type Facts, keysOf, timeline } from '../register/facts.ts';
import type { FigureId } from '../register/ids.ts';
import { type Period, contains } from '../time/period.ts';
import { type Indicator, type Published, behind } from './indicator.ts';
import type { Term } from './term.ts';

/** The figure published last under this id, of a period that shares a day with the term. */
const publishedOf = (facts: Facts, id: string, term: Term): Published | undefined => {
  const fact = timeline(facts, 'figure', [id as FigureId]).findLast(
    (f) => f.value.from <= term.to && term.from < f.value.to,
  );
  if (!fact) return undefined;
  const { amount, of, from, to } = fact.value;
  return { value: amount, ...(of !== undefined && { of }), act: fact.entry.act, from, to };
};

/** Sets the figure published under the same id beside a computed one. */
export const reconciled = (term: Term, indicator: Indicator): Indicator => {
  if (indicator.published) return indicator;
  const published = publishedOf(term.facts, indicator.id, term);
  if (!published) return indicator;
  return {
    ...indicator,
    published,
    ...(typeof indicator.value === 'number' && { difference: indicator.value - published.value }),
  };
};

const MOVEMENTS: ReadonlySet<TenureMode> = new Set([
  'rotation',
  'transfer',
  'appointment',
  'reappointment',
  'election',
]);

const movements = (term: Term, over: Period): readonly Entry[] => {
  const openings = new Set(term.acts.filter((a) => a.type === 'opening-balance').map((a) => a.id));
  return keysOf(term.facts, 'tenure').flatMap((key) =>
    timeline(term.facts, 'tenure', key)
      .filter((f) => MOVEMENTS.has(f.value.mode) && contains(over, f.from))
      .map((f) => f.entry)
      .filter((e) => !openings.has(e.act)),
  );
};

/** A total the register holds as published: the value is the published one, the records stand beside it. */
const total = (term: Term, id: string, records: (over: Period) => readonly Entry[]): Indicator => {
  const published = publishedOf(term.facts, id, term);
  const counted = records(published ?? { from: term.from, to: term.to });
  const provenance = behind(counted);
  const recorded = counted.length;
  if (!published) return { id, value: recorded, unit: 'turns', recorded, provenance };
  return {
    id,
    value: published.value,
    ...(published.of !== undefined && { of: published.of }),
    unit: 'turns',
    published,
    recorded,
    difference: recorded - published.value,
    provenance: {
      ...provenance,
      acts: [...new Set([...provenance.acts, published.act])].toSorted(),
    },
  };
};

/** Turns of cadre movements, succession planning and training. The register records only the first one by one. */
export const figures = (term: Term): readonly Indicator[] => [
  total(term, 'cadres.movements', (over) => movements(term, over)),
  total(term, 'cadres.planned', () => []),
  total(term, 'training.turns', () => []),
];
