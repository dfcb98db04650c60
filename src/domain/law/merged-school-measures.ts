/**
 * What rules of law measure of schools that were merged, and of what else works in schools than teachers. Posts of staff are
 * told apart by their titles, as schemes write them; a campus (phân hiệu, điểm trường) is premises used as a school site.
 */
import { countedOf } from '../register/counted.ts';
import type { DayView } from '../register/day-view.ts';
import { timeline, valueAt } from '../register/facts.ts';
import { type UnitId, ref } from '../register/ids.ts';
import { STAGES, stagesOf } from '../register/statistics.ts';
import { postsAt, premisesAt } from '../register/unit-at.ts';
import { type Day, day, previousDay } from '../time/day.ts';
import type { LawMeasure, Measured } from './measure.ts';

/** Schools merged from this day on are those that NQ 37/2026/NQ-CP speaks of. */
const RESOLUTION_37: Day = day('2026-08-05');

const ACCOUNTANT = /kế toán/iu;
const CLERK = /văn thư/iu;
const CASHIER = /thủ quỹ/iu;
const HEALTH = /y tế/iu;

/** Staff of whom each campus may have one (Điều 5.1.b). */
const ONE_TO_A_CAMPUS = [
  /thiết bị|thí nghiệm/iu,
  /thư viện/iu,
  /giáo vụ/iu,
  /tư vấn/iu,
  /khuyết tật/iu,
  /công nghệ thông tin|quản trị/iu,
  HEALTH,
] as const;

/** The letter of the ministry on which schools may be merged. */
const LETTER_OF_2018: Day = day('2018-01-01');

/** Whether another school went into a school, wholly or in part, from a day on. */
const isMerged = ({ facts, day: on }: DayView, school: UnitId, since: Day): boolean =>
  [...facts.referring(ref('unit', school), 'succession')].some(
    (key) =>
      key[1] === school &&
      key[0] !== school &&
      timeline(facts, 'succession', key).some(({ from }) => {
        const before = previousDay(from);
        return (
          from >= since &&
          from <= on &&
          before !== undefined &&
          valueAt(facts, 'unit.type', [key[0]], before)?.kind === 'school'
        );
      }),
  );

const placesOf = ({ facts, day: on }: DayView, school: UnitId, title: RegExp): number =>
  postsAt(facts, school, on)
    .filter(({ value }) => title.test(value.title))
    .reduce((sum, { value }) => sum + value.places, 0);

const ofMerged =
  (measured: (view: DayView, school: UnitId) => Measured) =>
  (view: DayView, school: UnitId): Measured =>
    isMerged(view, school, RESOLUTION_37) ? measured(view, school) : undefined;

const sites = ({ facts, day: on }: DayView, school: UnitId): number =>
  premisesAt(facts, school, on).filter(({ value }) => value.use === 'school-site').length;

/** A school of which no site is known has one place, or the number is not known. */
const sitesOrMissing = (view: DayView, school: UnitId): Measured =>
  sites(view, school) || 'missing';

const has = (view: DayView, school: UnitId, stages: Parameters<typeof countedOf>[3]): boolean =>
  (countedOf(view, school, 'classes', stages)?.value ?? 0) > 0;

/** The table. */
export const MERGED_SCHOOL_MEASURES = {
  'school-sites': {
    title: ['số điểm trường', 'sites of the school'],
    reach: 'unit',
    of: sitesOrMissing,
  },
  'all-classes': {
    title: ['số lớp', 'classes'],
    reach: 'unit',
    of: (view, school) => countedOf(view, school, 'classes', STAGES)?.value ?? 'missing',
  },
  'merged-deputies': {
    title: ['số phó hiệu trưởng của trường sau sáp nhập', 'deputies of a merged school'],
    reach: 'unit',
    of: ofMerged((view, school) => view.placesOf(school, 'deputy')),
  },
  'merged-accountants': {
    title: ['số kế toán của trường sau sáp nhập', 'accountants of a merged school'],
    reach: 'unit',
    of: ofMerged((view, school) => placesOf(view, school, ACCOUNTANT)),
  },
  'merged-clerks': {
    title: [
      'số văn thư, hoặc thủ quỹ, của trường sau sáp nhập',
      'clerks, or cashiers, of a merged school',
    ],
    reach: 'unit',
    of: ofMerged((view, school) =>
      Math.max(placesOf(view, school, CLERK), placesOf(view, school, CASHIER)),
    ),
  },
  'merged-campus-staff': {
    title: [
      'số nhân viên nhiều nhất của một chức danh dùng theo điểm trường',
      'most staff of one title that each campus may have one of',
    ],
    reach: 'unit',
    of: ofMerged((view, school) =>
      Math.max(...ONE_TO_A_CAMPUS.map((title) => placesOf(view, school, title))),
    ),
  },
  'preschool-with-general': {
    title: ['mầm non và phổ thông trong một trường', 'preschool and general classes in one school'],
    reach: 'unit',
    whether: true,
    of: (view, school) => {
      if (!isMerged(view, school, LETTER_OF_2018)) return undefined;
      if (!countedOf(view, school, 'classes', STAGES)) return 'missing';
      const [early, general] = [stagesOf('preschool'), STAGES.slice(stagesOf('preschool').length)];
      return has(view, school, early) && has(view, school, general) ? 1 : 0;
    },
  },
  'school-support-staff': {
    title: ['số nhân viên văn phòng của trường', 'clerks, accountants, cashiers, health workers'],
    reach: 'unit',
    of: ({ facts, day: on }, school) =>
      postsAt(facts, school, on)
        .filter(({ value: { title } }) =>
          [ACCOUNTANT, CLERK, CASHIER, HEALTH].some((one) => one.test(title)),
        )
        .reduce((sum, { value }) => sum + value.places, 0),
  },
} as const satisfies Readonly<Record<string, LawMeasure>>;
