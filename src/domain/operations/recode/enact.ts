import { type Context, need, put } from '../../acts/context.ts';
import type { Recode } from './shape.ts';

/** Gives the unit its new code; the old one is free from then on. */
export const enact = (cx: Context, { unit, system = 'admin', code }: Recode): void => {
  if (need(cx, 'unit', unit)) put(cx, 'unit.code', [unit, system], { code });
};
