/**
 * What is counted of a unit and told by somebody who counted it: households, classes, pupils, children, rooms, money put in.
 * A stock holds from its day until it is counted again; a yearly figure is of the calendar year of its day.
 */
import type { Both } from '../both.ts';

/** Stages of schooling, one after the other: nursery groups, kindergarten, grades 1 to 12. */
export const STAGES = [
  'nursery',
  'kindergarten',
  'grade-1',
  'grade-2',
  'grade-3',
  'grade-4',
  'grade-5',
  'grade-6',
  'grade-7',
  'grade-8',
  'grade-9',
  'grade-10',
  'grade-11',
  'grade-12',
] as const;
/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** Levels of schooling (cấp học) with their stages. */
export const SCHOOL_LEVELS = {
  preschool: { label: ['Mầm non', 'Preschool'], from: 0, to: 2 },
  primary: { label: ['Tiểu học', 'Primary'], from: 2, to: 7 },
  'lower-secondary': { label: ['THCS', 'Lower secondary'], from: 7, to: 11 },
  'upper-secondary': { label: ['THPT', 'Upper secondary'], from: 11, to: 14 },
} as const satisfies Readonly<Record<string, { label: Both; from: number; to: number }>>;
/** A level of schooling. */
export type SchoolLevel = keyof typeof SCHOOL_LEVELS;

/** The stages of a level. */
export const stagesOf = (level: SchoolLevel): readonly Stage[] =>
  STAGES.slice(SCHOOL_LEVELS[level].from, SCHOOL_LEVELS[level].to);

/** Ages by which going to school is counted: 3–5, 6–10, 11–14 and 15–17 years. */
export const AGE_GROUPS = ['3-5', '6-10', '11-14', '15-17'] as const;
/** One of {@link AGE_GROUPS}. */
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** What is known of a figure: what it is called, what it is measured in, and whether it is of one year. */
export interface StatisticInfo {
  readonly label: Both;
  readonly unit: Both;
  readonly yearly?: true;
}

const OF_AREAS = {
  class: { label: ['Loại đơn vị hành chính', 'Class of administrative unit'], unit: ['', ''] },
  region: { label: ['Vùng tính định mức trường học', 'Region for school norms'], unit: ['', ''] },
  households: { label: ['Số hộ', 'Households'], unit: ['hộ', 'households'] },
  complaints: {
    label: [
      'Đơn khiếu nại, kiến nghị về sắp xếp trong năm',
      'Complaints of the year about reorganisation',
    ],
    unit: ['đơn', 'complaints'],
    yearly: true,
  },
  'complaints-answered': {
    label: ['Đơn khiếu nại, kiến nghị đã giải quyết, trả lời', 'Complaints that were answered'],
    unit: ['đơn', 'complaints'],
    yearly: true,
  },
  'two-session-classes': {
    label: ['Số lớp học hai buổi một ngày', 'Classes with two sessions a day'],
    unit: ['lớp', 'classes'],
  },
} as const satisfies Readonly<Record<string, StatisticInfo>>;

const OF_MEANS = {
  classrooms: { label: ['Số phòng học', 'Classrooms'], unit: ['phòng', 'rooms'] },
  'school-land': { label: ['Quỹ đất trường học', 'School land'], unit: ['m²', 'm²'] },
  beds: { label: ['Số giường bệnh', 'Hospital beds'], unit: ['giường', 'beds'] },
  'invested-budget': {
    label: ['Đầu tư trong năm từ ngân sách', 'Invested in the year from the budget'],
    unit: ['đồng', 'VND'],
    yearly: true,
  },
  'invested-other': {
    label: ['Đầu tư trong năm từ nguồn khác', 'Invested in the year from other sources'],
    unit: ['đồng', 'VND'],
    yearly: true,
  },
  'land-added': {
    label: ['Đất mở rộng trong năm', 'Land added in the year'],
    unit: ['m²', 'm²'],
    yearly: true,
  },
  'classrooms-built': {
    label: ['Phòng học xây trong năm', 'Classrooms built in the year'],
    unit: ['phòng', 'rooms'],
    yearly: true,
  },
} as const satisfies Readonly<Record<string, StatisticInfo>>;

/** What a figure is of. */
export type Statistic =
  | keyof typeof OF_AREAS
  | keyof typeof OF_MEANS
  | `${'classes' | 'pupils'}.${Stage}`
  | `${'children' | 'enrolled'}.${AgeGroup}`;

const stageLabel = (stage: Stage, grade: number): Both => {
  if (stage === 'nursery') return ['nhóm trẻ', 'nursery'];
  return stage === 'kindergarten'
    ? ['mẫu giáo', 'kindergarten']
    : [`lớp ${grade}`, `grade ${grade}`];
};

const OF_STAGES = STAGES.flatMap((stage, i): [Statistic, StatisticInfo][] => {
  const [vi, en] = stageLabel(stage, i - 1);
  return [
    [`classes.${stage}`, { label: [`Số lớp: ${vi}`, `Classes: ${en}`], unit: ['lớp', 'classes'] }],
    [`pupils.${stage}`, { label: [`Học sinh: ${vi}`, `Pupils: ${en}`], unit: ['em', 'pupils'] }],
  ];
});

const OF_AGES = AGE_GROUPS.flatMap((age): [Statistic, StatisticInfo][] => [
  [
    `children.${age}`,
    { label: [`Trẻ ${age} tuổi`, `Children aged ${age}`], unit: ['em', 'children'] },
  ],
  [
    `enrolled.${age}`,
    {
      label: [`Trẻ ${age} tuổi đi học`, `Children aged ${age} at school`],
      unit: ['em', 'children'],
    },
  ],
]);

const INFO: ReadonlyMap<Statistic, StatisticInfo> = new Map([
  ...(Object.entries(OF_AREAS) as [Statistic, StatisticInfo][]),
  ...OF_STAGES,
  ...OF_AGES,
  ...(Object.entries(OF_MEANS) as [Statistic, StatisticInfo][]),
]);

/** All figures that can be recorded of a unit. */
export const STATISTICS: readonly Statistic[] = [...INFO.keys()];

/** What is known of a figure. */
export const statisticInfo = (statistic: Statistic): StatisticInfo =>
  INFO.get(statistic) as StatisticInfo;
