import { state } from '../../acts/amounts.ts';
import { type Context, need } from '../../acts/context.ts';
import type { Survey } from './shape.ts';

/** States what the unit has. */
export const enact = (cx: Context, { unit, area, population }: Survey): void => {
  if (!need(cx, 'unit', unit)) return;
  if (area !== undefined) state(cx, 'territory', [unit], area);
  if (population !== undefined) state(cx, 'population', [unit], population);
};
