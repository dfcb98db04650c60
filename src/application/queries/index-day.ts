/** The whole apparatus on one day, indexed once for all who walk it: who is under whom, and what each holds. */
import type { Hierarchy } from '../../domain/register/vocabulary.ts';
import { decisive } from '../../domain/register/entry.ts';
import { type Facts, keyOf, valueAt } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Bloc, UnitKind } from '../../domain/register/kinds.ts';
import { HIERARCHIES } from '../../domain/register/vocabulary.ts';
import type { Day } from '../../domain/time/day.ts';

/** Counts that must not be confused: places in posts, quota assigned, people present. */
export interface Counts {
  readonly posts: number;
  readonly quota: number;
  readonly people: number;
}

/** A unit in the index. */
export interface IndexedUnit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly blocs: readonly Bloc[];
  /** The superior in the index's hierarchy; in the first that the unit has one in, where the index is of all. */
  readonly parent: UnitId | undefined;
  readonly children: readonly UnitId[];
  readonly own: Counts;
  /** With everything under it. */
  readonly total: Counts;
  /** Units under it, itself not counted. */
  readonly under: number;
  /** Blocs of the unit and of all under it: see {@link reaches}. */
  readonly reach: number;
}

/** One bit for each bloc: a set of its own for each of 150,000 units would cost more than all their counts. */
const BITS: Readonly<Record<Bloc, number>> = {
  party: 1,
  state: 2,
  front: 4,
  service: 8,
  territory: 16,
};

const bitsOf = (blocs: readonly Bloc[]): number =>
  blocs.reduce((bits, bloc) => bits | BITS[bloc], 0);

/** Whether a unit or anything under it is of a bloc. */
export const reaches = ({ reach }: IndexedUnit, bloc: Bloc): boolean => (reach & BITS[bloc]) !== 0;

/** The apparatus on a day. */
export interface DayIndex {
  readonly units: ReadonlyMap<UnitId, IndexedUnit>;
  readonly roots: readonly UnitId[];
}

interface Sum {
  posts: number;
  quota: number;
  people: number;
}

interface Node {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly blocs: readonly Bloc[];
  parent: UnitId | undefined;
  readonly children: UnitId[];
  readonly own: Sum;
  readonly total: Sum;
  under: number;
  reach: number;
}

const zero = (): Sum => ({ posts: 0, quota: 0, people: 0 });

const alive = (facts: Facts, day: Day): Map<UnitId, Node> => {
  const nodes = new Map<UnitId, Node>();
  for (const line of facts.lines('unit.type')) {
    const type = decisive(line, day)?.value;
    const [id] = keyOf(line);
    if (!type || valueAt(facts, 'unit.life', [id], day) === undefined) continue;
    const { kind, blocs } = type;
    nodes.set(id, {
      id,
      kind,
      blocs,
      parent: undefined,
      children: [],
      own: zero(),
      total: zero(),
      under: 0,
      reach: bitsOf(blocs),
    });
  }
  return nodes;
};

const hang = (
  facts: Facts,
  nodes: ReadonlyMap<UnitId, Node>,
  day: Day,
  hierarchy: Hierarchy | undefined,
): void => {
  const rank = new Map<UnitId, number>();
  const asked = hierarchy ? [hierarchy] : HIERARCHIES;
  for (const line of facts.lines('unit.superior')) {
    const [id, h] = keyOf(line);
    const node = nodes.get(id);
    const mine = asked.indexOf(h);
    if (!node || mine < 0 || mine >= (rank.get(id) ?? asked.length)) continue;
    const above = decisive(line, day)?.value?.superior;
    if (above === undefined || !nodes.has(above)) continue;
    node.parent = above;
    rank.set(id, mine);
  }
  for (const node of nodes.values())
    if (node.parent !== undefined) nodes.get(node.parent)?.children.push(node.id);
};

const count = (facts: Facts, nodes: ReadonlyMap<UnitId, Node>, day: Day): void => {
  for (const line of facts.lines('post')) {
    const post = decisive(line, day)?.value;
    const node = post && nodes.get(post.unit);
    if (node) node.own.posts += post.places;
  }
  for (const line of facts.lines('quota')) {
    const node = nodes.get(keyOf(line)[0]);
    if (node) node.own.quota += decisive(line, day)?.value?.amount ?? 0;
  }
  for (const line of facts.lines('person')) {
    const person = decisive(line, day)?.value;
    const node = person && nodes.get(person.unit);
    if (node) node.own.people += 1;
  }
};

/** Units with each superior before all under it. */
const topDown = (nodes: ReadonlyMap<UnitId, Node>, roots: readonly UnitId[]): readonly Node[] => {
  const order: Node[] = roots.flatMap((id) => nodes.get(id) ?? []);
  for (const node of order)
    for (const child of node.children) {
      const below = nodes.get(child);
      if (below) order.push(below);
    }
  return order;
};

const addUp = (nodes: ReadonlyMap<UnitId, Node>, order: readonly Node[]): void => {
  for (const node of order.toReversed()) {
    const { own, total } = node;
    total.posts += own.posts;
    total.quota += own.quota;
    total.people += own.people;
    const above = node.parent === undefined ? undefined : nodes.get(node.parent);
    if (!above) continue;
    above.total.posts += total.posts;
    above.total.quota += total.quota;
    above.total.people += total.people;
    above.under += node.under + 1;
    above.reach |= node.reach;
  }
};

/**
 * The index of a day. In one hierarchy, units that neither have a superior nor are one are left out; over all
 * hierarchies each unit hangs once, under its first superior.
 */
export const indexDay = (facts: Facts, day: Day, hierarchy?: Hierarchy): DayIndex => {
  const nodes = alive(facts, day);
  hang(facts, nodes, day, hierarchy);
  if (hierarchy !== undefined)
    for (const [id, node] of nodes)
      if (node.parent === undefined && node.children.length === 0) nodes.delete(id);
  count(facts, nodes, day);
  const roots = [...nodes.values()].filter((n) => n.parent === undefined).map((n) => n.id);
  addUp(nodes, topDown(nodes, roots));
  return { units: nodes, roots };
};
