/** Indicators of who holds which offices: dual offices, and leaders who are not of the place they lead. */
import type { Entry } from '../register/entry.ts';
import { entryAt, heldAt, keysOf, timeline, valueAt } from '../register/facts.ts';
import type { PersonId, PostId, UnitId } from '../register/ids.ts';
import type { UnitKind } from '../register/kinds.ts';
import { childrenAt, holdersAt, postsAt } from '../register/unit-at.ts';
import { type Indicator, counted } from './indicator.ts';
import { localNames } from '../register/locality.ts';
import { type Term, areaServed, kindAt, unitsOfTier } from './term.ts';

const tenureEntry = (term: Term, post: PostId, person: PersonId): readonly Entry[] => {
  const entry = entryAt(term.facts, 'tenure', [post, person], term.to);
  return entry ? [entry] : [];
};

const commonHolder = (term: Term, a: PostId, b: PostId): PersonId | undefined => {
  const others = holdersAt(term.facts, b, term.to);
  return holdersAt(term.facts, a, term.to).find((person) => others.includes(person));
};

/** Heads of a body on the closing day. */
const headPosts = (term: Term, unit: UnitId): readonly PostId[] =>
  postsAt(term.facts, unit, term.to)
    .filter((p) => p.value.rank === 'head')
    .map((p) => p.key[0]);

const bodiesOf = (term: Term, area: UnitId, kind: UnitKind): readonly UnitId[] =>
  childrenAt(term.facts, area, term.to).filter((id) => kindAt(term.facts, id, term.to) === kind);

/** Bodies of a kind that serve an area, however many units lie between. */
const servants = (term: Term, area: UnitId, kind: UnitKind): readonly UnitId[] => {
  const direct = bodiesOf(term, area, kind);
  if (direct.length > 0) return direct;
  return keysOf(term.facts, 'unit.type')
    .map((key) => key[0])
    .filter((id) => kindAt(term.facts, id, term.to) === kind)
    .filter((id) => areaServed(term.facts, id, term.to) === area);
};

/**
 * Dual offices at the level of the city: offices joined by dual-office pairs are one, however many posts, and
 * count where one person holds two head posts of bodies that serve the city.
 */
const cityPairs = (term: Term): Indicator => {
  const { facts, to, subject } = term;
  const groups: Set<PostId>[] = [];
  const shows = new Map<Set<PostId>, readonly Entry[]>();
  for (const { key } of heldAt(facts, keysOf(facts, 'dual-office'), 'dual-office', to)) {
    const areas = key.map((post) => {
      const value = valueAt(facts, 'post', [post], to);
      return value?.rank === 'head' ? areaServed(facts, value.unit, to) : undefined;
    });
    if (areas.some((area) => area === undefined || (subject !== undefined && area !== subject)))
      continue;
    const person = commonHolder(term, key[0], key[1]);
    if (person === undefined) continue;
    const found = groups.find((g) => key.some((post) => g.has(post)));
    const group = found ?? new Set<PostId>();
    if (!found) groups.push(group);
    for (const post of key) group.add(post);
    const entries = [...tenureEntry(term, key[0], person), ...tenureEntry(term, key[1], person)];
    shows.set(group, [...(shows.get(group) ?? []), ...entries]);
  }
  return counted('dual_office.city_pairs', [...shows.values()].flat(), { value: groups.length });
};

/** The tenures by which the head of a residential unit is the secretary of its Party cell too. */
const residentialDual = (term: Term, unit: UnitId): readonly Entry[] => {
  const { facts, to } = term;
  const own = postsAt(facts, unit, to).map((p) => p.key[0]);
  const cells = bodiesOf(term, unit, 'party-cell').flatMap((id) =>
    postsAt(facts, id, to).map((p) => p.key[0]),
  );
  for (const head of headPosts(term, unit)) {
    const unified = keysOf(facts, 'dual-office')
      .filter((key) => key.includes(head) && valueAt(facts, 'dual-office', key, to))
      .map((key) => (key[0] === head ? key[1] : key[0]));
    for (const other of [...own, ...cells, ...unified]) {
      const person = other === head ? undefined : commonHolder(term, head, other);
      if (person !== undefined)
        return [...tenureEntry(term, head, person), ...tenureEntry(term, other, person)];
    }
  }
  return [];
};

const secretaryChair = (term: Term, commune: UnitId): readonly Entry[] => {
  const heads = (kind: UnitKind): readonly PostId[] =>
    servants(term, commune, kind).flatMap((id) => headPosts(term, id));
  for (const secretary of heads('party-committee')) {
    for (const chair of heads('peoples-committee')) {
      const person = commonHolder(term, secretary, chair);
      if (person !== undefined)
        return [...tenureEntry(term, secretary, person), ...tenureEntry(term, chair, person)];
    }
  }
  return [];
};

const share = (
  id: string,
  units: readonly UnitId[],
  shown: (unit: UnitId) => readonly Entry[],
): Indicator => {
  const found = units.map(shown).filter((entries) => entries.length > 0);
  return counted(id, found.flat(), { value: found.length, of: units.length });
};

/** The tenure and origin by which the Party secretary of an area is not of that area. */
const nonLocal = (term: Term, area: UnitId): readonly Entry[] => {
  const { facts, to } = term;
  const local = localNames(facts, area, to);
  for (const body of servants(term, area, 'party-committee')) {
    for (const post of headPosts(term, body)) {
      for (const person of holdersAt(facts, post, to)) {
        const origin = entryAt(facts, 'person.origin', [person], to);
        if (origin?.value && !local.has(origin.value.locality))
          return [...tenureEntry(term, post, person), origin];
      }
    }
  }
  return [];
};

/** Dual offices and leaders from elsewhere, on the closing day. */
export const offices = (term: Term): readonly Indicator[] => {
  const communes = unitsOfTier(term, 'commune', term.to);
  const homes = unitsOfTier(term, 'residential', term.to);
  const city = term.subject !== undefined && livesOn(term, term.subject) ? [term.subject] : [];
  return [
    cityPairs(term),
    share('dual_office.residential', homes, (id) => residentialDual(term, id)),
    share('dual_office.commune_secretary_chair', communes, (id) => secretaryChair(term, id)),
    share('non_local.city_secretary', city, (id) => nonLocal(term, id)),
    share('non_local.commune_secretaries', communes, (id) => nonLocal(term, id)),
  ];
};

const livesOn = (term: Term, unit: UnitId): boolean =>
  timeline(term.facts, 'unit.life', [unit]).some((f) => f.from <= term.to && term.to < f.to);
