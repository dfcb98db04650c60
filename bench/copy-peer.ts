/** The limit for rebuilding: the rows that a register has become, bulk-copied into the same tables and constraints. */
import type { Database } from '../src/adapters/postgres/database.ts';

interface Dump {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Tables of a register with facts last, as text that COPY takes back. */
export const dump = async (database: Database): Promise<readonly Dump[]> => {
  const tables = await database.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and c.relname not in ('schema_version', 'register')
     group by c.relname order by c.relname = 'act' desc, c.relname = 'entry' desc`,
  );
  const dumps: Dump[] = [];
  for (const { name, columns } of tables) {
    const texts = columns.map((c) => `"${c}"::text as "${c}"`).join(', ');
    const rows = await database.query(`select ${texts} from "${name}"`);
    if (rows.length > 0)
      dumps.push({ table: name, columns, rows: rows.map((row) => columns.map((c) => row[c])) });
  }
  return dumps;
};

/** Copies the rows in, in one transaction. */
export const restore = async (database: Database, dumps: readonly Dump[]): Promise<void> => {
  await database.transaction(async (tx) => {
    await tx.execute(
      `insert into register (slug, title, hash) values ('bench', 'Bench', repeat('0', 64))`,
    );
    for (const { table, columns, rows } of dumps) await tx.copyIn(table, columns, rows);
  });
};
