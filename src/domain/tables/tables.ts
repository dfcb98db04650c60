/** Every table that is offered, in the order in which it is. */
import { FLOW } from './flow.ts';
import { MOVEMENTS } from './movements.ts';
import { PAIRS } from './pairs.ts';
import { POSITIONS } from './positions.ts';
import { QUOTAS } from './quotas.ts';
import { SERVICE_UNITS } from './service-units.ts';
import type { Table } from './table.ts';

/** The tables. */
export const TABLES: readonly Table[] = [QUOTAS, POSITIONS, FLOW, MOVEMENTS, PAIRS, SERVICE_UNITS];

/** The table of a code. */
export const tableOf = (code: string): Table | undefined =>
  TABLES.find((table) => table.code === code);
