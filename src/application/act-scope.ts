/** What of a register an act needs to be decided on. */
import type { Act } from '../domain/acts/act.ts';
import { holdingParts } from '../domain/acts/holding.ts';
import type { Operation } from '../domain/acts/operation.ts';
import { type Entry, stepOf } from '../domain/register/entry.ts';
import {
  type ActId,
  type ItemId,
  type Ref,
  type UnitId,
  isId,
  ref,
} from '../domain/register/ids.ts';
import { thingsOf } from '../domain/register/references.ts';
import type { Scope } from './scope.ts';

/** Members of operations that name units, and those that name other things. */
const UNIT_MEMBERS = new Set(['unit', 'from', 'to', 'into', 'units']);
/** Members that name what a unit hangs under: what else is under it does not matter. */
const SUPERIOR_MEMBERS = new Set(['superior', 'superiors']);
const THING_MEMBERS = {
  post: 'post',
  posts: 'post',
  person: 'person',
  function: 'function',
  premises: 'premises',
} as const;
const HOLDING_MEMBERS = new Set(['holding', 'only', 'except']);

class Collected {
  readonly units = new Set<UnitId>();
  readonly things = new Set<Ref>();
  readonly codes = new Set<string>();
  readonly items = new Set<ItemId>();

  text(member: string, text: string): void {
    if (member === 'code' || member === 'orgCode') this.codes.add(text);
    else if (HOLDING_MEMBERS.has(member)) this.holding(text);
    else if (!isId(text)) return;
    else if (member === 'item') this.items.add(text as ItemId);
    else if (UNIT_MEMBERS.has(member)) this.units.add(text as UnitId);
    else if (SUPERIOR_MEMBERS.has(member)) this.things.add(ref('unit', text));
    else if (member in THING_MEMBERS)
      this.things.add(ref(THING_MEMBERS[member as keyof typeof THING_MEMBERS], text));
  }

  holding(text: string): void {
    const parts = holdingParts(text);
    if (!parts) return;
    const { kind, id } = parts;
    if (kind === 'post' || kind === 'person' || kind === 'function' || kind === 'premises')
      this.things.add(ref(kind, id));
    else this.units.add((id.split('/')[0] ?? id) as UnitId);
  }

  /** Walks plain data; the members of a nested list or of `superiors` are named as the list is. */
  walk(member: string, value: unknown): void {
    if (typeof value === 'string') this.text(member, value);
    else if (Array.isArray(value)) for (const item of value) this.walk(member, item);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value))
        this.walk(member === 'superiors' ? member : name, inner);
  }
}

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

/** The acts that these would undo. */
export const undoneIn = (acts: readonly Act[]): readonly ActId[] =>
  operationsOf(acts).flatMap((op) => (op.op === 'undo' ? [op.act] : []));

/** Operations that look at more than the things they name. */
const needsAll = (op: Operation): boolean => op.op === 'correct';

/**
 * The scope on which these acts, one after another, are decided as they would be on the whole register. `standing`: acts of
 * the record that go with them, those of {@link undoneIn} and those that take effect later and stand on the same things.
 */
export const scopeOf = (acts: readonly Act[], standing: readonly Standing[]): Scope => {
  const then = standing.flatMap(standingOperations);
  const operations = [...operationsOf(acts), ...then];
  if (operations.some(needsAll) || then.some((op) => op.op === 'undo')) return 'all';
  const found = new Collected();
  found.walk('', operations);
  for (const { issuerUnit } of acts)
    if (issuerUnit !== undefined) found.things.add(ref('unit', issuerUnit));
  for (const { entries } of standing)
    for (const entry of entries) for (const named of thingsOf(entry)) found.things.add(named);
  return {
    units: [...found.units],
    subtree: true,
    things: [...found.things],
    codes: [...found.codes],
    items: [...found.items],
  };
};
