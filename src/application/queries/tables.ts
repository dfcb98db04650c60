/** A table of the register on a day. */
import type { Acts } from '../../domain/acts/act-list.ts';
import { DayView } from '../../domain/register/day-view.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Row, Table } from '../../domain/tables/table.ts';
import type { Day } from '../../domain/time/day.ts';

/** Its lines. */
export const rowsAt = (table: Table, facts: Facts, acts: Acts, day: Day): readonly Row[] =>
  table.rows(new DayView(facts, day), acts);
