import type { Day } from '../../time/day.ts';
import type { AspectOf } from '../aspect.ts';
import type { PersonId } from '../ids.ts';
import type { CourseKind, CourseLevel } from '../vocabulary.ts';

/** A course that a person attended, from its first day to the day after its last. It stays when the person leaves. */
export interface PersonTraining {
  readonly key: readonly [PersonId, from: Day];
  readonly value: {
    readonly title: string;
    readonly level: CourseLevel;
    readonly kind: CourseKind;
    readonly to: Day;
  };
}

/** The aspect. */
export const personTraining: AspectOf<PersonTraining> = {
  label: ['Đào tạo, bồi dưỡng', 'Training'],
  key: [{ column: 'person', names: 'person' }, { column: 'begins' }],
  columns: {
    title: { type: 'text' },
    level: { type: 'text' },
    kind: { type: 'text' },
    ends: { type: 'date', member: 'to' },
  },
  personal: true,
  words: (say, [person, from], { title, level, kind, to }) =>
    `${person}: ${title} (${say.word('courseKind', kind)}, ${say.word('courseLevel', level)}, ${say.period({ from, to })})`,
  subject: ([person]) => person,
};
