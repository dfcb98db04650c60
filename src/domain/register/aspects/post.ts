import type { AspectOf } from '../aspect.ts';
import type { UnitId, PostId } from '../ids.ts';
import type { PostRank } from '../vocabulary.ts';

/** A post of a unit. `places`: how many people it is for. */
export interface Post {
  readonly key: readonly [PostId];
  readonly value: {
    readonly unit: UnitId;
    readonly title: string;
    readonly rank: PostRank;
    readonly places: number;
  };
}

/** The aspect. */
export const post: AspectOf<Post> = {
  label: ['Chức danh, vị trí việc làm', 'Post'],
  key: [{ column: 'post', being: 'post' }],
  columns: {
    unit: { type: 'text', refers: 'unit' },
    title: { type: 'text' },
    rank: { type: 'text' },
    places: { type: 'integer' },
  },
  holding: { kind: 'post', parts: 1 },
  words: (say, _key, { title, rank, places }) => {
    const many = places === 1 ? '' : `, ${say.number(places)} ${say.told('chỗ', 'places')}`;
    return `${title} (${say.word('rank', rank)}${many})`;
  },
  subject: ([post], say) => say.name(`post:${post}`),
};
