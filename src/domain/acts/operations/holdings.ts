/** Operations on what units hold: functions, premises, quota, funding, autonomy, published figures. */
import { type Context, end, need, needUnits, now, put, report } from '../context.ts';
import { openPremises as open } from '../establishing.ts';
import { place } from '../moving.ts';
import type {
  AssignQuota,
  ClosePremises,
  MoveHoldings,
  OpenPremises,
  PublishFigure,
  SetAutonomy,
  SetFunding,
  TransferFunction,
  TransferPremises,
} from '../operation.ts';

/** A function goes from one unit to another (chuyển giao nhiệm vụ). The giver may go on in support. */
export const transferFunction = (cx: Context, op: TransferFunction): void => {
  if (!need(cx, 'function', op.function) || !needUnits(cx, [op.from, op.to])) return;
  const mandate = now(cx, 'mandate', [op.function, op.from]);
  if (!mandate)
    return report(cx, { code: 'not-held', holding: `function:${op.function}`, unit: op.from });
  if (op.keepsSupport) put(cx, 'mandate', [op.function, op.from], { role: 'support' });
  else end(cx, 'mandate', [op.function, op.from], { end: 'transferred-out', into: op.to });
  put(cx, 'mandate', [op.function, op.to], { role: op.role ?? mandate.role });
};

/** Named holdings go to other units or to named ends. */
export const moveHoldings = (cx: Context, op: MoveHoldings): void => {
  const targets = op.placements.flatMap((p) => (p.to === undefined ? [] : [p.to]));
  if (!needUnits(cx, [op.from, ...targets])) return;
  for (const placement of op.placements) place(cx, op.from, placement);
};

export const openPremises = (cx: Context, op: OpenPremises): void => {
  if (need(cx, 'unit', op.unit)) open(cx, op.unit, op);
};

export const closePremises = (cx: Context, op: ClosePremises): void => {
  if (need(cx, 'premises', op.premises)) end(cx, 'premises', [op.premises], op.end);
};

export const transferPremises = (cx: Context, op: TransferPremises): void => {
  if (!need(cx, 'premises', op.premises) || !need(cx, 'unit', op.to)) return;
  const held = now(cx, 'premises', [op.premises]);
  if (held) put(cx, 'premises', [op.premises], { ...held, unit: op.to });
};

/** Quota assigned to a unit from a pool (giao biên chế): the number from this day on. */
export const assignQuota = (cx: Context, op: AssignQuota): void => {
  if (need(cx, 'unit', op.unit)) put(cx, 'quota', [op.unit, op.pool], { amount: op.number });
};

export const setFunding = (cx: Context, op: SetFunding): void => {
  if (need(cx, 'unit', op.unit)) put(cx, 'funding', [op.unit, op.source], { amount: op.amount });
};

export const setAutonomy = (cx: Context, op: SetAutonomy): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.autonomy', [op.unit], {
    class: op.class,
    ...(op.ratio !== undefined && { ratio: op.ratio }),
  });
};

/** A total that somebody published. It is kept beside what the records add up to, never instead. */
export const publishFigure = (cx: Context, op: PublishFigure): void => {
  const { from, to, of, note } = op;
  put(cx, 'figure', [op.figure], {
    amount: op.value,
    from,
    to,
    ...(of !== undefined && { of }),
    ...(note !== undefined && { note }),
  });
};
