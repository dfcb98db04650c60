import type { Speech } from '../speech.ts';
import type { SetPostStanding } from './shape.ts';

/** Set the standing of a post, in one sentence. */
export const words = ({ post, standing, until }: SetPostStanding, say: Speech): string => {
  const what =
    standing === null
      ? say.told('trở lại bình thường', 'is ordinary again')
      : say.word('postStanding', standing);
  const when =
    until === undefined ? '' : say.told(` đến ${say.day(until)}`, ` until ${say.day(until)}`);
  return say.told(
    `Chức danh ${say.name(`post:${post}`)}: ${what}${when}`,
    `The post ${say.name(`post:${post}`)}: ${what}${when}`,
  );
};
