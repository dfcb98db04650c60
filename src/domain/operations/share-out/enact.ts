import { EPSILON, itemsIn, rangeOf } from '../../register/amount.ts';
import { endMoot, heldOf, transferAll, transferShare } from '../../acts/amounts.ts';
import { closeUnit } from '../../acts/closing.ts';
import { type Context, end, needUnits, put, report } from '../../acts/context.ts';
import { isAmount } from '../../acts/holding.ts';
import { follow, placeAll } from '../../acts/moving.ts';
import { sizeOf } from '../../acts/open-items.ts';
import { Placements } from '../../acts/placing.ts';
import type { Share } from '../../shape/shape.ts';
import type { Receiver, ShareOut } from './shape.ts';

/** Gives each receiver what the act says, one of whom nothing is said a part of unknown size, and the last of these the rest. */
const share = (
  cx: Context,
  { unit, into }: ShareOut,
  aspect: 'territory' | 'population',
  statedOf: (receiver: Receiver) => Share | undefined,
): void => {
  if (!heldOf(cx, aspect, [unit])) return;
  const unsaid = into.filter((receiver) => statedOf(receiver) === undefined);
  const rest = into.find((receiver) => receiver.rest === true) ?? unsaid.at(-1);
  for (const receiver of into) {
    const stated = statedOf(receiver);
    if (receiver !== rest || stated !== undefined)
      transferShare(cx, aspect, unit, receiver.unit, stated ?? 'unknown');
  }
  if (rest) return transferAll(cx, aspect, [unit], rest.unit);
  const left = heldOf(cx, aspect, [unit]) ?? { amount: 0 };
  const { least, most } = rangeOf(left, sizeOf(cx));
  if (least > EPSILON || most < -EPSILON)
    report(cx, { code: 'left-over', holding: `${aspect}:${unit}`, unit, left: most });
  end(cx, aspect, [unit], { end: 'divided' });
  endMoot(cx, aspect, itemsIn(left));
};

/** Shares out what the unit has, and ends it. What goes to nobody is unplaced. */
export const enact = (cx: Context, op: ShareOut): void => {
  const receivers = op.into.map(({ unit }) => unit);
  const twice = receivers.find((unit, i) => receivers.indexOf(unit) !== i || unit === op.unit);
  if (twice !== undefined) return report(cx, { code: 'same-unit', unit: twice });
  if (!needUnits(cx, [op.unit, ...receivers])) return;
  placeAll(cx, op.unit, op.placements);
  share(cx, op, 'territory', ({ area }) => area);
  share(cx, op, 'population', ({ population }) => population);
  const rest = op.into.find((receiver) => receiver.rest === true) ?? op.into.at(-1);
  if (op.everything === 'follows' && rest)
    follow(cx, op.unit, rest.unit, {
      relation: 'share-out',
      placements: new Placements(cx, []),
      goes: (holding) => rest.rest === true || !isAmount(holding),
    });
  for (const unit of receivers)
    put(cx, 'succession', [op.unit, unit], { relation: 'share-out', share: 'partial' });
  closeUnit(cx, op.unit, { end: 'divided' });
};
