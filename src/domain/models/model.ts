/**
 * A model (mô hình): what an act, or all acts between two days, did in one place, told so that it can be done in another: the
 * operations, and what has to be there for each of them. It is made of the acts and the register before them, and carries no
 * person.
 */
import type { Act } from '../acts/act.ts';
import { holdingParts } from '../acts/holding.ts';
import { leavesOf } from '../operations/leaves.ts';
import { shapeOf } from '../operations/operations.ts';
import type { Operation } from '../operations/operation.ts';
import { DayView } from '../register/day-view.ts';
import type { Aspect } from '../register/aspects.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import { EXISTENCE } from '../register/references.ts';
import type { ActId, FunctionId, PostId, PremisesId, Ref, UnitId } from '../register/ids.ts';
import { ref, refParts } from '../register/ids.ts';
import type { UnitKind } from '../register/kinds.ts';
import { nameAt, ofUnitAt } from '../register/unit-at.ts';
import type { PostRank } from '../register/vocabulary.ts';
import { type Day, previousDay } from '../time/day.ts';
import { GONE, changeFields } from './change-leaves.ts';
import { genericName } from './naming.ts';

/** What has to be there. `of`: the unit that holds it. `name`: as it would be called anywhere. */
export type ModelRole =
  | {
      readonly is: 'unit';
      readonly id: UnitId;
      readonly kind: UnitKind;
      readonly name: string;
      /** It is of the area itself, not of one under it. */
      readonly direct: boolean;
    }
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
  /** The acts that did it, in the order in which they took effect. */
  readonly acts: readonly ActId[];
  /** What the act is called; nothing where it comes from several between two days. */
  readonly title?: string;
  /** The last day before it, and the day by which it was done. */
  readonly before: Day;
  readonly done: Day;
  /** The area it comes from, with its name then. */
  readonly area: UnitId;
  readonly areaName: string;
  readonly roles: readonly ModelRole[];
  /** What the acts themselves bring into being. */
  readonly founds: readonly Ref[];
  readonly operations: readonly Operation[];
  /** Operations of the acts that are about persons alone: who holds what, each place decides. */
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

/** Operations that put the record right or tell of figures: no part of what others copy. */
const OF_THE_RECORD: ReadonlySet<Operation['op']> = new Set([
  'correct',
  'undo',
  'settle-item',
  'publish-figure',
  'set-rule',
  'set-act-standing',
  'record-statistics',
  'record-vote',
  'survey',
]);

const roleOf = (
  named: Ref,
  view: DayView,
  area: UnitId,
  areaName: string,
): ModelRole | undefined => {
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
          direct: view.areaOf(unit) === area,
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
      const [lead] = [...facts.referring(named, 'mandate')].filter((key) =>
        ['lead', 'joint'].includes(valueAt(facts, 'mandate', key, day)?.role ?? ''),
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

/** The smallest area that has most of the units in it, each looked at on a day on which it is there. */
const areaOf = (
  units: readonly UnitId[],
  viewOf: (unit: UnitId) => DayView,
): UnitId | undefined => {
  const chains = units.map((unit) => viewOf(unit).areasOf(unit));
  const counts = new Map<UnitId, number>();
  for (const area of chains.flat()) counts.set(area, (counts.get(area) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const all = [...counts].flatMap(([area, count]) => (count === most ? [area] : []));
  const depth = (area: UnitId): number => viewOf(area).areasOf(area).length;
  // Of those that have as many in them, the one below all others.
  return all.toSorted((a, b) => depth(b) - depth(a))[0];
};

/** An operation without the persons in it; nothing where it is about persons alone. */
export const withoutPersons = ({ op, ...values }: Operation): Operation | undefined => {
  const now = changeFields(shapeOf(op).fields, values, (shape, value) => {
    if (shape.is === 'thing' && shape.kind === 'person') return GONE;
    return shape.is === 'holding' && String(value).startsWith('person:') ? GONE : value;
  });
  return now === GONE ? undefined : ({ op, ...now } as unknown as Operation);
};

/** Whether one of the acts brings a thing into being. */
const isFounded = (facts: Facts, named: Ref, acts: readonly ActId[]): boolean => {
  const { kind, id } = refParts(named);
  const aspect: Aspect = EXISTENCE[kind];
  const [first] = facts.entries(aspect, [id] as never);
  return first !== undefined && acts.includes(first.act);
};

/** Operations of an act that others could do too, those about persons alone among them. */
const copied = (act: Act): readonly Operation[] =>
  act.articles.flatMap((article) => article.operations).filter(({ op }) => !OF_THE_RECORD.has(op));

/**
 * What operations are as a model; nothing where they do nothing in one area. What they need is what was there before, or what
 * other acts founded in the meantime.
 */
const modelOfOperations = (
  all: readonly Operation[],
  facts: Facts,
  {
    acts,
    title,
    before: first,
    done,
    area: given,
  }: Pick<Model, 'acts' | 'title' | 'before' | 'done'> & { readonly area?: UnitId },
): Model | undefined => {
  const [before, on] = [new DayView(facts, first), new DayView(facts, done)];
  const operations = all.flatMap((op) => withoutPersons(op) ?? []);
  const { founds = [], named = [] } = Object.groupBy(namedIn(operations), (one) =>
    isFounded(facts, one, acts) ? 'founds' : 'named',
  );
  const viewOf = (unit: UnitId): DayView => (before.kindOf(unit) === undefined ? on : before);
  const units = named.flatMap((one): readonly UnitId[] => {
    const { kind, id } = refParts(one);
    return kind === 'unit' && viewOf(id as UnitId).kindOf(id as UnitId) !== undefined
      ? [id as UnitId]
      : [];
  });
  const area = given ?? areaOf(units, viewOf);
  if (area === undefined || operations.length === 0) return undefined;
  const areaName = nameAt(facts, area, viewOf(area).day);
  const roles = new Map<string, ModelRole>();
  const add = (one: Ref): void => {
    if (roles.has(one)) return;
    const role = roleOf(one, before, area, areaName) ?? roleOf(one, on, area, areaName);
    if (!role) return;
    roles.set(one, role);
    if (role.is !== 'unit') add(ref('unit', role.of));
  };
  for (const one of named) add(one);
  return {
    acts,
    ...(title !== undefined && { title }),
    before: first,
    done,
    area,
    areaName,
    roles: [...roles.values()],
    founds,
    operations,
    aboutPersons: all.length - operations.length,
  };
};

/** The model that an act is; nothing where it does nothing in one area that others could do too. */
export const modelOf = (act: Act, facts: Facts): Model | undefined => {
  const before = previousDay(act.effect);
  return (
    before &&
    modelOfOperations(copied(act), facts, {
      acts: [act.id],
      title: act.title,
      before,
      done: act.effect,
    })
  );
};

/** The areas that an operation does something in, on a day: those of the units it names and of the holders of what it names. */
const touches = (op: Operation, area: UnitId, view: DayView): boolean => {
  const isIn = (unit: UnitId): boolean => unit === area || view.areasOf(unit).includes(area);
  return [...namedIn([op])].some((named) => {
    const { kind, id } = refParts(named);
    if (kind === 'unit') return isIn(id as UnitId);
    const role = roleOf(named, view, area, '');
    return role !== undefined && role.is !== 'unit' && isIn(role.of);
  });
};

/**
 * The model that two days compared are: what the acts did in an area that took effect after the first day and by the second, in
 * their order, whether on the area as it was before each or as it was then.
 */
export const modelBetween = (
  acts: readonly Act[],
  facts: Facts,
  area: UnitId,
  from: Day,
  to: Day,
): Model | undefined => {
  const found = acts.flatMap((act) => {
    const before = previousDay(act.effect);
    const views = [new DayView(facts, act.effect), ...(before ? [new DayView(facts, before)] : [])];
    const operations = copied(act).filter((op) => views.some((view) => touches(op, area, view)));
    return operations.length === 0 ? [] : [{ act, operations }];
  });
  return modelOfOperations(
    found.flatMap(({ operations }) => operations),
    facts,
    { acts: found.map(({ act }) => act.id), before: from, done: to, area },
  );
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
