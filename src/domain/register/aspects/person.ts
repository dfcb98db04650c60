import type { AspectOf } from '../aspect.ts';
import type { UnitId, PersonId } from '../ids.ts';
import type { Pool } from '../vocabulary.ts';

/** The unit whose quota a person fills, and in which pool: one person, one quota. */
export interface Person {
  readonly key: readonly [PersonId];
  readonly value: { readonly unit: UnitId; readonly pool: Pool };
}

/** The aspect. */
export const person: AspectOf<Person> = {
  label: ['Nhân sự', 'Person'],
  key: [{ column: 'person', being: 'person' }],
  columns: { unit: { type: 'text', refers: 'unit' }, pool: { type: 'text' } },
  holding: { kind: 'person', parts: 1 },
  personal: true,
  words: (say, [person], { unit, pool }) =>
    `${person}: ${say.name(`unit:${unit}`)}, ${say.word('pool', pool)}`,
  subject: ([person]) => person,
};
