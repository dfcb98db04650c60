/** What of a register an act needs to be decided on. */
import type { Act } from '../domain/acts/act.ts';
import { holdingParts } from '../domain/acts/holding.ts';
import { type Leaf, leavesOf } from '../domain/operations/leaves.ts';
import type { Operation, OperationName } from '../domain/operations/operation.ts';
import { isRighting } from '../domain/operations/operations.ts';
import { type Entry, stepOf } from '../domain/register/entry.ts';
import {
  type ActId,
  type FigureId,
  type ItemId,
  type Ref,
  type UnitId,
  ref,
} from '../domain/register/ids.ts';
import { thingsOf } from '../domain/register/references.ts';
import type { Thing } from '../domain/shape/shape.ts';
import type { Scope } from './scope.ts';

class Collected {
  readonly units = new Set<UnitId>();
  readonly things = new Set<Ref>();
  readonly codes = new Set<string>();
  readonly items = new Set<ItemId>();
  readonly figures = new Set<FigureId>();
  readonly acts = new Set<ActId>();

  add([shape, value]: Leaf): void {
    if (shape.is === 'holding') this.#holding(value as string);
    else if (shape.is === 'text' && shape.code) this.codes.add(value as string);
    else if (shape.is === 'thing') this.#thing(shape, value as string);
  }

  #thing({ kind, as }: Thing, id: string): void {
    if (kind === 'item') this.items.add(id as ItemId);
    else if (kind === 'figure') this.figures.add(id as FigureId);
    else if (kind === 'unit' && as !== 'above') this.units.add(id as UnitId);
    else if (kind === 'act') this.acts.add(id as ActId);
    else this.things.add(ref(kind, id));
  }

  #holding(text: string): void {
    const parts = holdingParts(text);
    if (!parts) return;
    const { kind, id } = parts;
    if (kind === 'post' || kind === 'person' || kind === 'function' || kind === 'premises')
      this.things.add(ref(kind, id));
    else this.units.add((id.split('/')[0] ?? id) as UnitId);
  }
}

/** What leaves units, superiors and quotas as they are: totals of areas are no others after it. */
const KEEPS_TOTALS: ReadonlySet<OperationName> = new Set<OperationName>([
  'appoint',
  'relieve',
  'engage',
  'leave',
  'set-post-standing',
  'set-holder-standing',
  'unify-offices',
  'set-workload',
  'plan-succession',
  'evaluate',
  'discipline',
  'record-training',
  'record-statistics',
  'record-vote',
  'publish-figure',
  'set-act-standing',
]);

/** An act of the record that another undoes or that takes effect later, with the entries that stand on it. */
export interface Standing {
  readonly act: Act;
  /** The operations of it that matter, by their places, where not all do. */
  readonly steps?: readonly number[];
  readonly entries: readonly Entry[];
}

const operationsOf = (acts: readonly Act[]): readonly Operation[] =>
  acts.flatMap((act) => act.articles.flatMap((article) => article.operations));

const standingOperations = ({ act, steps }: Standing): readonly Operation[] =>
  act.articles.flatMap((article, place) =>
    article.operations.filter((_, i) => steps?.includes(stepOf(place, i)) !== false),
  );

/** The acts that these rest on, or say the standing of. */
export const namedIn = (act: Act): readonly ActId[] => [
  ...act.basis.flatMap((rests) => ('act' in rests ? [rests.act] : [])),
  ...operationsOf([act]).flatMap((op) => (op.op === 'set-act-standing' ? [op.act] : [])),
];

/** The acts that these would undo or correct. */
export const rightedIn = (acts: readonly Act[]): readonly ActId[] => [
  ...new Set(operationsOf(acts).flatMap((op) => (isRighting(op) ? [op.act] : []))),
];

/**
 * The scope on which these acts, one after another, are decided as they would be on the whole register. `standing`: acts of
 * the record that go with them, those of {@link rightedIn} and those that take effect later and stand on the same things.
 */
export const scopeOf = (acts: readonly Act[], standing: readonly Standing[]): Scope => {
  const then = standing.flatMap(standingOperations);
  const operations = [...operationsOf(acts), ...then];
  // What puts acts right that put acts right themselves is looked at on the whole register.
  if (then.some(isRighting)) return 'all';
  const found = new Collected();
  for (const op of operations) for (const leaf of leavesOf(op)) found.add(leaf);
  for (const { issuerUnit, basis } of acts) {
    if (issuerUnit !== undefined) found.things.add(ref('unit', issuerUnit));
    for (const rests of basis) if ('act' in rests) found.acts.add(rests.act);
  }
  for (const { entries } of standing)
    for (const entry of entries) {
      for (const named of thingsOf(entry)) found.things.add(named);
      if (entry.aspect === 'figure') found.figures.add(entry.key[0] as FigureId);
      if (entry.aspect === 'act.standing') found.acts.add(entry.key[0] as ActId);
    }
  return {
    units: [...found.units],
    subtree: true,
    communes: true,
    areas: operations.some(({ op }) => !KEEPS_TOTALS.has(op)),
    things: [...found.things],
    codes: [...found.codes],
    items: [...found.items],
    figures: [...found.figures],
    acts: [...found.acts],
  };
};
