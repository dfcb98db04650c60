/** Indicators of the apparatus: communes, residential units, agencies, the Front bloc, functions, schools. */
import { entryAt, keysOf, timeline, valueAt } from '../register/facts.ts';
import type { Entry } from '../register/entry.ts';
import type { UnitId } from '../register/ids.ts';
import { type Tier, type UnitKind, tierOf } from '../register/kinds.ts';
import { type Day, previousDay } from '../time/day.ts';
import { type Indicator, counted } from './indicator.ts';
import { type Term, inTerm, kindAt, standing, unitsOfTier } from './term.ts';

const lives = (term: Term, units: readonly UnitId[], day: Day): readonly Entry[] =>
  units.flatMap((id) => entryAt(term.facts, 'unit.life', [id], day) ?? []);

const successions = (term: Term): readonly Entry<'succession'>[] =>
  keysOf(term.facts, 'succession').flatMap((key) =>
    timeline(term.facts, 'succession', key)
      .map((f) => f.entry)
      .filter((e) => inTerm(term, e.day)),
  );

const absorbed = (term: Term, tier: Tier): readonly Entry[] =>
  successions(term).filter((e) => {
    const kind = kindAt(term.facts, e.key[0], previousDay(e.day));
    return e.value?.relation === 'absorb' && kind !== undefined && tierOf(kind) === tier;
  });

const established = (term: Term, kind: UnitKind): readonly Entry[] =>
  keysOf(term.facts, 'unit.life').flatMap((key) =>
    timeline(term.facts, 'unit.life', key)
      .filter((f) => f.value.born === 'established' && inTerm(term, f.from))
      .filter((f) => kindAt(term.facts, key[0], f.from) === kind)
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
    mergers.set(`${e.act}|${e.key[1]}`, e);
  }
  return [...mergers.values()];
};

const closedSites = (term: Term): readonly Entry[] =>
  keysOf(term.facts, 'premises').flatMap((key) =>
    timeline(term.facts, 'premises', key).flatMap((f) =>
      f.value.use === 'school-site' && f.next?.value === null && inTerm(term, f.to) ? f.next : [],
    ),
  );

/** Communes at both ends of the term and what became of units within it. */
export const apparatus = (term: Term): readonly Indicator[] => {
  const communes = (day: Day): readonly Entry[] =>
    lives(term, unitsOfTier(term, 'commune', day), day);
  const done = standing(term.acts).filter((s) => inTerm(term, s.day));
  const pairs = done.filter(
    ({ op, day }) =>
      op.op === 'consolidate' &&
      crossesBlocs(
        term,
        op.sources.map((s) => s.unit),
        day,
      ),
  );
  return [
    counted('communes.opening', communes(term.from)),
    counted('communes.closing', communes(term.to)),
    counted('residential.merged', absorbed(term, 'residential')),
    counted('communes.merged', absorbed(term, 'commune')),
    counted('agencies.consolidated_pairs', pairs),
    counted('front.joint_agency', established(term, 'front-joint-agency')),
    counted('front.commune_sections', established(term, 'front-section')),
    counted(
      'functions.transferred',
      done.filter((s) => s.op.op === 'transfer-function'),
    ),
    counted('schools.merged', schoolMergers(term)),
    counted('schools.sites_closed', closedSites(term)),
  ];
};
