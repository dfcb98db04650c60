import type { AspectOf } from '../aspect.ts';
import type { PostId, PersonId } from '../ids.ts';
import type { TenureMode } from '../vocabulary.ts';

/** A person in a post. `concurrent`: in addition to the main post (kiêm nhiệm). */
export interface Tenure {
  readonly key: readonly [PostId, PersonId];
  readonly value: { readonly mode: TenureMode; readonly concurrent: boolean };
}

/** The aspect. */
export const tenure: AspectOf<Tenure> = {
  label: ['Giữ chức vụ', 'Tenure'],
  key: [
    { column: 'post', refers: 'post' },
    { column: 'person', refers: 'person' },
  ],
  columns: { mode: { type: 'text' }, concurrent: { type: 'boolean' } },
  personal: true,
  words: (say, [post, person], { mode, concurrent }) => {
    const too = concurrent ? say.told(', kiêm nhiệm', ', concurrent') : '';
    return `${person}: ${say.name(`post:${post}`)} (${say.word('tenureMode', mode)}${too})`;
  },
  subject: ([post, person], say) => `${person}, ${say.name(`post:${post}`)}`,
};
