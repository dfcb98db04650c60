/** What the columns of a sheet are said to be. */

/** How units are named where no column does: by headings over the rows, “I. Đảng ủy phường”. */
export type UnitBy = 'headings';

/** What the columns of a sheet are. */
export interface Mapping {
  /** Number of the last row of the head, from 1; 0 where there is none. */
  readonly head: number;
  /** The column of each field, from 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** Absent where a column names the unit of each row. */
  readonly unitBy?: UnitBy;
}
