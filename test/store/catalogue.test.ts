/** The tables of the database are those that the program writes: columns, types, and what may be null. */
import { expect, it } from 'vitest';
import { ASPECT_TABLES } from '../../src/adapters/postgres/aspect-tables.ts';
import { sharedColumns } from '../../src/adapters/postgres/fact-tables.ts';
import { freshServerDatabase } from '../postgres/harness.ts';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

it('has the columns of every aspect, and a twin', async () => {
  const { database, discard } = await freshServerDatabase();
  try {
    const columns = await database.query<Column>(
      `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
              not a.attnotnull as nullable
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0`,
    );
    const of = (table: string): readonly Column[] => columns.filter((c) => c.table === table);
    for (const table of ASPECT_TABLES) {
      const shared = sharedColumns(table).toSorted();
      const named = (name: string): string[] =>
        of(name)
          .map((c) => c.name)
          .toSorted();
      expect(named(table.table)).toEqual([...shared, 'known_from'].toSorted());
      expect(named(`${table.table}_superseded`)).toEqual([...shared, 'known'].toSorted());
      for (const { name, type, optional } of table.columns) {
        const column = of(table.table).find((c) => c.name === name);
        expect(column).toMatchObject({ type, nullable: optional });
      }
    }
  } finally {
    await discard();
  }
});
