/** Indicators of how an office works: targets, schemes, quota, pilots, service units, schools, investment, evaluations. */
import { DayView } from '../register/day-view.ts';
import type { Entry } from '../register/entry.ts';
import { entryAt, keysOf, timeline } from '../register/facts.ts';
import type { PersonId, UnitId } from '../register/ids.ts';
import { progressOf } from '../targets/progress.ts';
import { type Day, previousDay } from '../time/day.ts';
import { type Evidence, type Indicator, counted } from './indicator.ts';
import { orUnknown, statistics, total } from './recorded.ts';
import { type Term, inTerm, kindAt, standing, within } from './term.ts';

/** Facts of an aspect of units that hold on the closing day, of the subject. */
const atTheEnd = <A extends 'unit.scheme' | 'unit.pilot' | 'quota' | 'unit.life'>(
  term: Term,
  aspect: A,
  accept: (unit: UnitId, key: readonly string[]) => boolean = () => true,
): readonly Entry<A>[] =>
  keysOf(term.facts, aspect).flatMap((key): readonly Entry<A>[] => {
    const [unit] = key as unknown as readonly [UnitId];
    const entry = entryAt(term.facts, aspect, key, term.to);
    return entry && within(term, unit, term.to) && accept(unit, key) ? [entry] : [];
  });

/** Targets that were set by the closing day: how many are reached on it. */
const targets = (term: Term): Indicator => {
  const { facts, to } = term;
  const views = new Map<Day, DayView>();
  const viewOn = (day: Day): DayView => {
    const found = views.get(day) ?? new DayView(facts, day);
    views.set(day, found);
    return found;
  };
  const set = keysOf(facts, 'unit.target').flatMap((key): readonly Entry<'unit.target'>[] => {
    const entry = entryAt(facts, 'unit.target', key, to);
    return entry && within(term, key[0], to) ? [entry] : [];
  });
  const reached = set.filter(
    (target) => progressOf(target, target.key[0], to, viewOn).status === 'reached',
  );
  return counted('targets.reached', set, { value: reached.length, of: set.length });
};

/** People of a service unit who hold posts in another one too, on the closing day. */
const shared = (term: Term): readonly Entry[] => {
  const { facts, to } = term;
  const held = new Map<PersonId, { entry: Entry; unit: UnitId }[]>();
  for (const key of keysOf(facts, 'tenure')) {
    const entry = entryAt(facts, 'tenure', key, to);
    const unit = entry && entryAt(facts, 'post', [key[0]], to)?.value?.unit;
    if (!entry || !unit || kindAt(facts, unit, to) !== 'school' || !within(term, unit, to))
      continue;
    const posts = held.get(key[1]) ?? [];
    posts.push({ entry, unit });
    held.set(key[1], posts);
  }
  return [...held].flatMap(([person, posts]) => {
    if (new Set(posts.map(({ unit }) => unit)).size < 2) return [];
    const home = entryAt(facts, 'person', [person], to)?.value?.unit;
    return (posts.find(({ unit }) => unit !== home) ?? posts[0])?.entry ?? [];
  });
};

/** Service units that went into others in the term. */
const mergedServices = (term: Term): readonly Entry[] =>
  keysOf(term.facts, 'succession').flatMap((key) =>
    timeline(term.facts, 'succession', key)
      .filter(
        ({ from, value }) =>
          (value.relation === 'absorb' || value.relation === 'consolidate') &&
          inTerm(term, from) &&
          kindAt(term.facts, key[0], previousDay(from)) === 'service-unit' &&
          within(term, key[1], from),
      )
      .map(({ entry }) => entry),
  );

/** Charters that were decided in the term. */
const charters = (term: Term): readonly Evidence[] =>
  standing(term.acts).filter(
    ({ op, day }) => op.op === 're-charter' && inTerm(term, day) && within(term, op.unit, day),
  );

const enrolment = (term: Term): Indicator => {
  const children = statistics(term, 'children.6-10', false);
  const enrolled = statistics(term, 'enrolled.6-10', false);
  return orUnknown(
    counted('enrolment.primary.closing', [...children, ...enrolled], {
      value: total(enrolled),
      of: total(children),
    }),
    children.length > 0 && enrolled.length > 0,
  );
};

const investment = (term: Term): Indicator => {
  const put = (['invested-budget', 'invested-other'] as const).flatMap((source) =>
    statistics(term, source, true),
  );
  return orUnknown(
    counted('investment.vnd', put, { value: total(put), unit: 'vnd' }),
    put.length > 0,
  );
};

const evaluations = (term: Term): Indicator => {
  const found = keysOf(term.facts, 'person.evaluation').flatMap((key) =>
    timeline(term.facts, 'person.evaluation', key).flatMap(({ from, entry }) => {
      const unit = entryAt(term.facts, 'person', [key[0]], from)?.value?.unit;
      return inTerm(term, from) && unit !== undefined && within(term, unit, from) ? [entry] : [];
    }),
  );
  return orUnknown(counted('evaluations.recorded', found, { unit: 'turns' }), found.length > 0);
};

const quotaAtTheEnd = (term: Term): Indicator => {
  const entries = atTheEnd(
    term,
    'quota',
    (_unit, [, pool]) => pool !== 'part-time' && pool !== 'contract',
  );
  return counted('quota.closing', entries, {
    value: entries.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0),
  });
};

/** The indicators. */
export const office = (term: Term): readonly Indicator[] => [
  targets(term),
  counted('schemes.closing', atTheEnd(term, 'unit.scheme')),
  quotaAtTheEnd(term),
  counted('pilots.closing', atTheEnd(term, 'unit.pilot')),
  counted('charters.decided', charters(term)),
  counted('service_units.merged', mergedServices(term)),
  counted('schools.shared_people.closing', shared(term)),
  counted(
    'schools.private.closing',
    atTheEnd(term, 'unit.life', (unit) => kindAt(term.facts, unit, term.to) === 'private-school'),
  ),
  enrolment(term),
  investment(term),
  evaluations(term),
];
