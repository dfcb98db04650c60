import { type Context, need, put, report } from '../../acts/context.ts';
import type { RecordTraining } from './shape.ts';

/** Each of them attended the course. */
export const enact = (cx: Context, op: RecordTraining): void => {
  const { title, level, kind, from, to, people } = op;
  if (to <= from) return report(cx, { code: 'period-turned', from, to });
  for (const person of new Set(people))
    if (need(cx, 'person', person))
      put(cx, 'person.training', [person, from], { title, level, kind, to });
};
