/**
 * What a scope holds, told once for every store. Over what is known, on all days:
 *
 * - the scope's units, with those under them where asked for, and units among its things: their own
 *   attributes, all that they hold or are named by (posts, people, premises, mandates, amounts, sub-units, successions, open items);
 * - of the posts: what schemes say of them, standings, tenures, working time, who is planned for them and dual offices, the
 *   people in them with their evaluations and courses, and all other posts of these people;
 * - of every unit that one of these posts or people is in on some day: its quota, posts, dual offices and people;
 * - where asked for, of the communes that any of these units is in on some day: all that is under them, with its posts, quota and
 *   people; and, as they are counted and not looked at themselves: what is under the provinces, and under the areas with a total
 *   of quota, with its quota;
 * - of committees above communes whose heads these posts are: their heads, and the places whose people are local there;
 * - the units ever under a superior of one of the scope's units;
 * - the units that bear one of the codes asked for;
 * - the published figures asked for, and the standing of the acts asked for;
 * - how rules of law are applied;
 * - the open items asked for and those in any amount of this, with all amounts that they are in on some day;
 * - of every other unit that any of this names, and of all above: life, name, type, code, superiors, what was counted of it and
 *   successors.
 */
import { LAW_CODES } from '../domain/law/packs.ts';
import type { ActId, FigureId, ItemId, Ref, RefKind, UnitId } from '../domain/register/ids.ts';
import { refParts } from '../domain/register/ids.ts';
import type { MemoryFacts } from '../domain/register/memory-facts.ts';
import {
  AMOUNTS,
  CONTEXT,
  Gathering,
  type Lookup,
  NAMING_UNIT,
  OF_UNIT,
  idsOf,
  superiorsOf,
  unitsUnder,
} from './gathering.ts';
import { communesOf, origins, totals } from './scope-areas.ts';

/**
 * What to load. `all`, or what concerns some units and things: see above. A scope is enough to enact an
 * act on those units; indicators over a register need `all`.
 */
export type Scope =
  | 'all'
  | {
      readonly units: readonly UnitId[];
      /** With all units under `units`, in any hierarchy on any day. Default: false. */
      readonly subtree?: boolean;
      /** With all under the communes that these are in, so that rules about a commune can be decided. Default: false. */
      readonly communes?: boolean;
      /** With what rules about areas above communes count of all that is in them. Default: false. */
      readonly areas?: boolean;
      readonly things?: readonly Ref[];
      /** With every unit that bears one of these codes, in any system on any day. */
      readonly codes?: readonly string[];
      /** With these open items and all amounts that they are in. */
      readonly items?: readonly ItemId[];
      /** With these published figures. */
      readonly figures?: readonly FigureId[];
      /** With the standing of these acts. */
      readonly acts?: readonly ActId[];
    };

/** Gives the posts: the own ones, and what their people hold or held. */
const postings = async (
  gathering: Gathering,
  own: Iterable<string>,
  people: Iterable<string>,
): Promise<ReadonlySet<string>> => {
  const tenures = await gathering.subjects(
    [
      'post',
      'post.position',
      'post.standing',
      'post.successor',
      'tenure',
      'tenure.standing',
      'tenure.share',
      'dual-office',
    ],
    own,
  );
  const second = await gathering.objects(['dual-office'], own);
  const everyone = new Set([
    ...people,
    ...idsOf(tenures, 'tenure', 1),
    ...idsOf(tenures, 'post.successor', 1),
  ]);
  await gathering.subjects(
    ['person', 'person.origin', 'person.evaluation', 'person.training', 'person.discipline'],
    everyone,
  );
  const theirs = await gathering.objects(
    ['tenure', 'tenure.standing', 'tenure.share', 'post.successor'],
    everyone,
  );
  await gathering.subjects(
    ['post'],
    new Set([
      ...idsOf(theirs, 'tenure', 0),
      ...idsOf(theirs, 'post.successor', 0),
      ...idsOf(second, 'dual-office', 0),
      ...idsOf(tenures, 'dual-office', 1),
    ]),
  );
  return new Set([...own, ...idsOf(theirs, 'tenure', 0)]);
};

/** `done`: units of which it is there already; added to. */
const context = async (gathering: Gathering, done: Set<string>): Promise<void> => {
  for (;;) {
    const level = [...gathering.named].filter((id) => !done.has(id));
    if (level.length === 0) return;
    for (const id of level) done.add(id);
    await gathering.subjects(CONTEXT, level);
  }
};

/** What is unknown is known at once for all who have a part of it. */
const openItems = async (gathering: Gathering): Promise<void> => {
  const done = new Set<string>();
  for (;;) {
    const fresh = [...gathering.items].filter((id) => !done.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) done.add(id);
    await gathering.subjects(['open-item'], fresh);
    await gathering.objects([...AMOUNTS, 'open-item'], fresh);
  }
};

/** All that is under some communes, with its posts, quota and people. */
const serving = async (gathering: Gathering, communes: ReadonlySet<string>): Promise<void> => {
  const servants = await unitsUnder(gathering, communes);
  await gathering.subjects(OF_UNIT, servants);
  const held = await gathering.objects(NAMING_UNIT, servants);
  await postings(gathering, new Set(idsOf(held, 'post', 0)), new Set(idsOf(held, 'person', 0)));
};

/** Adds to `facts` what a scope holds. */
export const gather = async (
  lookup: Lookup,
  scope: Exclude<Scope, 'all'>,
  facts: MemoryFacts,
): Promise<void> => {
  const gathering = new Gathering(lookup, facts);
  const asked = (kind: RefKind): readonly string[] =>
    (scope.things ?? []).flatMap((r) => (refParts(r).kind === kind ? [refParts(r).id] : []));
  const under = scope.subtree === true ? await unitsUnder(gathering, scope.units) : scope.units;
  const units = new Set<string>([...under, ...asked('unit')]);
  const own = await gathering.subjects(OF_UNIT, units);
  const held = await gathering.objects(NAMING_UNIT, units);
  await gathering.objects(['unit.superior'], new Set(superiorsOf(own)));
  await gathering.subjects(['premises'], asked('premises'));
  await gathering.subjects(['function', 'mandate'], asked('function'));
  await gathering.subjects(['function'], new Set(idsOf(held, 'mandate', 0)));
  const posts = await postings(
    gathering,
    new Set([...asked('post'), ...idsOf(held, 'post', 0)]),
    new Set([...asked('person'), ...idsOf(held, 'person', 0)]),
  );
  const others = [...gathering.holders].filter((id) => !units.has(id));
  await gathering.subjects(['quota'], others);
  const theirs = await gathering.objects(['post', 'person'], others);
  const beside = idsOf(theirs, 'post', 0);
  await gathering.subjects(['dual-office'], beside);
  await gathering.objects(['dual-office'], beside);
  await gathering.objects(['unit.code'], scope.codes ?? []);
  await gathering.subjects(['figure'], scope.figures ?? []);
  await gathering.subjects(['act.standing'], scope.acts ?? []);
  await gathering.subjects(['law.rule'], LAW_CODES);
  for (const item of scope.items ?? []) gathering.items.add(item);
  const known = new Set<string>();
  await context(gathering, known);
  const within = [...units, ...others];
  if (scope.communes === true) {
    await serving(gathering, communesOf(facts, within));
    await origins(gathering, facts, posts, scope.areas === true ? new Set(within) : new Set());
  }
  if (scope.areas === true) await totals(gathering, facts, within);
  await openItems(gathering);
  await context(gathering, known);
};
