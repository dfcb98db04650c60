import type { FundingSource, Pool } from '../../register/vocabulary.ts';
import type { UnitId } from '../../register/ids.ts';
import { areTerritorial, heldOf, state, transfer } from '../../acts/amounts.ts';
import { closeUnit } from '../../acts/closing.ts';
import { type Context, needUnits, put, report } from '../../acts/context.ts';
import { found } from '../../acts/establishing.ts';
import { type HoldingRef, isAmount } from '../../acts/holding.ts';
import { follow, mergeUnit, placeHeld } from '../../acts/moving.ts';
import { Placements } from '../../acts/placing.ts';
import type { MergeSource } from '../../shape/parts.ts';
import type { Consolidate } from './shape.ts';

/** The land and the people of a part: nobody said how much, so they stand open until an act settles them. */
const givePart = (cx: Context, source: MergeSource, into: UnitId): void => {
  if (!areTerritorial(cx, source.unit, into)) return;
  for (const aspect of ['territory', 'population'] as const)
    if (heldOf(cx, aspect, [source.unit])) transfer(cx, aspect, [source.unit], into, 'unknown');
};

const isWhole = (source: MergeSource): boolean =>
  !source.only && !source.except && source.rest !== true;

const goesOf = (source: MergeSource): ((holding: HoldingRef) => boolean) => {
  const { only, except } = source;
  if (only) return (h) => only.includes(h);
  if (except) return (h) => !except.includes(h) && !isAmount(h);
  return () => true;
};

const give = (
  cx: Context,
  source: MergeSource,
  into: UnitId,
  op: Consolidate,
  placements: Placements,
): void => {
  const moving = { relation: 'consolidate', placements, goes: goesOf(source) } as const;
  if (isWhole(source) && op.everything === 'follows') {
    mergeUnit(cx, source.unit, into, moving);
    return;
  }
  if (isWhole(source)) {
    placeHeld(cx, source.unit, placements);
  } else {
    follow(cx, source.unit, into, moving);
    if (source.rest !== true) givePart(cx, source, into);
  }
  put(cx, 'succession', [source.unit, into], {
    relation: 'consolidate',
    share: isWhole(source) ? 'full' : 'partial',
  });
  if (isWhole(source) || source.rest) closeUnit(cx, source.unit, { end: 'consolidated', into });
};

/** Founds the new unit and gives it what its sources hold. Amounts stated for the new unit prevail over sums. */
export const enact = (cx: Context, op: Consolidate): void => {
  const units = op.sources.map((s) => s.unit);
  const twice = units.find((u, i) => units.indexOf(u) !== i || u === op.into.unit);
  if (twice !== undefined) return report(cx, { code: 'same-unit', unit: twice });
  if (!needUnits(cx, units)) return;
  const { code, area, population, quota, funding, ...spec } = op.into;
  found(cx, spec, { sources: units });
  for (const body of op.bodies ?? [])
    found(cx, (body.superior ?? body.superiors) ? body : { ...body, superior: op.into.unit });
  const placements = new Placements(cx, op.placements);
  for (const source of op.sources) give(cx, source, op.into.unit, op, placements);
  const [giver] = units;
  if (giver !== undefined) placements.reportUnused(cx, giver);
  const unit = op.into.unit;
  if (code !== undefined) put(cx, 'unit.code', [unit, 'admin'], { code });
  if (area !== undefined) state(cx, 'territory', [unit], area);
  if (population !== undefined) state(cx, 'population', [unit], population);
  for (const [pool, amount] of Object.entries(quota ?? {}))
    state(cx, 'quota', [unit, pool as Pool], amount);
  for (const [from, amount] of Object.entries(funding ?? {}))
    state(cx, 'funding', [unit, from as FundingSource], amount);
};
