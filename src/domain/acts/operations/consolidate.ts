import { type ItemId, type UnitId, ref } from '../../register/ids.ts';
import { ofUnitAt } from '../../register/unit-at.ts';
import { closeUnit } from '../closing.ts';
import { type Context, end, needUnits, now, put, report } from '../context.ts';
import { found } from '../establishing.ts';
import { AMOUNT_ASPECTS, type HoldingRef, amountKeyOf, holdingOf, isAmount } from '../holding.ts';
import { follow, mergeUnit, placeHeld } from '../moving.ts';
import { Placements } from '../placing.ts';
import type { MergeSource, Moves, UnitSpec } from '../specs.ts';

/**
 * Consolidation (hợp nhất): units come together in a new one and end, which takes over their rights and duties
 * (Bộ luật Dân sự 2015, điều 88). A unit may also give only a part and live on.
 */
export interface Consolidate extends Moves {
  readonly op: 'consolidate';
  readonly sources: readonly MergeSource[];
  readonly into: UnitSpec;
  /** Bodies of the new unit that receive those of its sources, by kind. */
  readonly bodies?: readonly UnitSpec[];
}

/** Amounts of a unit that gave a part: nobody said how much, so they stand open until an act settles them. */
const openItems = (cx: Context, from: UnitId, to: readonly UnitId[], into: UnitSpec): void => {
  const stated = {
    territory: into.area,
    population: into.population,
    quota: into.quota,
    funding: into.funding,
  };
  for (const aspect of AMOUNT_ASPECTS) {
    for (const { key, value } of ofUnitAt(cx.facts, aspect, from, cx.day)) {
      const holding = holdingOf(aspect, key);
      if (!holding) continue;
      if (stated[aspect] !== undefined) {
        end(cx, aspect, key, { end: 'merged', into: into.unit });
        continue;
      }
      const item = `${cx.act}.${holding.replaceAll(/[:/]/g, '.')}` as ItemId;
      put(cx, 'open-item', [item], {
        kind: aspect,
        of: (key as readonly string[])[1] ?? '',
        from,
        to,
        amount: value.amount,
      });
      end(cx, aspect, key, { end: 'open-item', into: item });
      report(cx, { code: 'share-unknown', holding, from, to }, 'warning');
    }
  }
};

const isWhole = (source: MergeSource): boolean =>
  !source.only && !source.except && source.rest !== true;

const goesOf = (source: MergeSource): ((holding: HoldingRef) => boolean) => {
  const { only, except } = source;
  if (only) return (h) => only.includes(h);
  if (except) return (h) => !except.includes(h) && !isAmount(h);
  return () => true;
};

/** Successors a unit already went to in part. */
const partsOf = (cx: Context, unit: UnitId): readonly UnitId[] =>
  [...cx.facts.referring(ref('unit', unit), 'succession')]
    .filter((k) => k[0] === unit && now(cx, 'succession', k))
    .map((k) => k[1]);

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
    if (source.rest) openItems(cx, source.unit, [...partsOf(cx, source.unit), into], op.into);
    follow(cx, source.unit, into, moving);
  }
  put(cx, 'succession', [source.unit, into], {
    relation: 'consolidate',
    share: isWhole(source) ? 'full' : 'partial',
  });
  if (isWhole(source) || source.rest) closeUnit(cx, source.unit, { end: 'consolidated', into });
};

/** Founds the new unit and gives it what its sources hold. Amounts stated for the new unit prevail over sums. */
export const consolidate = (cx: Context, op: Consolidate): void => {
  const units = op.sources.map((s) => s.unit);
  const twice = units.find((u, i) => units.indexOf(u) !== i || u === op.into.unit);
  if (twice !== undefined) return report(cx, { code: 'same-unit', unit: twice });
  if (!needUnits(cx, units)) return;
  const { code, area, population, quota, funding, ...spec } = op.into;
  found(cx, spec);
  for (const body of op.bodies ?? []) found(cx, body);
  const placements = new Placements(cx, op.placements);
  for (const source of op.sources) give(cx, source, op.into.unit, op, placements);
  const [giver] = units;
  if (giver !== undefined) placements.reportUnused(cx, giver);
  const unit = op.into.unit;
  if (code !== undefined) put(cx, 'unit.code', [unit, 'admin'], { code });
  if (area !== undefined) put(cx, 'territory', [unit], { amount: area });
  if (population !== undefined) put(cx, 'population', [unit], { amount: population });
  for (const [pool, amount] of Object.entries(quota ?? {}))
    put(cx, 'quota', amountKeyOf('quota', [unit, pool as never], unit), { amount });
  for (const [from, amount] of Object.entries(funding ?? {}))
    put(cx, 'funding', amountKeyOf('funding', [unit, from as never], unit), { amount });
};
