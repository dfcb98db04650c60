/** Indicators of the apparatus: communes, residential units, agencies, the Front bloc, functions, schools. */
import { entryAt, keysOf, timeline, valueAt } from '../register/facts.ts';
import type { Entry } from '../register/entry.ts';
import type { UnitId } from '../register/ids.ts';
import { type Tier, type UnitKind, tierOf } from '../register/kinds.ts';
import { isAlive } from '../register/unit-at.ts';
import { type Day, previousDay } from '../time/day.ts';
import { type Indicator, counted } from './indicator.ts';
import { type Term, inTerm, kindAt, standing, unitsOfTier, within } from './term.ts';

const lives = (term: Term, units: readonly UnitId[], day: Day): readonly Entry[] =>
  units.flatMap((id) => entryAt(term.facts, 'unit.life', [id], day) ?? []);

const successions = (term: Term): readonly Entry<'succession'>[] =>
  keysOf(term.facts, 'succession').flatMap((key) =>
    timeline(term.facts, 'succession', key)
      .map((f) => f.entry)
      .filter((e) => inTerm(term, e.day)),
  );

/** The units of a tier that ended in the term by going into others, each with how it went into each. */
const gone = (term: Term, tier: Tier): ReadonlyMap<UnitId, readonly Entry<'succession'>[]> => {
  const { facts } = term;
  const found = successions(term).filter((e) => {
    const [from] = e.key;
    const eve = previousDay(e.day);
    const kind = kindAt(facts, from, eve);
    return (
      kind !== undefined &&
      tierOf(kind) === tier &&
      within(term, from, eve) &&
      !isAlive(facts, from, e.day)
    );
  });
  return Map.groupBy(found, (e) => e.key[0]);
};

/** One line for each unit that is no more. */
const merged = (term: Term, tier: Tier): readonly Entry[] =>
  [...gone(term, tier).values()].flatMap(([first]) => first ?? []);

/** Those that went to several. */
const split = (term: Term, tier: Tier): readonly (readonly Entry[])[] =>
  [...gone(term, tier).values()].filter((entries) => entries.length > 1);

const established = (term: Term, kind: UnitKind): readonly Entry[] =>
  keysOf(term.facts, 'unit.life').flatMap((key) =>
    timeline(term.facts, 'unit.life', key)
      .filter((f) => f.value.born === 'established' && inTerm(term, f.from))
      .filter((f) => kindAt(term.facts, key[0], f.from) === kind && within(term, key[0], f.from))
      .map((f) => f.entry),
  );

const crossesBlocs = (term: Term, units: readonly UnitId[], day: Day): boolean => {
  const blocs = units.map(
    (id) => valueAt(term.facts, 'unit.type', [id], previousDay(day))?.blocs ?? [],
  );
  const [a = [], b = []] = blocs;
  return (
    blocs.length === 2 &&
    ((a.includes('party') && b.includes('state')) || (a.includes('state') && b.includes('party')))
  );
};

/** Mergers of schools: one for each school that takes others in by one act. */
const schoolMergers = (term: Term): readonly Entry[] => {
  const mergers = new Map<string, Entry>();
  for (const e of successions(term)) {
    const relation = e.value?.relation;
    if (relation !== 'consolidate' && relation !== 'absorb') continue;
    if (kindAt(term.facts, e.key[0], previousDay(e.day)) !== 'school') continue;
    if (!within(term, e.key[1], e.day)) continue;
    mergers.set(`${e.act}|${e.key[1]}`, e);
  }
  return [...mergers.values()];
};

const closedSites = (term: Term): readonly Entry[] =>
  keysOf(term.facts, 'premises').flatMap((key) =>
    timeline(term.facts, 'premises', key).flatMap((f) =>
      f.value.use === 'school-site' &&
      f.next?.value === null &&
      inTerm(term, f.to) &&
      within(term, f.value.unit, previousDay(f.to))
        ? f.next
        : [],
    ),
  );

/** Communes at both ends of the term and what became of units within it. */
export const apparatus = (term: Term): readonly Indicator[] => {
  const communes = (day: Day): readonly Entry[] =>
    lives(term, unitsOfTier(term, 'commune', day), day);
  const done = standing(term.acts).filter((s) => inTerm(term, s.day));
  const splits = split(term, 'commune');
  const pairs = done.filter(
    ({ op, day }) =>
      op.op === 'consolidate' &&
      op.sources.every((s) => within(term, s.unit, previousDay(day))) &&
      crossesBlocs(
        term,
        op.sources.map((s) => s.unit),
        day,
      ),
  );
  return [
    counted('communes.opening', communes(term.from)),
    counted('communes.closing', communes(term.to)),
    counted('residential.merged', merged(term, 'residential')),
    counted('communes.merged', merged(term, 'commune')),
    counted('communes.split', splits.flat(), { value: splits.length }),
    counted('agencies.consolidated_pairs', pairs),
    counted('front.joint_agency', established(term, 'front-joint-agency')),
    counted('front.commune_sections', established(term, 'front-section')),
    counted(
      'functions.transferred',
      done.filter(
        ({ op, day }) =>
          (op.op === 'transfer-function' || op.op === 'transfer-field') &&
          within(term, op.from, previousDay(day)),
      ),
    ),
    counted('schools.merged', schoolMergers(term)),
    counted('schools.sites_closed', closedSites(term)),
  ];
};
