/** Schools: classes, pupils, sites and teachers, against the norms of the day. */
import type { Both } from '../both.ts';
import { teachersAllowed } from '../law/school-norms.ts';
import { type Counted, countedOf } from '../register/counted.ts';
import type { DayView } from '../register/day-view.ts';
import { entryAt } from '../register/facts.ts';
import { type ActId, type UnitId, ref } from '../register/ids.ts';
import { SCHOOL_LEVELS, STAGES, type SchoolLevel, stagesOf } from '../register/statistics.ts';
import { holdersAt, postsAt, premisesAt } from '../register/unit-at.ts';
import { livingUnits } from './living-units.ts';
import {
  type Cell,
  NOTHING,
  type Row,
  type Table,
  actsBehind,
  number,
  text,
  totalOf,
  wrongIf,
} from './table.ts';

const LEVELS = Object.keys(SCHOOL_LEVELS) as readonly SchoolLevel[];

const counted = (found: Counted | undefined): Cell =>
  found === undefined ? NOTHING : number(found.value, 'count', found.acts);

/** The levels whose classes a school has. */
const levelsOf = (view: DayView, school: UnitId): Cell => {
  const labels = LEVELS.filter(
    (level) => (countedOf(view, school, 'classes', stagesOf(level))?.value ?? 0) > 0,
  ).map((level): Both => SCHOOL_LEVELS[level].label);
  return labels.length === 0
    ? NOTHING
    : text(labels.map(([vi]) => vi).join(', '), labels.map(([, en]) => en).join(', '));
};

interface Held {
  readonly people: number;
  /** Of them, those whose own unit is another. */
  readonly guests: number;
  readonly acts: readonly ActId[];
  readonly guestActs: readonly ActId[];
}

/** Who holds some posts of a school, and who of them comes from elsewhere. */
const holdersIn = (view: DayView, school: UnitId, title: RegExp): Held => {
  const { facts, day } = view;
  const held = postsAt(facts, school, day)
    .filter(({ value }) => title.test(value.title.toLowerCase()))
    .flatMap(({ key: [post] }) =>
      holdersAt(facts, post, day).map((person) => {
        const home = entryAt(facts, 'person', [person], day)?.value?.unit;
        const act = entryAt(facts, 'tenure', [post, person], day)?.act;
        return { person, act: act ? [act] : [], guest: home !== undefined && home !== school };
      }),
    );
  const guests = held.filter(({ guest }) => guest);
  return {
    people: new Set(held.map(({ person }) => person)).size,
    guests: new Set(guests.map(({ person }) => person)).size,
    acts: held.flatMap(({ act }) => act),
    guestActs: guests.flatMap(({ act }) => act),
  };
};

const COLUMNS: readonly Both[] = [
  ['Trường', 'School'],
  ['Cấp học', 'Levels'],
  ['Lớp', 'Classes'],
  ['Học sinh', 'Pupils'],
  ['Học sinh/lớp', 'Pupils to a class'],
  ['Điểm trường', 'Sites'],
  ['Giáo viên theo định mức', 'Teachers by the norm'],
  ['Giáo viên theo đề án', 'Teachers by the scheme'],
  ['Giáo viên có mặt', 'Teachers present'],
  ['Người của trường khác đến làm', 'People from other schools'],
];

const rowOf = (view: DayView, school: UnitId): Row => {
  const { facts, day } = view;
  const classes = countedOf(view, school, 'classes', STAGES);
  const pupils = countedOf(view, school, 'pupils', STAGES);
  const sites = premisesAt(facts, school, day).filter(({ value }) => value.use === 'school-site');
  const posts = postsAt(facts, school, day).filter(({ value }) => /giáo viên/iu.test(value.title));
  const places = posts.reduce((sum, { value }) => sum + value.places, 0);
  const allowed = teachersAllowed(view, school);
  const teachers = holdersIn(view, school, /giáo viên/u);
  const all = holdersIn(view, school, /./u);
  const above = (n: number): boolean => allowed !== undefined && n > allowed.value;
  return {
    key: school,
    level: 0,
    cells: [
      { is: 'thing', ref: ref('unit', school) },
      levelsOf(view, school),
      counted(classes),
      counted(pupils),
      classes && pupils && classes.value > 0
        ? number(Math.round((pupils.value / classes.value) * 10) / 10, 'count', [
            ...pupils.acts,
            ...classes.acts,
          ])
        : NOTHING,
      number(sites.length, 'count', actsBehind(view, 'premises', sites)),
      allowed ? number(Math.round(allowed.value * 10) / 10, 'people', allowed.acts) : NOTHING,
      posts.length === 0
        ? NOTHING
        : wrongIf(above(places), number(places, 'people', actsBehind(view, 'post', posts))),
      wrongIf(above(teachers.people), number(teachers.people, 'people', teachers.acts)),
      number(all.guests, 'people', all.guestActs),
    ],
  };
};

/** The table. */
export const SCHOOLS: Table = {
  code: 'schools',
  title: ['Trường học', 'Schools'],
  about: [
    'Lớp, học sinh, điểm trường và giáo viên của từng trường. Định mức là số giáo viên tối đa mà số lớp cho phép theo quy định của kỳ: 2,5 một nhóm trẻ; 2,2 một lớp mẫu giáo; 1,2 (học hai buổi: 1,5) một lớp tiểu học; 1,9 một lớp THCS; 2,25 một lớp THPT. Nhiều hơn định mức thì được đánh dấu. Cột cuối: người có biên chế ở trường khác đang giữ chức danh ở trường này.',
    'Classes, pupils, sites and teachers, school by school. The norm is how many teachers the classes allow at most by the rules of the period: 2.5 to a nursery group, 2.2 to a kindergarten class, 1.2 (with two sessions a day: 1.5) to a primary class, 1.9 to a lower and 2.25 to an upper secondary class. What is above the norm is marked. The last column: people of another school’s staff who hold a post here.',
  ],
  columns: COLUMNS,
  rows: (asked) => {
    const { view } = asked;
    const rows = livingUnits(asked)
      .filter((unit) => ['school', 'private-school'].includes(view.kindOf(unit) ?? ''))
      .map((school) => rowOf(view, school));
    if (rows.length === 0) return rows;
    const { cells, ...total } = totalOf(rows, COLUMNS.length, 2);
    return [...rows, { ...total, cells: cells.map((cell, i) => (i === 4 ? NOTHING : cell)) }];
  },
};
