/** How many teachers a class may have, by period: maximums, as circulars of the Ministry of Education set them. */
import { type Counted, countedOf, together } from '../register/counted.ts';
import type { DayView } from '../register/day-view.ts';
import { entryAt } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { STAGES, type Stage } from '../register/statistics.ts';
import { type Day, day } from '../time/day.ts';
import { inForce } from './in-force.ts';
import type { Mark } from './mark.ts';

/** Teachers to a class of some stages. */
interface SchoolNorm {
  readonly code: string;
  readonly stages: readonly Stage[];
  readonly perClass: number;
  /** To a class with two sessions a day, where that is another number. */
  readonly twoSessions?: number;
  readonly from: Day;
  readonly to?: Day;
  readonly cites: string;
  readonly mark: Mark;
}

const PRIMARY = STAGES.slice(2, 7);

/** The norms. */
const SCHOOL_NORMS: readonly SchoolNorm[] = [
  {
    code: 'GD-07',
    stages: ['nursery'],
    perClass: 2.5,
    from: day('2015-05-01'),
    cites: 'TTLT 06/2015/TTLT-BGDĐT-BNV; TT 19/2023/TT-BGDĐT',
    mark: 'found',
  },
  {
    code: 'GD-08',
    stages: ['kindergarten'],
    perClass: 2.2,
    from: day('2015-05-01'),
    cites: 'TTLT 06/2015/TTLT-BGDĐT-BNV; TT 19/2023/TT-BGDĐT',
    mark: 'found',
  },
  {
    code: 'GD-01',
    stages: PRIMARY,
    perClass: 1.2,
    twoSessions: 1.5,
    from: day('2017-08-28'),
    cites: 'TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT',
    mark: 'found',
  },
  {
    code: 'GD-02',
    stages: STAGES.slice(7, 11),
    perClass: 1.9,
    from: day('2017-08-28'),
    cites: 'TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT',
    mark: 'found',
  },
  {
    code: 'GD-03',
    stages: STAGES.slice(11),
    perClass: 2.25,
    from: day('2017-08-28'),
    cites: 'TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT',
    mark: 'memory-high',
  },
];

/** The norms in force on a day. */
const schoolNormsOn = (on: Day): readonly SchoolNorm[] =>
  SCHOOL_NORMS.filter((norm) => inForce(norm, on));

/** How many teachers the classes of a school may have by the norms of the day: not known where none was counted. */
export const teachersAllowed = (view: DayView, school: UnitId): Counted | undefined => {
  const double = entryAt(view.facts, 'unit.statistic', [school, 'two-session-classes'], view.day);
  const parts = schoolNormsOn(view.day).flatMap(({ stages, perClass, twoSessions }) => {
    const classes = countedOf(view, school, 'classes', stages);
    if (!classes) return [];
    const twice =
      twoSessions === undefined ? 0 : Math.min(double?.value?.value ?? 0, classes.value);
    return [
      {
        value: (classes.value - twice) * perClass + twice * (twoSessions ?? 0),
        acts: [...classes.acts, ...(twice > 0 && double ? [double.act] : [])],
      },
    ];
  });
  return parts.length === 0 ? undefined : together(parts);
};
