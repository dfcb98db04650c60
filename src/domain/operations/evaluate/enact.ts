import { type Context, need, put, report } from '../../acts/context.ts';
import { day } from '../../time/day.ts';
import type { Evaluate } from './shape.ts';

/** The work of the year was found so. A year that has not begun cannot be judged. */
export const enact = (cx: Context, { year, people }: Evaluate): void => {
  const name = String(year);
  const first = day(`${name}-01-01`);
  if (first > cx.day) return report(cx, { code: 'period-turned', from: first, to: cx.day });
  for (const { person, grade } of people)
    if (need(cx, 'person', person)) put(cx, 'person.evaluation', [person, name], { grade });
};
