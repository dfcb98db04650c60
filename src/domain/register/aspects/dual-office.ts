import type { AspectOf } from '../aspect.ts';
import type { PostId } from '../ids.ts';

/** Two head posts held by one person (nhất thể hóa chức danh); ids in ascending order. */
export interface DualOffice {
  readonly key: readonly [PostId, PostId];
  readonly value: { readonly model: string };
}

/** The aspect. */
export const dualOffice: AspectOf<DualOffice> = {
  label: ['Nhất thể hóa chức danh', 'Dual office'],
  key: [
    { column: 'first_post', refers: 'post' },
    { column: 'second_post', refers: 'post' },
  ],
  columns: { model: { type: 'text' } },
  words: (say, posts, { model }) =>
    `${say.list(posts.map((post) => say.name(`post:${post}`)))}: ${model}`,
  subject: ([post], say) => say.name(`post:${post}`),
};
