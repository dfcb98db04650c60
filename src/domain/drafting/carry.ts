/**
 * A draft of an earlier day may end units that an act of the record speaks of later. The record of that act is then put
 * right: what it says of them holds for the unit that they went into, on its own day and by its own authority.
 */
import type { Act } from '../acts/act.ts';
import type { ActBook } from '../acts/act-book.ts';
import type { Enactment } from '../acts/enact.ts';
import { type HoldingRef, type Placement, holdingParts, isAmount } from '../acts/holding.ts';
import { holdingsAt } from '../acts/holdings-at.ts';
import { canonical } from '../canonical.ts';
import { mapLeaves } from '../operations/map-leaves.ts';
import type { Operation } from '../operations/operation.ts';
import type { Facts } from '../register/facts.ts';
import type { ActId, UnitId } from '../register/ids.ts';
import type { Shape } from '../shape/shape.ts';
import { type Day, previousDay } from '../time/day.ts';

/** The corrections that let a later act go on. */
export interface Carried {
  /** The later act. */
  readonly act: ActId;
  /** The units that it speaks of from now on. */
  readonly units: readonly UnitId[];
  readonly operations: readonly Operation[];
}

type Heirs = ReadonlyMap<string, UnitId>;

/** The unit that each unit which the draft ends went into as a whole. */
const heirsIn = ({ added }: Enactment, act: ActId): Heirs => {
  const heirs = new Map<string, UnitId>();
  for (const { aspect, key, value, act: by } of added)
    if (
      aspect === 'succession' &&
      by === act &&
      value &&
      'share' in value &&
      value.share === 'full'
    )
      heirs.set(key[0], key[1] as UnitId);
  return heirs;
};

/** The last heir: the walk is no longer than there are heirs, whatever a draft says. */
const heirOf = (heirs: Heirs, unit: string): string => {
  let at = unit;
  for (let steps = heirs.size; steps > 0; steps -= 1) at = heirs.get(at) ?? at;
  return at;
};

const carriedHolding = (heirs: Heirs, text: string): string => {
  const parts = holdingParts(text);
  // What else is held has an id of its own, which says nothing of its unit.
  if (!parts || !(parts.kind === 'unit' || isAmount(text as HoldingRef))) return text;
  const [owner = '', ...line] = parts.id.split('/');
  return `${parts.kind}:${[heirOf(heirs, owner), ...line].join('/')}`;
};

/** What an operation says, of the heirs. */
const carriedOperation = (heirs: Heirs, op: Operation): Operation =>
  mapLeaves(op, (shape: Shape, value) => {
    if (shape.is === 'thing' && shape.kind === 'unit') return heirOf(heirs, value as string);
    return shape.is === 'holding' ? carriedHolding(heirs, value as string) : value;
  });

const placementsOf = (op: Operation): readonly Placement[] | undefined =>
  'placements' in op ? op.placements : undefined;

const withPlacements = (op: Operation, placements: readonly Placement[]): Operation => {
  const { placements: _before, ...rest } = { placements: [], ...op };
  return (placements.length === 0 ? rest : { ...rest, placements }) as Operation;
};

/** The holdings that are there to be placed on the eve of a day, of all heirs. */
const heldOnEve = (after: Facts, heirs: Heirs, day: Day): ReadonlySet<HoldingRef> =>
  new Set(
    [...new Set(heirs.values())].flatMap((unit) => holdingsAt(after, unit, previousDay(day))),
  );

/** Placements of both, each holding once, without what is not held. */
const joined = (ops: readonly Operation[], held: ReadonlySet<HoldingRef>): readonly Placement[] => [
  ...new Map(
    ops
      .flatMap((op) => placementsOf(op) ?? [])
      .filter(({ holding }) => held.has(holding))
      .map((placement) => [placement.holding, placement] as const),
  ).values(),
];

interface Changed {
  readonly at: number;
  readonly op: Operation;
}

/** What the operations of one article become: those that say the same of one heir become one. */
const carriedArticle = (
  text: readonly (Operation | undefined)[],
  heirs: Heirs,
  held: ReadonlySet<HoldingRef>,
): readonly (readonly [at: number, op: Operation | undefined])[] => {
  const groups = new Map<string, Changed[]>();
  for (const [at, said] of text.entries()) {
    if (said === undefined) continue;
    const op = carriedOperation(heirs, said);
    if (canonical(op) === canonical(said)) continue;
    const name = canonical(withPlacements(op, []));
    groups.set(name, [...(groups.get(name) ?? []), { at, op }]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map(({ at, op }, i): readonly [number, Operation | undefined] => {
      if (i > 0) return [at, undefined];
      const ops = group.map((changed) => changed.op);
      return [at, placementsOf(op) ? withPlacements(op, joined(ops, held)) : op];
    }),
  );
};

/** For each later act that could not do what it says once this is enacted: what it would have to say instead. */
export const carriedOver = (act: Act, enactment: Enactment, book: ActBook): readonly Carried[] => {
  const heirs = heirsIn(enactment, act.id);
  const broken = enactment.findings.flatMap((f) => (f.code === 'later-breaks' ? [f.act] : []));
  return broken.flatMap((id): Carried[] => {
    const articles = book.act(id)?.act.articles ?? [];
    const operations = articles.flatMap(({ number }): Operation[] => {
      const recorded = book.articleOf(id, number);
      if (!recorded) return [];
      const held = heldOnEve(enactment.after, heirs, recorded.day);
      return carriedArticle(book.textOf(id, number) ?? [], heirs, held).map(([at, op]) => ({
        op: 'correct',
        act: id,
        article: number,
        operation: at + 1,
        operations: op ? [op] : [],
      }));
    });
    const units = [...new Set(heirs.values())];
    return operations.length === 0 ? [] : [{ act: id, units, operations }];
  });
};
