import type { FigureId } from '../../register/ids.ts';
import type { Day } from '../../time/day.ts';
import { type Context, put } from '../context.ts';

/** Publication of a figure (công bố số liệu): a total that somebody stated for a period. */
export interface PublishFigure {
  readonly op: 'publish-figure';
  readonly figure: FigureId;
  readonly value: number;
  /** Out of how many. */
  readonly of?: number;
  readonly from: Day;
  readonly to: Day;
  readonly note?: string;
}

/** Keeps the figure beside what the records add up to, never instead. */
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
