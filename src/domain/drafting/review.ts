/** Whether a draft has looked at every post it concerns: each is changed by it, said to be kept, or not reviewed. */
import type { Aspect } from '../register/aspects.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import { type PostId, type UnitId, ref } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import { type Change, reachOf } from './reach.ts';

/** What becomes of a post. */
const POST_MARKS = ['not-reviewed', 'kept', 'changed', 'moved', 'closed', 'created'] as const;

/** A mark. */
export type PostMark = (typeof POST_MARKS)[number];

/** A post with its mark; `unit` is where it is before, or after where it is new. */
export interface PostReview {
  readonly post: PostId;
  readonly unit: UnitId;
  readonly mark: PostMark;
}

const OF_POST: ReadonlySet<Aspect> = new Set([
  'post',
  'post.standing',
  'tenure',
  'tenure.standing',
  'dual-office',
]);

const markOf = (
  post: PostId,
  before: Facts,
  { added, retracted, after }: Change,
  kept: ReadonlySet<string>,
  day: Day,
): PostMark => {
  const was = valueAt(before, 'post', [post], day);
  const is = valueAt(after, 'post', [post], day);
  if (!was) return 'created';
  if (!is) return 'closed';
  if (was.unit !== is.unit) return 'moved';
  const touched = [...added, ...retracted].some(
    ({ aspect, key }) =>
      OF_POST.has(aspect) &&
      (key as readonly string[]).slice(0, aspect === 'dual-office' ? 2 : 1).includes(post),
  );
  if (touched) return 'changed';
  return kept.has(post) ? 'kept' : 'not-reviewed';
};

/** Every post of the units that a change reaches on its day, in order of unit and post. */
export const reviewOf = (
  before: Facts,
  change: Change,
  kept: Iterable<PostId>,
  day: Day,
): readonly PostReview[] => {
  const keptSet = new Set<string>(kept);
  const found = new Map<PostId, PostReview>();
  for (const unit of [...reachOf(before, change).units.keys()].toSorted()) {
    for (const facts of [before, change.after]) {
      for (const [post] of facts.referring(ref('unit', unit), 'post')) {
        const at =
          valueAt(before, 'post', [post], day) ?? valueAt(change.after, 'post', [post], day);
        if (at?.unit !== unit || found.has(post)) continue;
        found.set(post, { post, unit, mark: markOf(post, before, change, keptSet, day) });
      }
    }
  }
  return [...found.values()];
};

/** How many posts have been looked at, of how many. */
export const completeness = (
  reviews: readonly PostReview[],
): { readonly reviewed: number; readonly of: number } => ({
  reviewed: reviews.filter((r) => r.mark !== 'not-reviewed').length,
  of: reviews.length,
});
