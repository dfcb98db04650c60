import { type Context, put, report } from '../../acts/context.ts';
import type { PublishFigure } from './shape.ts';

/** Keeps the figure beside what the records add up to, never instead. */
export const enact = (cx: Context, op: PublishFigure): void => {
  const { from, to, of, note } = op;
  if (to < from) return report(cx, { code: 'period-turned', from, to });
  put(cx, 'figure', [op.figure], {
    amount: op.value,
    from,
    to,
    ...(of !== undefined && { of }),
    ...(note !== undefined && { note }),
  });
};
