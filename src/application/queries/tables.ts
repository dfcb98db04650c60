/** A table of the register on a day, or over a time up to it; of all, or of a body with what is below it. */
import type { Acts } from '../../domain/acts/act-list.ts';
import { DayView } from '../../domain/register/day-view.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Row, Table } from '../../domain/tables/table.ts';
import { EVERYWHERE, under } from '../../domain/tables/within.ts';
import type { Day } from '../../domain/time/day.ts';

/** What may be asked of a table beyond its day. */
export interface TableChoice {
  /** The body; nothing for the whole register. */
  readonly unit?: UnitId;
  /** The first day, of a table over a time. */
  readonly from?: Day;
}

/** Its lines. */
export const rowsAt = (
  table: Table,
  facts: Facts,
  acts: Acts,
  day: Day,
  { unit, from }: TableChoice = {},
): readonly Row[] =>
  table.rows({
    view: new DayView(facts, day),
    acts,
    from: from ?? table.since?.(day) ?? day,
    within: unit === undefined ? EVERYWHERE : under(facts, unit, day),
  });
