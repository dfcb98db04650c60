import type { Speech } from '../speech.ts';
import type { PublishFigure } from './shape.ts';

/** Publish a figure, in one sentence. */
export const words = (op: PublishFigure, say: Speech): string => {
  const value =
    op.of === undefined ? say.number(op.value) : `${say.number(op.value)}/${say.number(op.of)}`;
  const period = say.period(op);
  return say.told(
    `Công bố ${op.figure}: ${value} (${period})`,
    `Publish ${op.figure}: ${value} (${period})`,
  );
};
