import type { AspectOf } from '../aspect.ts';
import type { PersonId, PostId } from '../ids.ts';

/** A person who is planned for a post (quy hoạch), in a round: `2020-2025`. */
export interface PostSuccessor {
  readonly key: readonly [PostId, PersonId];
  readonly value: { readonly round: string };
}

/** The aspect. */
export const postSuccessor: AspectOf<PostSuccessor> = {
  label: ['Quy hoạch', 'Succession planning'],
  key: [
    { column: 'post', refers: 'post' },
    { column: 'person', refers: 'person' },
  ],
  columns: { round: { type: 'text' } },
  personal: true,
  words: (say, [post, person], { round }) => `${person}: ${say.name(`post:${post}`)} (${round})`,
  subject: ([post, person], say) => `${person}, ${say.name(`post:${post}`)}`,
};
