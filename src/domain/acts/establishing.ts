/** Bringing units, posts, functions and premises into being. */
import type { Key } from '../register/aspects.ts';
import {
  type FundingSource,
  HIERARCHIES,
  type Hierarchy,
  type Pool,
} from '../register/vocabulary.ts';
import type { UnitId } from '../register/ids.ts';
import { kindInfo } from '../register/kinds.ts';
import { type Context, need, needNew, now, put } from './context.ts';
import type { FunctionSpec, PostSpec, PremisesSpec, UnitSpec } from '../shape/parts.ts';

/** A mandate, and the function too where the register does not know it yet. */
export const grant = (cx: Context, unit: UnitId, spec: FunctionSpec): void => {
  if (!now(cx, 'function', [spec.function])) {
    if (spec.name === undefined) {
      need(cx, 'function', spec.function);
      return;
    }
    put(cx, 'function', [spec.function], {
      name: spec.name,
      ...(spec.field !== undefined && { field: spec.field }),
    });
  }
  put(cx, 'mandate', [spec.function, unit], { role: spec.role ?? 'lead' });
};

/** What the scheme says of a post, where it says something. */
export const describe = (cx: Context, { post, position }: PostSpec): void => {
  if (position !== undefined && Object.keys(position).length > 0)
    put(cx, 'post.position', [post], position);
};

/** A post in a unit. */
export const addPost = (cx: Context, unit: UnitId, spec: PostSpec): void => {
  if (!needNew(cx, 'post', spec.post)) return;
  const { title, rank, places = 1 } = spec;
  put(cx, 'post', [spec.post], { unit, title, rank, places });
  describe(cx, spec);
};

/** Premises of a unit. */
export const addPremises = (cx: Context, unit: UnitId, spec: PremisesSpec): void => {
  if (!needNew(cx, 'premises', spec.premises)) return;
  put(cx, 'premises', [spec.premises], { unit, name: spec.name, use: spec.use });
};

/** The superior that all these units have in a hierarchy, where it is the same for all and none of them. */
const commonSuperior = (
  cx: Context,
  units: readonly UnitId[],
  hierarchy: Hierarchy,
): UnitId | undefined => {
  const superiors = new Set(
    units.map((unit) => now(cx, 'unit.superior', [unit, hierarchy])?.superior),
  );
  const [superior] = superiors;
  return superiors.size === 1 && superior !== undefined && !units.includes(superior)
    ? superior
    : undefined;
};

/** Superiors as the act says, and where it says nothing those that all who go into the unit have. */
const superiorsOf = (
  cx: Context,
  spec: UnitSpec,
  sources: readonly UnitId[],
): readonly (readonly [Hierarchy, UnitId])[] => {
  const given: Partial<Record<Hierarchy, UnitId>> = { ...spec.superiors };
  if (spec.superior !== undefined) given.administrative = spec.superior;
  if (Object.keys(given).length > 0) return Object.entries(given) as [Hierarchy, UnitId][];
  return HIERARCHIES.flatMap((hierarchy) => {
    const superior = commonSuperior(cx, sources, hierarchy);
    return superior === undefined ? [] : [[hierarchy, superior] as const];
  });
};

/** Where a unit to be comes from. */
export interface Birth {
  readonly born?: 'established' | 'opening';
  /** The units that it is made of: where the act names no superior for it, it has the one that all of them have. */
  readonly sources?: readonly UnitId[];
}

/** A unit with its attributes and what it holds from the first day. Its id must never have been used. */
export const found = (
  cx: Context,
  spec: UnitSpec,
  { born = 'established', sources = [] }: Birth = {},
): void => {
  const { unit } = spec;
  if (!needNew(cx, 'unit', unit)) return;
  put(cx, 'unit.life', [unit], { born });
  put(cx, 'unit.name', [unit], {
    name: spec.name,
    ...(spec.short !== undefined && { short: spec.short }),
  });
  put(cx, 'unit.type', [unit], {
    kind: spec.kind,
    blocs: spec.blocs ?? [kindInfo(spec.kind).bloc],
    ...(spec.form !== undefined && { form: spec.form }),
  });
  if (spec.code !== undefined) put(cx, 'unit.code', [unit, 'admin'], { code: spec.code });
  if (spec.orgCode !== undefined) put(cx, 'unit.code', [unit, 'org'], { code: spec.orgCode });
  for (const [hierarchy, superior] of superiorsOf(cx, spec, sources)) {
    // It may be founded by a later article of the day: that it is there is checked when all is done.
    put(cx, 'unit.superior', [unit, hierarchy], { superior });
  }
  if (spec.charter !== undefined) put(cx, 'unit.charter', [unit], { text: spec.charter });
  if (spec.pilot) put(cx, 'unit.pilot', [unit], spec.pilot);
  if (spec.autonomy) put(cx, 'unit.autonomy', [unit], spec.autonomy);
  if (spec.area !== undefined) put(cx, 'territory', [unit], { amount: spec.area });
  if (spec.population !== undefined) put(cx, 'population', [unit], { amount: spec.population });
  for (const [pool, amount] of Object.entries(spec.quota ?? {})) {
    put(cx, 'quota', [unit, pool as Pool] satisfies Key<'quota'>, { amount });
  }
  for (const [source, amount] of Object.entries(spec.funding ?? {})) {
    put(cx, 'funding', [unit, source as FundingSource] satisfies Key<'funding'>, { amount });
  }
  for (const f of spec.functions ?? []) grant(cx, unit, f);
  for (const p of spec.posts ?? []) addPost(cx, unit, p);
  for (const p of spec.premises ?? []) addPremises(cx, unit, p);
};
