import type { AspectOf } from '../aspect.ts';
import type { ActId } from '../ids.ts';
import type { ActStanding as Standing } from '../vocabulary.ts';

/** What a later act did to an act; without it the act is in force from its day of effect on. What the act did stays done. */
export interface ActStanding {
  readonly key: readonly [ActId];
  readonly value: { readonly standing: Standing };
}

/** The aspect. */
export const actStanding: AspectOf<ActStanding> = {
  label: ['Hiệu lực của văn bản', 'Standing of an act'],
  key: [{ column: 'subject' }],
  columns: { standing: { type: 'text' } },
  words: (say, _key, { standing }) => say.word('actStanding', standing),
  subject: ([act], say) => say.act(act),
};
