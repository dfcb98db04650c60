import type { AspectOf } from '../aspect.ts';
import type { PersonId, PostId } from '../ids.ts';

/** How much of a person's time a post takes, above 0 and up to 1, and how many periods a week a teacher teaches there. */
export interface TenureShare {
  readonly key: readonly [PostId, PersonId];
  readonly value: { readonly share: number; readonly periods?: number };
}

/** The aspect. */
export const tenureShare: AspectOf<TenureShare> = {
  label: ['Thời gian làm việc', 'Working time'],
  key: [
    { column: 'post', refers: 'post' },
    { column: 'person', refers: 'person' },
  ],
  columns: { share: { type: 'numeric' }, periods: { type: 'numeric', optional: true } },
  personal: true,
  words: (say, [post, person], { share, periods }) => {
    const week =
      periods === undefined
        ? ''
        : say.told(`, ${say.number(periods)} tiết/tuần`, `, ${say.number(periods)} periods a week`);
    return `${person}, ${say.name(`post:${post}`)}: ${say.percent(share)}${week}`;
  },
  subject: ([post, person], say) => `${person}, ${say.name(`post:${post}`)}`,
};
