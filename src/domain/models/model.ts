/**
 * A model (mô hình): what an act did in one place, told so that it can be done in another: the operations, and what has to be
 * there for each of them. It is made of the act and the register before it, and carries no person.
 */
import type { Act } from '../acts/act.ts';
import { holdingParts } from '../acts/holding.ts';
import { leavesOf } from '../operations/leaves.ts';
import type { Operation } from '../operations/operation.ts';
import { DayView } from '../register/day-view.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import type { ActId, FunctionId, PostId, PremisesId, Ref, UnitId } from '../register/ids.ts';
import { ref, refParts } from '../register/ids.ts';
import type { UnitKind } from '../register/kinds.ts';
import { nameAt, ofUnitAt } from '../register/unit-at.ts';
import type { PostRank } from '../register/vocabulary.ts';
import { previousDay } from '../time/day.ts';
import { genericName } from './naming.ts';

/** What has to be there. `of`: the unit that holds it. `name`: as it would be called anywhere. */
export type ModelRole =
  | { readonly is: 'unit'; readonly id: UnitId; readonly kind: UnitKind; readonly name: string }
  | {
      readonly is: 'post';
      readonly id: PostId;
      readonly of: UnitId;
      readonly name: string;
      readonly rank: PostRank;
    }
  | { readonly is: 'function'; readonly id: FunctionId; readonly of: UnitId; readonly name: string }
  | {
      readonly is: 'premises';
      readonly id: PremisesId;
      readonly of: UnitId;
      readonly name: string;
    };

/** A model. */
export interface Model {
  readonly act: ActId;
  readonly title: string;
  /** The area it comes from, with its name then. */
  readonly area: UnitId;
  readonly areaName: string;
  readonly roles: readonly ModelRole[];
  readonly operations: readonly Operation[];
  /** Operations of the act that are about persons alone: who holds what, each place decides. */
  readonly aboutPersons: number;
}

/** What operations name: units, and things that units hold. */
export const namedIn = (operations: readonly Operation[]): ReadonlySet<Ref> => {
  const found = new Set<Ref>();
  for (const op of operations)
    for (const [shape, value] of leavesOf(op)) {
      if (
        shape.is === 'thing' &&
        shape.kind !== 'act' &&
        shape.kind !== 'item' &&
        shape.kind !== 'figure'
      )
        found.add(ref(shape.kind, value as string));
      if (shape.is !== 'holding') continue;
      const parts = holdingParts(value as string);
      if (!parts) continue;
      const { kind, id } = parts;
      if (kind === 'post' || kind === 'person' || kind === 'function' || kind === 'premises')
        found.add(ref(kind, id));
      else found.add(ref('unit', id.split('/')[0] ?? id));
    }
  return found;
};

/** Operations that put people somewhere: in another place other people are meant. */
const ABOUT_PERSONS: ReadonlySet<Operation['op']> = new Set([
  'engage',
  'appoint',
  'leave',
  'relieve',
  'set-holder-standing',
  'set-workload',
  'plan-succession',
  'evaluate',
  'record-training',
]);

/** Operations that put the record right or tell of figures: no part of what others copy. */
const OF_THE_RECORD: ReadonlySet<Operation['op']> = new Set([
  'correct',
  'undo',
  'settle-item',
  'publish-figure',
  'set-rule',
  'set-act-standing',
  'record-statistics',
  'survey',
]);

const roleOf = (named: Ref, view: DayView, areaName: string): ModelRole | undefined => {
  const { facts, day } = view;
  const { kind, id } = refParts(named);
  switch (kind) {
    case 'unit': {
      const unit = id as UnitId;
      const of = view.kindOf(unit);
      return (
        of && {
          is: 'unit',
          id: unit,
          kind: of,
          name: genericName(nameAt(facts, unit, day), areaName),
        }
      );
    }
    case 'post': {
      const held = valueAt(facts, 'post', [id as PostId], day);
      return (
        held && {
          is: 'post',
          id: id as PostId,
          of: held.unit,
          rank: held.rank,
          name: genericName(held.title, areaName),
        }
      );
    }
    case 'premises': {
      const held = valueAt(facts, 'premises', [id as PremisesId], day);
      return (
        held && {
          is: 'premises',
          id: id as PremisesId,
          of: held.unit,
          name: genericName(held.name, areaName),
        }
      );
    }
    case 'function': {
      const held = valueAt(facts, 'function', [id as FunctionId], day);
      const [lead] = [...facts.referring(named, 'mandate')].filter(
        (key) => valueAt(facts, 'mandate', key, day)?.role === 'lead',
      );
      return held && lead
        ? {
            is: 'function',
            id: id as FunctionId,
            of: lead[1],
            name: genericName(held.name, areaName),
          }
        : undefined;
    }
    default:
      return undefined;
  }
};

/** The area that most of the units serve. */
const areaOf = (view: DayView, units: readonly UnitId[]): UnitId | undefined => {
  const counts = new Map<UnitId, number>();
  for (const unit of units) {
    const area = view.areaOf(unit);
    if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
};

/** The model that an act is; nothing where it does nothing in one area that others could do too. */
export const modelOf = (act: Act, facts: Facts): Model | undefined => {
  const view = new DayView(facts, previousDay(act.effect));
  const all = act.articles
    .flatMap((article) => article.operations)
    .filter(({ op }) => !OF_THE_RECORD.has(op));
  const operations = all.filter(({ op }) => !ABOUT_PERSONS.has(op));
  const named = [...namedIn(operations)];
  const units = named.flatMap((one): readonly UnitId[] => {
    const { kind, id } = refParts(one);
    return kind === 'unit' && view.kindOf(id as UnitId) !== undefined ? [id as UnitId] : [];
  });
  const area = areaOf(view, units);
  if (area === undefined || operations.length === 0) return undefined;
  const areaName = nameAt(facts, area, view.day);
  const roles = new Map<string, ModelRole>();
  const add = (one: Ref): void => {
    const role = roles.has(one) ? undefined : roleOf(one, view, areaName);
    if (!role) return;
    roles.set(one, role);
    if (role.is !== 'unit') add(ref('unit', role.of));
  };
  for (const one of named) add(one);
  return {
    act: act.id,
    title: act.title,
    area,
    areaName,
    roles: [...roles.values()],
    operations,
    aboutPersons: all.length - operations.length,
  };
};

/** Whether an act founds something on trial. */
export const isPilot = (act: Act): boolean =>
  act.articles.some(({ operations }) =>
    operations.some((op) => {
      const into = 'into' in op ? (op.into as unknown) : op;
      return typeof into === 'object' && into !== null && 'pilot' in into;
    }),
  );

/** Functions that a unit has on a day. */
export const functionsOf = (facts: Facts, unit: UnitId, view: DayView): readonly FunctionId[] =>
  ofUnitAt(facts, 'mandate', unit, view.day).map(({ key }) => key[0]);
