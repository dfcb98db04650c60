/** Every table that is offered, in the order in which it is. */
import { ACTS_STANDING } from './acts-standing.ts';
import { ENROLMENT } from './enrolment.ts';
import { EVALUATIONS } from './evaluations.ts';
import { INVESTMENT } from './investment.ts';
import { JOB_POSITIONS } from './job-positions.ts';
import { PLANNING } from './planning.ts';
import { SCHOOLS } from './schools.ts';
import { TARGETS } from './targets.ts';
import { TRAINING } from './training.ts';
import { WORKLOADS } from './workloads.ts';
import { FLOW } from './flow.ts';
import { MOVEMENTS } from './movements.ts';
import { PAIRS } from './pairs.ts';
import { POSITIONS } from './positions.ts';
import { QUOTAS } from './quotas.ts';
import { SERVICE_UNITS } from './service-units.ts';
import type { Table } from './table.ts';

/** The tables. */
export const TABLES: readonly Table[] = [
  QUOTAS,
  POSITIONS,
  JOB_POSITIONS,
  FLOW,
  MOVEMENTS,
  PLANNING,
  EVALUATIONS,
  TRAINING,
  PAIRS,
  SERVICE_UNITS,
  SCHOOLS,
  WORKLOADS,
  ENROLMENT,
  INVESTMENT,
  TARGETS,
  ACTS_STANDING,
];

/** The table of a code. */
export const tableOf = (code: string): Table | undefined =>
  TABLES.find((table) => table.code === code);
