import type { Speech } from '../speech.ts';
import type { SetWorkload } from './shape.ts';

/** Set working time, in one sentence. */
export const words = ({ person, post, share, periods }: SetWorkload, say: Speech): string => {
  const week =
    periods === undefined
      ? ''
      : say.told(`, ${say.number(periods)} tiết/tuần`, `, ${say.number(periods)} periods a week`);
  const [who, what] = [say.name(`person:${person}`), say.name(`post:${post}`)];
  return `${who}, ${what}: ${say.percent(share)}${week}`;
};
