import type { Day } from '../../time/day.ts';
import type { AspectOf } from '../aspect.ts';
import type { PostId } from '../ids.ts';
import type { PostStanding as Standing } from '../vocabulary.ts';

/**
 * What is special about a post. `until`: the last holder hands over until this day; the post is not filled before it; it is to
 * be abolished by it.
 */
export interface PostStanding {
  readonly key: readonly [PostId];
  readonly value: { readonly standing: Standing; readonly until?: Day };
}

/** The aspect. */
export const postStanding: AspectOf<PostStanding> = {
  label: ['Tình trạng chức danh', 'Standing of a post'],
  key: [{ column: 'post', refers: 'post' }],
  columns: { standing: { type: 'text' }, until: { type: 'date', optional: true } },
  words: (say, _key, { standing, until }) => {
    const what = say.word('postStanding', standing);
    return until === undefined
      ? what
      : say.told(`${what} đến ${say.day(until)}`, `${what} until ${say.day(until)}`);
  },
  subject: ([post], say) => say.name(`post:${post}`),
};
