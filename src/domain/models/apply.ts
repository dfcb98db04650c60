/** A model in another place: what of it matches, what is missing, and the operations that come of it. */
import { holdingParts } from '../acts/holding.ts';
import type { Operation } from '../operations/operation.ts';
import { shapeOf } from '../operations/operations.ts';
import type { DayView } from '../register/day-view.ts';
import { keysOf, valueAt } from '../register/facts.ts';
import { type Ref, type RefKind, type UnitId, isId, ref } from '../register/ids.ts';
import { EXISTENCE } from '../register/references.ts';
import { nameAt, postsAt, premisesAt } from '../register/unit-at.ts';
import type { Shape } from '../shape/shape.ts';
import { GONE, changeFields } from './change-leaves.ts';
import { type Model, type ModelRole, functionsOf } from './model.ts';
import { genericName, likeness, renamed } from './naming.ts';

/** How something was found: by its name, as the only one of its kind or rank, or as what is most like it. */
export type MatchedBy = 'name' | 'kind' | 'likeness';

/** A role with what plays it in the place. */
export interface Match {
  readonly role: ModelRole;
  readonly found?: { readonly id: string; readonly by: MatchedBy };
}

/** A model applied. */
export interface Applied {
  readonly matches: readonly Match[];
  readonly operations: readonly Operation[];
  /** Operations of the model that could not be made: what they need is missing. */
  readonly left: readonly Operation[];
}

interface Candidate {
  readonly id: string;
  /** Of the area itself, not of one under it. */
  readonly direct?: boolean;
  /** What has to be alike: the kind of a unit, the rank of a post. */
  readonly sort: string;
  readonly name: string;
}

/** Names less alike than this are of other things. */
const ALIKE = 0.5;

const bestOf = (
  { name }: ModelRole,
  sort: string,
  candidates: readonly Candidate[],
): Match['found'] => {
  const alike = candidates.filter((one) => one.sort === sort);
  const [same] = alike.filter((one) => one.name === name);
  if (same) return { id: same.id, by: 'name' };
  const [only, another] = alike;
  if (only && !another && sort !== '') return { id: only.id, by: 'kind' };
  const [best] = alike
    .map((one) => ({ id: one.id, score: likeness(one.name, name) }))
    .filter(({ score }) => score >= ALIKE)
    .toSorted((a, b) => b.score - a.score);
  return best && { id: best.id, by: 'likeness' };
};

/** Finds what plays each role in an area. */
class Matching {
  readonly #model: Model;
  readonly #view: DayView;
  readonly #area: UnitId;
  readonly #areaName: string;
  readonly #units: readonly Candidate[];
  readonly found = new Map<Ref, Match>();

  constructor(model: Model, view: DayView, area: UnitId) {
    const { facts, day } = view;
    this.#model = model;
    this.#view = view;
    this.#area = area;
    this.#areaName = nameAt(facts, area, day);
    this.#units = keysOf(facts, 'unit.type').flatMap(([unit]): readonly Candidate[] => {
      const kind = view.kindOf(unit);
      return kind !== undefined && unit !== area && view.areasOf(unit).includes(area)
        ? [
            {
              id: unit,
              sort: kind,
              name: genericName(nameAt(facts, unit, day), this.#areaName),
              direct: view.areaOf(unit) === area,
            },
          ]
        : [];
    });
    for (const role of model.roles) this.#match(role);
  }

  unitOf(id: UnitId): UnitId | undefined {
    const found = this.found.get(ref('unit', id)) ?? this.#matchById(id);
    return found?.found?.id as UnitId | undefined;
  }

  #matchById(id: UnitId): Match | undefined {
    const role = this.#model.roles.find((one) => one.is === 'unit' && one.id === id);
    return role && this.#match(role);
  }

  #match(role: ModelRole): Match {
    const key = ref(role.is, role.id);
    const known = this.found.get(key);
    if (known) return known;
    const found =
      role.id === this.#model.area ? ({ id: this.#area, by: 'name' } as const) : this.#find(role);
    const match: Match = { role, ...(found && { found }) };
    this.found.set(key, match);
    return match;
  }

  #find(role: ModelRole): Match['found'] {
    const { facts, day } = this.#view;
    const named = (name: string): string => genericName(name, this.#areaName);
    if (role.is === 'unit') {
      // What stands above the area, as the province does, stands above the other one too.
      if (this.#isAbove(role.id)) return { id: role.id, by: 'name' };
      return bestOf(
        role,
        role.kind,
        this.#units.filter(({ direct }) => direct === role.direct),
      );
    }
    const owner = this.unitOf(role.of);
    if (owner === undefined) return undefined;
    if (role.is === 'post')
      return bestOf(
        role,
        role.rank,
        postsAt(facts, owner, day).map(({ key, value }) => ({
          id: key[0],
          sort: value.rank,
          name: named(value.title),
        })),
      );
    if (role.is === 'premises')
      return bestOf(
        role,
        '',
        premisesAt(facts, owner, day).map(({ key, value }) => ({
          id: key[0],
          sort: '',
          name: named(value.name),
        })),
      );
    const own = functionsOf(facts, owner, this.#view);
    if (own.includes(role.id)) return { id: role.id, by: 'name' };
    return bestOf(
      role,
      '',
      own.map((id) => ({
        id,
        sort: '',
        name: named(valueAt(facts, 'function', [id], day)?.name ?? id),
      })),
    );
  }

  #isAbove(unit: UnitId): boolean {
    const seen = new Set<UnitId>();
    for (let at: UnitId | undefined = this.#model.area; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const above: UnitId | undefined = valueAt(
        this.#view.facts,
        'unit.superior',
        [at, 'administrative'],
        this.#view.day,
      )?.superior;
      if (above === unit) return true;
      at = above;
    }
    return false;
  }
}

/** An id for something new: that of the model with the place, which nothing has had yet. */
const freshId = (view: DayView, kind: RefKind, id: string, area: UnitId): string => {
  const used = (name: string): boolean =>
    view.facts.entries(EXISTENCE[kind], [name] as never).length > 0;
  const base = `${id.slice(0, 60)}-${area}`.slice(0, 90);
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? base : `${base}-${n}`;
    if (isId(name) && !used(name)) return name;
  }
};

/** The model in an area on the view's day. */
export const applyModel = (model: Model, view: DayView, area: UnitId): Applied => {
  const matching = new Matching(model, view, area);
  const areaName = nameAt(view.facts, area, view.day);
  const fresh = new Map<Ref, string>();
  const founds = new Set(model.founds);
  const known = new Set(model.roles.map((role) => ref(role.is, role.id)));
  const idOf = (kind: RefKind, id: string): string | typeof GONE => {
    const key = ref(kind, id);
    if (kind === 'person') return GONE;
    if (known.has(key)) return matching.found.get(key)?.found?.id ?? GONE;
    // What was there only between two acts of one day is nowhere else.
    if (!founds.has(key)) return GONE;
    const made = fresh.get(key) ?? freshId(view, kind, id, area);
    fresh.set(key, made);
    return made;
  };
  const holdingOf = (text: string): unknown => {
    const parts = holdingParts(text);
    if (!parts) return GONE;
    const { kind, id } = parts;
    if (kind === 'post' || kind === 'function' || kind === 'premises' || kind === 'person') {
      const now = idOf(kind, id);
      return now === GONE ? GONE : `${kind}:${now}`;
    }
    const [unit = id, ...rest] = id.split('/');
    const now = idOf('unit', unit);
    return now === GONE ? GONE : `${kind}:${[now, ...rest].join('/')}`;
  };
  const change = (shape: Shape, value: unknown): unknown => {
    switch (shape.is) {
      case 'thing':
        return shape.kind === 'act' || shape.kind === 'item' || shape.kind === 'figure'
          ? GONE
          : idOf(shape.kind, value as string);
      case 'holding':
        return holdingOf(value as string);
      case 'text':
        // Codes are of one place alone.
        return shape.code ? GONE : renamed(value as string, model.areaName, areaName);
      case 'day':
        return shape.deadline ? GONE : value;
      default:
        return value;
    }
  };
  const made = model.operations.map((op): { op: Operation; now?: Operation } => {
    const { op: name, ...values } = op;
    const now = changeFields(shapeOf(name).fields, values, change);
    return now === GONE ? { op } : { op, now: { op: name, ...now } as unknown as Operation };
  });
  return {
    matches: model.roles.map((role) => matching.found.get(ref(role.is, role.id)) ?? { role }),
    operations: made.flatMap(({ now }) => now ?? []),
    left: made.flatMap(({ op, now }) => (now ? [] : [op])),
  };
};
