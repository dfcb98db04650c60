/** Every table that is offered, in the order in which it is. */
import type { Both } from '../both.ts';
import { ACTS_STANDING } from './acts-standing.ts';
import { APPOINTMENTS } from './appointments.ts';
import { DUE } from './due.ts';
import { SURPLUS } from './surplus.ts';
import { ENROLMENT } from './enrolment.ts';
import { EVALUATIONS } from './evaluations.ts';
import { INVESTMENT } from './investment.ts';
import { JOB_POSITIONS } from './job-positions.ts';
import { NUMBER_BOOKS } from './number-books.ts';
import { PREMISES } from './premises.ts';
import { PLANNING } from './planning.ts';
import { SCHOOLS } from './schools.ts';
import { TARGETS } from './targets.ts';
import { TIER_FLOWS } from './tier-flows.ts';
import { TRAINING } from './training.ts';
import { VOTES } from './votes.ts';
import { WORKLOADS } from './workloads.ts';
import { FLOW } from './flow.ts';
import { MOVEMENTS } from './movements.ts';
import { PAIRS } from './pairs.ts';
import { POSITIONS } from './positions.ts';
import { QUOTAS } from './quotas.ts';
import { SCHEME_CHANGES } from './scheme-changes.ts';
import { SERVICE_UNITS } from './service-units.ts';
import type { Table } from './table.ts';

/** Tables about one thing. */
interface TableGroup {
  readonly title: Both;
  readonly tables: readonly Table[];
}

/** The tables, by what they are about. */
export const TABLE_GROUPS: readonly TableGroup[] = [
  {
    title: ['Biên chế, vị trí việc làm', 'Quota and job positions'],
    tables: [QUOTAS, POSITIONS, JOB_POSITIONS, SCHEME_CHANGES, FLOW],
  },
  {
    title: ['Cán bộ', 'Cadres'],
    tables: [
      MOVEMENTS,
      APPOINTMENTS,
      TIER_FLOWS,
      DUE,
      SURPLUS,
      PAIRS,
      PLANNING,
      EVALUATIONS,
      TRAINING,
    ],
  },
  {
    title: ['Đơn vị sự nghiệp, trường học', 'Service units and schools'],
    tables: [SERVICE_UNITS, PREMISES, SCHOOLS, WORKLOADS, ENROLMENT, INVESTMENT],
  },
  {
    title: ['Mục tiêu, văn bản, ý kiến Nhân dân', 'Targets, acts, the people’s voice'],
    tables: [TARGETS, ACTS_STANDING, NUMBER_BOOKS, VOTES],
  },
];

/** The tables. */
export const TABLES: readonly Table[] = TABLE_GROUPS.flatMap(({ tables }) => tables);

/** The table of a code. */
export const tableOf = (code: string): Table | undefined =>
  TABLES.find((table) => table.code === code);
