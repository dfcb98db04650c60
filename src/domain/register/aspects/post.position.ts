import type { AspectOf } from '../aspect.ts';
import type { PostId } from '../ids.ts';
import type { PositionGroup } from '../vocabulary.ts';

/**
 * What the job-position scheme says of a post: its code, group, band of grades, what it does, what it takes, and by what its
 * number was reckoned.
 */
export interface PostPosition {
  readonly key: readonly [PostId];
  readonly value: {
    readonly code?: string;
    readonly group?: PositionGroup;
    readonly grade?: string;
    readonly description?: string;
    readonly competence?: string;
    readonly basis?: string;
  };
}

/** The aspect. */
export const postPosition: AspectOf<PostPosition> = {
  label: ['Vị trí việc làm', 'Job position'],
  key: [{ column: 'post', refers: 'post' }],
  columns: {
    code: { type: 'text', optional: true },
    position_group: { type: 'text', optional: true, member: 'group' },
    grade: { type: 'text', optional: true },
    description: { type: 'text', optional: true },
    competence: { type: 'text', optional: true },
    basis: { type: 'text', optional: true },
  },
  words: (say, _key, { code, group, grade, description, competence, basis }) =>
    [
      ...(code === undefined ? [] : [code]),
      ...(group === undefined ? [] : [say.word('positionGroup', group)]),
      ...(grade === undefined ? [] : [grade]),
      ...(description === undefined ? [] : [description]),
      ...(competence === undefined ? [] : [competence]),
      ...(basis === undefined ? [] : [say.told(`theo ${basis}`, `by ${basis}`)]),
    ].join('; '),
  subject: ([post], say) => say.name(`post:${post}`),
};
