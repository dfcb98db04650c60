/** Statistics for tables that have grown: a table is analysed before it is asked. */
import type { Queryable } from './database.ts';

/** Pages (8 KiB) below which any plan will do. */
const SMALL = 8;

/**
 * Analyses those of the tables that have doubled since they last were. A plan made for a table of no rows reads all of it,
 * and the checks of foreign keys keep theirs for as long as a connection lives: without this an act that ends many units
 * reads every fact for each of them. Doubling makes it log n times for a table of n rows.
 */
export const analyseGrown = async (tx: Queryable, tables: readonly string[]): Promise<void> => {
  if (tables.length === 0) return;
  const grown = await tx.query<{ name: string }>(
    `select relname as name
     from pg_class, lateral (select pg_relation_size(oid) / current_setting('block_size')::int as pages) as size
     where oid = any($1::text[]::regclass[]) and pages >= $2 and pages >= 2 * greatest(relpages, 1)
     order by relname`,
    [tables, SMALL],
  );
  if (grown.length === 0) return;
  // Somebody else who analyses the same table at this moment does it for both.
  await tx.script(`analyze (skip_locked) ${grown.map(({ name }) => `"${name}"`).join(', ')}`);
};
