/** Operations on one unit that goes on living: establish, rename, change superior, convert, re-charter, boundary. */
import type { ItemId, UnitId } from '../../register/ids.ts';
import { kindInfo } from '../../register/kinds.ts';
import { HIERARCHIES } from '../../register/unit-at.ts';
import { type Context, end, need, needUnits, now, put, report } from '../context.ts';
import { found, grant } from '../establishing.ts';
import type { AmountAspect } from '../holding.ts';
import type {
  AdjustBoundary,
  ChangeSuperior,
  Convert,
  Establish,
  Recharter,
  Rename,
  SettleItem,
} from '../operation.ts';

/** A new unit (thành lập), or one that the opening balance finds in being. */
export const establish = (cx: Context, op: Establish): void => {
  found(cx, op, op.opening ? 'opening' : 'established');
};

/** Another name, the same unit (đổi tên). */
export const rename = (cx: Context, op: Rename): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.name', [op.unit], {
    name: op.name,
    ...(op.short !== undefined && { short: op.short }),
  });
};

/** Another superior in one hierarchy, or none. */
export const changeSuperior = (cx: Context, op: ChangeSuperior): void => {
  const key = [op.unit, op.hierarchy ?? 'administrative'] as const;
  if (op.superior === null) {
    if (need(cx, 'unit', op.unit) && now(cx, 'unit.superior', key)) {
      end(cx, 'unit.superior', key, { end: 'transferred-out' });
    }
  } else if (needUnits(cx, [op.unit, op.superior])) {
    put(cx, 'unit.superior', key, { superior: op.superior });
  }
};

/** Another kind of unit (chuyển đổi): a commune becomes a ward, an office a service unit. */
export const convert = (cx: Context, op: Convert): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.type', [op.unit], { kind: op.kind, blocs: op.blocs ?? [kindInfo(op.kind).bloc] });
  if (op.name !== undefined) put(cx, 'unit.name', [op.unit], { name: op.name });
};

/** Functions and powers laid down anew (quy định lại chức năng, nhiệm vụ, quyền hạn). */
export const recharter = (cx: Context, op: Recharter): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.charter', [op.unit], { text: op.charter });
  for (const spec of op.functions ?? []) grant(cx, op.unit, spec);
};

const shift = (
  cx: Context,
  aspect: AmountAspect,
  op: AdjustBoundary,
  amount: number | 'unknown' | undefined,
): void => {
  if (amount === undefined) return;
  const held = now(cx, aspect, [op.from] as never)?.amount;
  const holding = `${aspect}:${op.from}` as const;
  if (held === undefined) return report(cx, { code: 'not-held', holding, unit: op.from });
  if (amount === 'unknown') {
    const item = `${cx.act.id}.${aspect}.${op.from}` as ItemId;
    put(cx, 'open-item', [item], {
      kind: aspect,
      of: '',
      from: op.from,
      to: [op.from, op.to],
      amount: held,
    });
    return report(cx, { code: 'share-unknown', holding, from: op.from, to: [op.to] }, 'warning');
  }
  if (amount > held) return report(cx, { code: 'share-mismatch', total: held, stated: amount });
  put(cx, aspect, [op.from] as never, { amount: held - amount });
  put(cx, aspect, [op.to] as never, {
    amount: (now(cx, aspect, [op.to] as never)?.amount ?? 0) + amount,
  });
};

/** Land, people and residential units go from one territorial unit to another; both live on. */
export const adjustBoundary = (cx: Context, op: AdjustBoundary): void => {
  if (!needUnits(cx, [op.from, op.to, ...(op.units ?? [])])) return;
  shift(cx, 'territory', op, op.area);
  shift(cx, 'population', op, op.population);
  for (const unit of op.units ?? []) {
    for (const hierarchy of HIERARCHIES) {
      const superior: UnitId | undefined = now(cx, 'unit.superior', [unit, hierarchy])?.superior;
      if (superior === op.from) put(cx, 'unit.superior', [unit, hierarchy], { superior: op.to });
    }
  }
  put(cx, 'succession', [op.from, op.to], { relation: 'adjust-boundary', share: 'partial' });
};

/** Says at last how an open amount divides. The shares must make up the whole. */
export const settleItem = (cx: Context, op: SettleItem): void => {
  const item = now(cx, 'open-item', [op.item]);
  if (!item)
    return report(cx, { code: 'not-held', holding: `territory:${op.item}`, unit: '' as UnitId });
  if (
    !needUnits(
      cx,
      op.shares.map((s) => s.unit),
    )
  )
    return;
  const stated = op.shares.reduce((sum, s) => sum + s.amount, 0);
  if (Math.abs(stated - item.amount) > 1e-6) {
    return report(cx, { code: 'share-mismatch', total: item.amount, stated });
  }
  for (const share of op.shares) {
    const key = (item.of === '' ? [share.unit] : [share.unit, item.of]) as never;
    const before = share.unit === item.from ? 0 : (now(cx, item.kind, key)?.amount ?? 0);
    put(cx, item.kind, key, { amount: before + share.amount });
  }
  end(cx, 'open-item', [op.item], { end: 'settled' });
};
