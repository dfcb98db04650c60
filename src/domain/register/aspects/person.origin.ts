import type { AspectOf } from '../aspect.ts';
import type { PersonId } from '../ids.ts';

/** Where a person is from: the id or name of a locality. */
export interface PersonOrigin {
  readonly key: readonly [PersonId];
  readonly value: { readonly locality: string };
}

/** The aspect. */
export const personOrigin: AspectOf<PersonOrigin> = {
  label: ['Quê quán', 'Home locality'],
  key: [{ column: 'person' }],
  columns: { locality: { type: 'text' } },
  personal: true,
  // A locality of the register has a name, any other is written as it is.
  words: (say, [person], { locality }) => `${person}: ${say.name(`unit:${locality}`)}`,
  subject: ([person]) => person,
};
