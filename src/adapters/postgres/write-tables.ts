/** Writing rows to several tables: one statement for all of them where they are few, COPY where they are many. */
import { analyseGrown } from './analyse.ts';
import type { Queryable } from './database.ts';

/** A column with its type in PostgreSQL's words. */
export type TypedColumn = readonly [name: string, type: string];

/** Rows for one table, their values in the order of the columns; JSON-like values only. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Rows up to which one statement is faster than one COPY for each table: a round trip costs about a millisecond. */
const FEW = 2_000;

/** All tables in one statement: each part reads its rows from one JSON parameter. */
const writeFew = async (tx: Queryable, tables: readonly TableRows[]): Promise<void> => {
  const parts = tables.map(({ table, columns }, i) => {
    const names = columns.map(([name]) => `"${name}"`).join(', ');
    const types = columns.map(([name, type]) => `"${name}" ${type}`).join(', ');
    return `w${i} as (insert into ${table} (${names}) select ${names} from json_to_recordset($${i + 1}::json) as given (${types}))`;
  });
  const values = tables.map(({ columns, rows }) =>
    JSON.stringify(
      rows.map((row) => Object.fromEntries(columns.map(([name], i) => [name, row[i]]))),
    ),
  );
  await tx.execute(`with ${parts.join(', ')} select 1`, values);
};

/** COPY takes an array for one of PostgreSQL's, unless it is written as JSON. */
const jsonWhere = (columns: readonly TypedColumn[], row: readonly unknown[]): readonly unknown[] =>
  row.map((value, i) =>
    columns[i]?.[1] === 'jsonb' && Array.isArray(value) ? JSON.stringify(value) : value,
  );

/** One COPY for each table. */
const writeMany = async (tx: Queryable, tables: readonly TableRows[]): Promise<void> => {
  for (const { table, columns, rows } of tables)
    await tx.copyIn(
      table,
      columns.map(([name]) => name),
      rows.map((row) => jsonWhere(columns, row)),
    );
};

/** Writes the rows, and sees to the statistics of tables that have grown by them; tables without rows are left alone. */
export const writeTables = async (tx: Queryable, tables: readonly TableRows[]): Promise<void> => {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return;
  const total = filled.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total <= FEW) await writeFew(tx, filled);
  else await writeMany(tx, filled);
  await analyseGrown(
    tx,
    filled.map(({ table }) => table),
  );
};
