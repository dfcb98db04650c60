import { type Context, put } from '../../acts/context.ts';
import type { PublishFigure } from './shape.ts';

/** Keeps the figure beside what the records add up to, never instead. */
export const enact = (cx: Context, op: PublishFigure): void => {
  const { from, to, of, note } = op;
  put(cx, 'figure', [op.figure], {
    amount: op.value,
    from,
    to,
    ...(of !== undefined && { of }),
    ...(note !== undefined && { note }),
  });
};
