/** What differs between two states: two days of one register, or two registers. */
import { type HoldingRef, holdingOf } from '../acts/holding.ts';
import type { HoldingKind } from '../register/vocabulary.ts';
import {
  type Aspect,
  type Key,
  UNIT_ATTRIBUTES,
  type UnitAttribute,
  type Value,
} from '../register/aspects.ts';
import { type Entry, decisive, isSameEntry } from '../register/entry.ts';
import { type Facts, keyOf } from '../register/facts.ts';
import type { ActId, UnitId } from '../register/ids.ts';
import { childrenAt, isAlive } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';

/** A register on a day. */
export interface State {
  readonly facts: Facts;
  readonly day: Day;
}

/** One attribute of a unit that is not what it was. */
export interface AttributeChange {
  readonly aspect: UnitAttribute;
  readonly key: Key;
  readonly before?: Value;
  readonly after?: Value;
  /** Acts behind the change, in order of effect. */
  readonly acts: readonly ActId[];
}

/** A unit in both states, with what changed. */
export interface UnitChange {
  readonly unit: UnitId;
  readonly changes: readonly AttributeChange[];
}

/** A unit that is in one state only. */
export interface UnitTurn {
  readonly unit: UnitId;
  readonly acts: readonly ActId[];
}

/** A holding that another unit has, or whose amount is another. Amounts in the unit of the kind; things count 1. */
export interface HoldingChange {
  readonly kind: HoldingKind;
  readonly holding: HoldingRef;
  readonly from?: UnitId;
  readonly to?: UnitId;
  readonly before: number;
  readonly after: number;
  readonly acts: readonly ActId[];
}

/** The difference. Units in order of id. */
export interface RegisterDiff {
  readonly begun: readonly UnitTurn[];
  readonly ended: readonly UnitTurn[];
  readonly changed: readonly UnitChange[];
  readonly holdings: readonly HoldingChange[];
}

/** A unit and all units under it on a day, in any hierarchy. */
export const subtreeAt = (facts: Facts, root: UnitId, day: Day): ReadonlySet<UnitId> => {
  const found = new Set<UnitId>([root]);
  for (const unit of found) for (const child of childrenAt(facts, unit, day)) found.add(child);
  return found;
};

interface Line<A extends Aspect> {
  readonly key: Key<A>;
  readonly before: Value<A> | undefined;
  readonly after: Value<A> | undefined;
  readonly acts: readonly ActId[];
}

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The two states of each timeline of an aspect that has entries in either. */
function* bothStates<A extends Aspect>(
  a: State,
  b: State,
  aspect: A,
): Iterable<readonly [readonly Entry<A>[], readonly Entry<A>[]]> {
  for (const line of a.facts.lines(aspect))
    yield [line, a.facts === b.facts ? line : b.facts.entries(aspect, keyOf(line))];
  if (a.facts === b.facts) return;
  for (const line of b.facts.lines(aspect)) {
    const of = a.facts.entries(aspect, keyOf(line));
    if (of.length === 0) yield [of, line];
  }
}

/** Timelines of an aspect whose value differs. The acts are those whose entries only one state has come to. */
const linesThatDiffer = <A extends Aspect>(a: State, b: State, aspect: A): readonly Line<A>[] => {
  const found: Line<A>[] = [];
  for (const [of, to] of bothStates(a, b, aspect)) {
    const [was, is] = [decisive(of, a.day), decisive(to, b.day)];
    if (was === is) continue;
    const [before, after] = [was?.value ?? undefined, is?.value ?? undefined];
    if (sameValue(before, after)) continue;
    const [past, now] = [of.filter((e) => e.day <= a.day), to.filter((e) => e.day <= b.day)];
    const only = [
      ...now.filter((e) => !past.some((o) => isSameEntry(o, e))),
      ...past.filter((e) => !now.some((o) => isSameEntry(o, e))),
    ];
    const key = keyOf(of.length > 0 ? of : to);
    found.push({ key, before, after, acts: [...new Set(only.map((e) => e.act))] });
  }
  return found;
};

const amountOf = (value: Value | undefined): number =>
  value === undefined ? 0 : 'amount' in value ? value.amount : 1;

const holderOf = (aspect: Aspect, key: Key, value: Value | undefined): UnitId | undefined => {
  if (value === undefined) return undefined;
  if ('superior' in value) return value.superior;
  if ('unit' in value) return value.unit;
  return (aspect === 'mandate' ? key[1] : key[0]) as UnitId;
};

const HOLDING_ASPECTS = {
  'unit.superior': 'unit',
  post: 'post',
  person: 'person',
  mandate: 'function',
  premises: 'premises',
  quota: 'quota',
  funding: 'funding',
  territory: 'territory',
  population: 'population',
} as const satisfies Partial<Record<Aspect, HoldingKind>>;

type HoldingAspect = keyof typeof HOLDING_ASPECTS;

const holdingChanges = (a: State, b: State, aspect: HoldingAspect): readonly HoldingChange[] =>
  linesThatDiffer<Aspect>(a, b, aspect).flatMap((line): HoldingChange[] => {
    const holding = holdingOf(aspect, line.key);
    const kind = HOLDING_ASPECTS[aspect];
    if (!holding) return [];
    const from = holderOf(aspect, line.key, line.before);
    const to = holderOf(aspect, line.key, line.after);
    const [before, after] = [amountOf(line.before), amountOf(line.after)];
    if (from === to && before === after) return [];
    return [
      {
        kind,
        holding,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        before,
        after,
        acts: line.acts,
      },
    ];
  });

/** The difference from one state to another; with `root`, within what is under it in either of them. */
const diffStates = (a: State, b: State, root?: UnitId): RegisterDiff => {
  const scope =
    root === undefined
      ? undefined
      : subtreeAt(a.facts, root, a.day).union(subtreeAt(b.facts, root, b.day));
  const inScope = (unit: UnitId | undefined): boolean =>
    unit !== undefined && (scope === undefined || scope.has(unit));
  const turns = linesThatDiffer(a, b, 'unit.life').filter((l) => inScope(l.key[0]));
  const turn = (l: Line<'unit.life'>): UnitTurn => ({ unit: l.key[0], acts: l.acts });
  const byUnit = (x: { readonly unit: UnitId }, y: { readonly unit: UnitId }): number =>
    x.unit < y.unit ? -1 : x.unit > y.unit ? 1 : 0;
  const changes = UNIT_ATTRIBUTES.flatMap((aspect) =>
    linesThatDiffer<Aspect>(a, b, aspect).map((l) => ({ aspect, ...l })),
  ).filter(({ key }) => {
    const unit = key[0] as UnitId;
    return inScope(unit) && isAlive(a.facts, unit, a.day) && isAlive(b.facts, unit, b.day);
  });
  return {
    begun: turns
      .filter((l) => l.before === undefined)
      .map(turn)
      .toSorted(byUnit),
    ended: turns
      .filter((l) => l.after === undefined)
      .map(turn)
      .toSorted(byUnit),
    changed: [...Map.groupBy(changes, (c) => c.key[0] as UnitId)]
      .map(([unit, list]): UnitChange => ({
        unit,
        changes: list.map(({ aspect, key, before, after, acts }) => ({
          aspect,
          key,
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
          acts,
        })),
      }))
      .toSorted(byUnit),
    holdings: (Object.keys(HOLDING_ASPECTS) as HoldingAspect[])
      .flatMap((aspect) => holdingChanges(a, b, aspect))
      .filter((h) => inScope(h.from) || inScope(h.to)),
  };
};

/** The difference between two days of one register. */
export const diffDays = (facts: Facts, from: Day, to: Day, root?: UnitId): RegisterDiff =>
  diffStates({ facts, day: from }, { facts, day: to }, root);

/** The difference between two registers on one day: a draft and what it stands on, or two drafts. */
export const diffFacts = (a: Facts, b: Facts, day: Day, root?: UnitId): RegisterDiff =>
  diffStates({ facts: a, day }, { facts: b, day }, root);
