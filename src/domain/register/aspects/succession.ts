import type { AspectOf } from '../aspect.ts';
import type { UnitId } from '../ids.ts';
import type { Share, SuccessionRelation } from '../vocabulary.ts';

/** From predecessor to successor; true from the day of succession on. */
export interface Succession {
  readonly key: readonly [UnitId, UnitId];
  readonly value: { readonly relation: SuccessionRelation; readonly share: Share };
}

/** The aspect. */
export const succession: AspectOf<Succession> = {
  label: ['Kế thừa', 'Succession'],
  key: [
    { column: 'predecessor', names: 'unit' },
    { column: 'successor', names: 'unit' },
  ],
  // A stated fraction stands in `fraction`, a word in `share`; exactly one of them.
  columns: {
    relation: { type: 'text' },
    share: { type: 'text', optional: true },
    fraction: { type: 'numeric', optional: true, member: 'share' },
  },
  words: (say, [from, to], { relation, share }) => {
    const much = typeof share === 'number' ? say.percent(share) : say.word('share', share);
    return `${say.name(`unit:${from}`)} → ${say.name(`unit:${to}`)} (${say.word('relation', relation)}, ${much})`;
  },
  subject: ([from, to], say) => `${say.name(`unit:${from}`)} → ${say.name(`unit:${to}`)}`,
};
