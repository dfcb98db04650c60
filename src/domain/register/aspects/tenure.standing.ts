import type { Day } from '../../time/day.ts';
import type { AspectOf } from '../aspect.ts';
import type { PersonId, PostId } from '../ids.ts';
import type { HolderStanding as Standing } from '../vocabulary.ts';

/** What is special about a holder of a post. `to`: whom the powers are delegated to. */
export interface HolderStanding {
  readonly key: readonly [PostId, PersonId];
  readonly value: { readonly standing: Standing; readonly until?: Day; readonly to?: PersonId };
}

/** The aspect. */
export const holderStanding: AspectOf<HolderStanding> = {
  label: ['Tình trạng người giữ chức', 'Standing of a holder'],
  key: [
    { column: 'post', refers: 'post' },
    { column: 'person', refers: 'person' },
  ],
  columns: {
    standing: { type: 'text' },
    until: { type: 'date', optional: true },
    to_person: { type: 'text', optional: true, member: 'to' },
  },
  personal: true,
  words: (say, [post, person], { standing, until, to }) => {
    const what = [
      say.word('holderStanding', standing),
      ...(to === undefined ? [] : [say.told(`cho ${to}`, `to ${to}`)]),
      ...(until === undefined
        ? []
        : [say.told(`đến ${say.day(until)}`, `until ${say.day(until)}`)]),
    ].join(' ');
    return `${person}, ${say.name(`post:${post}`)}: ${what}`;
  },
  subject: ([post, person], say) => `${person}, ${say.name(`post:${post}`)}`,
};
