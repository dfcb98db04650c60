/** Handing a function from one unit to another. */
import type { Value } from '../register/aspects.ts';
import type { FunctionId, UnitId } from '../register/ids.ts';
import type { Handing } from '../shape/parts.ts';
import { type Context, end, put } from './context.ts';

/** Gives the receiver the mandate, by default in the role that the giver had, and ends the giver's or leaves it in support. */
export const handMandate = (
  cx: Context,
  id: FunctionId,
  { role }: Value<'mandate'>,
  how: Handing & { readonly from: UnitId; readonly to: UnitId },
): void => {
  if (how.keepsSupport) put(cx, 'mandate', [id, how.from], { role: 'support' });
  else end(cx, 'mandate', [id, how.from], { end: 'transferred-out', into: how.to });
  put(cx, 'mandate', [id, how.to], { role: how.role ?? role });
};
