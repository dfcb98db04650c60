/** What rules of law measure of schools and of who works in several. */
import { countedOf } from '../register/counted.ts';
import type { DayView } from '../register/day-view.ts';
import { valueAt } from '../register/facts.ts';
import type { PersonId, UnitId } from '../register/ids.ts';
import { STAGES, type SchoolLevel, stagesOf } from '../register/statistics.ts';
import { holdersAt, postsAt, postsHeldAt } from '../register/unit-at.ts';
import type { LawMeasure, Measured } from './measure.ts';
import { teachersAllowed } from './school-norms.ts';

const teachers = ({ facts, day }: DayView, school: UnitId): Measured => {
  const posts = postsAt(facts, school, day).filter(({ value }) => /giáo viên/iu.test(value.title));
  return posts.length === 0 ? 'missing' : posts.reduce((sum, { value }) => sum + value.places, 0);
};

/** Pupils to a class of some levels: makes no sense of a school that has none of them. */
const perClass = (view: DayView, school: UnitId, levels: readonly SchoolLevel[]): Measured => {
  const stages = levels.flatMap(stagesOf);
  const all = countedOf(view, school, 'classes', STAGES);
  const classes = countedOf(view, school, 'classes', stages);
  const pupils = countedOf(view, school, 'pupils', stages);
  if (all === undefined) return 'missing';
  if (!classes || classes.value === 0) return undefined;
  return pupils ? pupils.value / classes.value : 'missing';
};

/** Classes of a school that has primary classes alone. */
const primaryAlone = (view: DayView, school: UnitId): Measured => {
  const all = countedOf(view, school, 'classes', STAGES);
  if (all === undefined) return 'missing';
  const primary = countedOf(view, school, 'classes', stagesOf('primary'))?.value ?? 0;
  return primary > 0 && primary === all.value ? primary : undefined;
};

const shareOf = ({ facts, day }: DayView, person: PersonId): number =>
  postsHeldAt(facts, person, day).reduce(
    (sum, post) => sum + (valueAt(facts, 'tenure.share', [post, person], day)?.share ?? 0),
    0,
  );

/** The table. */
export const SCHOOL_MEASURES = {
  teachers: {
    title: ['số giáo viên theo đề án', 'teachers by the scheme'],
    reach: 'unit',
    of: teachers,
  },
  'teachers-allowed': {
    title: ['số giáo viên mà số lớp cho phép', 'teachers that its classes allow'],
    reach: 'unit',
    of: (view, school) => teachersAllowed(view, school)?.value ?? 'missing',
  },
  'primary-class-size': {
    title: ['số học sinh một lớp tiểu học', 'pupils to a primary class'],
    reach: 'unit',
    of: (view, school) => perClass(view, school, ['primary']),
  },
  'secondary-class-size': {
    title: ['số học sinh một lớp trung học', 'pupils to a secondary class'],
    reach: 'unit',
    of: (view, school) => perClass(view, school, ['lower-secondary', 'upper-secondary']),
  },
  'primary-classes': {
    title: ['số lớp tiểu học', 'primary classes'],
    reach: 'unit',
    of: primaryAlone,
  },
  'primary-deputies': {
    title: ['số phó hiệu trưởng trường tiểu học', 'deputies of a primary school'],
    reach: 'unit',
    of: (view, school) => {
      const classes = primaryAlone(view, school);
      return typeof classes === 'number' ? view.placesOf(school, 'deputy') : classes;
    },
  },
  'overloaded-people': {
    title: [
      'số người được giao quá 100% thời gian',
      'people with more than 100% of their time set',
    ],
    reach: 'unit',
    of: (view, unit) => {
      const { facts, day } = view;
      const holders = postsAt(facts, unit, day).flatMap(({ key }) => holdersAt(facts, key[0], day));
      return new Set(holders.filter((person) => shareOf(view, person) > 1 + 1e-9)).size;
    },
  },
} as const satisfies Readonly<Record<string, LawMeasure>>;
