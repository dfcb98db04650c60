/**
 * Everything an installation keeps, as one file, from either driver and into either: registers, acts, drafts, accounts,
 * roles, the trail. Not the sessions: nobody is signed in after a restore. Lines of JSON (a head, then each table and its rows
 * as PostgreSQL writes them, then a digest of all that), compressed.
 */
import { hash } from 'node:crypto';
import fs from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Database, Queryable, Row } from './database.ts';

const FORMAT = 'tinhgon-backup';
const PAGE = 2_000;
/** Rows that are written at once when they come back. */
const BATCH = 5_000;

/** What is not carried: which migrations were applied is the program's, and who is signed in is of the moment. */
const LEFT_OUT = new Set(['schema_version', 'session', 'sign_in_failure']);

interface Head {
  readonly format: typeof FORMAT;
  /** Number of migrations that the database had. */
  readonly schema: number;
}

interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * The digest of a content: the sum of the hashes of its rows, each with its table, so that it does not hang on where a server
 * happens to put them.
 */
class Digest {
  #sum = 0n;
  #table = '';

  table(line: string): void {
    this.#table = line;
    this.#add('');
  }

  row(line: string): void {
    this.#add(line);
  }

  #add(line: string): void {
    const hex = hash('sha256', `${this.#table}\n${line}`, 'hex');
    this.#sum = BigInt.asUintN(256, this.#sum + BigInt(`0x${hex}`));
  }

  /** Hexadecimal. */
  text(): string {
    return this.#sum.toString(16).padStart(64, '0');
  }
}

/** What a file of a backup holds. */
export interface Backup {
  readonly tables: number;
  readonly rows: number;
  /** Of the content: two databases that hold the same have the same. */
  readonly digest: string;
}

/** Why a file cannot be restored. */
export class NotRestorable extends Error {
  override readonly name = 'NotRestorable';
  readonly reason: 'not-a-backup' | 'damaged' | 'other-schema' | 'not-empty';

  constructor(reason: NotRestorable['reason'], cause?: unknown) {
    super(`not restorable: ${reason}`, { cause });
    this.reason = reason;
  }
}

const schemaOf = async (db: Queryable): Promise<number> => {
  const [row] = await db.query<{ n: number }>('select count(*)::int as n from schema_version');
  return row?.n ?? 0;
};

/** The tables, those that others refer to first. */
const tablesOf = async (db: Queryable): Promise<readonly TableLine[]> => {
  const tables = await db.query<{ table: string; columns: string[]; after: string[] }>(
    `select c.relname as table,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
       array(select distinct f.confrelid::regclass::text from pg_constraint f
             where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as after
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`,
  );
  const left = tables.filter(({ table }) => !LEFT_OUT.has(table));
  const ordered: TableLine[] = [];
  const done = new Set<string>();
  while (ordered.length < left.length) {
    const ready = left.filter(
      ({ table, after }) => !done.has(table) && after.every((t) => done.has(t)),
    );
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    for (const { table, columns } of ready) {
      ordered.push({ table, columns });
      done.add(table);
    }
  }
  return ordered;
};

const rowsOf = async function* (
  db: Queryable,
  { table, columns }: TableLine,
): AsyncIterable<readonly unknown[]> {
  const texts = columns.map((name) => `"${name}"::text as "${name}"`).join(', ');
  let after = '(0,0)';
  for (;;) {
    const rows = await db.query<Row & { row_at: string }>(
      `select ctid::text as row_at, ${texts} from "${table}" where ctid > $1::tid order by ctid limit ${PAGE}`,
      [after],
    );
    for (const row of rows) yield columns.map((name) => row[name]);
    after = rows.at(-1)?.row_at ?? after;
    if (rows.length < PAGE) return;
  }
};

/** Every line of a backup but its last, of one state of the database. */
const linesOf = async function* (db: Queryable): AsyncIterable<string> {
  const head: Head = { format: FORMAT, schema: await schemaOf(db) };
  yield JSON.stringify(head);
  for (const table of await tablesOf(db)) {
    yield JSON.stringify(table);
    for await (const row of rowsOf(db, table)) yield JSON.stringify(row);
  }
};

/** Writes the file: beside its place first, and there when it is whole and on the disk. */
export const backUp = (db: Database, file: string): Promise<Backup> =>
  db.transaction(
    async (tx) => {
      const part = `${file}.part`;
      const digest = new Digest();
      let [tables, rows] = [0, 0];
      const content = async function* (): AsyncIterable<string> {
        for await (const line of linesOf(tx)) {
          if (line.startsWith('[')) {
            rows += 1;
            digest.row(line);
          } else {
            tables += 1;
            digest.table(line);
          }
          yield `${line}\n`;
        }
        yield `${JSON.stringify({ digest: digest.text() })}\n`;
      };
      try {
        await pipeline(content, createGzip(), fs.createWriteStream(part));
        const written = await open(part, 'r+');
        await written.sync();
        await written.close();
        await rename(part, file);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
      return { tables: tables - 1, rows, digest: digest.text() };
    },
    { isolation: 'repeatable read', readOnly: true },
  );

/** The lines of a file; where it is not what was written, it is damaged. */
const linesIn = async function* (file: string): AsyncIterable<string> {
  const source = fs.createReadStream(file);
  const text = source.pipe(createGunzip());
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  source.once('error', failed.reject);
  text.once('error', failed.reject);
  const lines = createInterface({ input: text, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), failed.promise]);
    if (next.done === true) return;
    yield next.value;
  }
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new NotRestorable('damaged', error);
  }
};

const demandEmpty = async (tx: Queryable): Promise<void> => {
  for (const { table } of await tablesOf(tx)) {
    const [row] = await tx.query(`select 1 from "${table}" limit 1`);
    if (row) throw new NotRestorable('not-empty');
  }
};

/** Numbers that the database gives go on after those that came back. */
const restoreNumbering = async (tx: Queryable): Promise<void> => {
  const columns = await tx.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attidentity <> ''`,
  );
  for (const { table, column } of columns)
    await tx.query(
      `select setval(pg_get_serial_sequence($1, $2), greatest(1, (select max("${column}") from "${table}")),
         (select count(*) > 0 from "${table}"))`,
      [table, column],
    );
};

/**
 * Brings back what a file holds, all of it or nothing, into a database that has nothing yet.
 * @throws NotRestorable
 */
export const restore = (db: Database, file: string): Promise<Backup> =>
  db.transaction(async (tx) => {
    await demandEmpty(tx);
    const digest = new Digest();
    let [tables, rows] = [0, 0];
    let head: Partial<Head> | undefined;
    let table: TableLine | undefined;
    let waiting: unknown[][] = [];
    const flush = async (): Promise<void> => {
      if (table && waiting.length > 0) await tx.copyIn(table.table, table.columns, waiting);
      waiting = [];
    };
    try {
      for await (const line of linesIn(file)) {
        const value = parsed(line);
        if (!head) {
          head = value as Partial<Head>;
          if (head.format !== FORMAT) throw new NotRestorable('not-a-backup');
          if (head.schema !== (await schemaOf(tx))) throw new NotRestorable('other-schema');
          digest.table(line);
        } else if (Array.isArray(value)) {
          rows += 1;
          digest.row(line);
          waiting.push(value as unknown[]);
          if (waiting.length === BATCH) await flush();
        } else if (typeof value === 'object' && value !== null && 'digest' in value) {
          await flush();
          if (value.digest !== digest.text()) throw new NotRestorable('damaged');
          await restoreNumbering(tx);
          return { tables, rows, digest: digest.text() };
        } else {
          await flush();
          table = value as TableLine;
          tables += 1;
          digest.table(line);
        }
      }
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if (typeof code === 'string' && code.startsWith('Z_'))
        throw new NotRestorable(head ? 'damaged' : 'not-a-backup', error);
      throw error;
    }
    throw new NotRestorable(head ? 'damaged' : 'not-a-backup');
  });
