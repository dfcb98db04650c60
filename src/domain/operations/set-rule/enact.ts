import { type Context, put, report } from '../../acts/context.ts';
import type { SetRule } from './shape.ts';

/** The rule is so from now on; a limit is of a rule that is applied. */
export const enact = (cx: Context, { rule, standing, limit, verified }: SetRule): void => {
  if (standing === 'not-applied' && limit !== undefined)
    return report(cx, { code: 'limit-idle', rule, limit });
  put(cx, 'law.rule', [rule], {
    standing,
    ...(limit !== undefined && { limit }),
    ...(verified === true && { verified: 'text' }),
  });
};
