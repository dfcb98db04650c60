import type { Day } from '../../time/day.ts';
import type { AspectOf } from '../aspect.ts';
import type { PersonId } from '../ids.ts';
import type { DisciplineForm } from '../vocabulary.ts';

/** A discipline that a person is under. It stays when the person leaves. */
export interface PersonDiscipline {
  readonly key: readonly [PersonId];
  readonly value: { readonly form: DisciplineForm; readonly until?: Day };
}

/** The aspect. */
export const personDiscipline: AspectOf<PersonDiscipline> = {
  label: ['Kỷ luật', 'Discipline'],
  key: [{ column: 'person', names: 'person' }],
  columns: { form: { type: 'text' }, until: { type: 'date', optional: true } },
  personal: true,
  words: (say, [person], { form, until }) =>
    `${person}: ${say.word('disciplineForm', form)}${
      until === undefined ? '' : say.told(` đến ${say.day(until)}`, ` until ${say.day(until)}`)
    }`,
  subject: ([person]) => person,
};
