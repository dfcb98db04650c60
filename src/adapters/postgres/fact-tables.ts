/** Facts in and out of the typed tables: what is believed now, and the twins of what was believed before. */
import type { FactRow } from '../../application/store.ts';
import type { Aspect, Key, Value } from '../../domain/register/aspects.ts';
import { keyText } from '../../domain/register/aspects.ts';
import type { Day } from '../../domain/time/day.ts';
import { type Instant, STILL } from '../../domain/time/instant.ts';
import { type AspectTable, fromColumns, tableOf, toColumns } from './aspect-tables.ts';
import type { Queryable, Row } from './database.ts';
import { lineKey } from './line-key.ts';
import { type TableRows, type TypedColumn, writeTables } from './write-tables.ts';

/** Columns with the keys of what a fact refers to; a table whose line is itself the reference has none for it. */
const referenceColumns = (table: AspectTable): readonly string[] =>
  table.references
    .map((r) => r.column)
    .filter((column) => !(table.key.length === 1 && table.key[0] === column));

const sharedTyped = (table: AspectTable): readonly TypedColumn[] => [
  ['register', 'integer'],
  ['line', 'uuid'],
  ...table.key.map((name): TypedColumn => [name, 'text']),
  ...referenceColumns(table).map((column): TypedColumn => [`${column}_key`, 'uuid']),
  ...(table.unique ? [['code_key', 'uuid'] as const] : []),
  ...table.columns.map((column): TypedColumn => [column.name, column.type]),
  ['valid', 'daterange'],
  ['act', 'text'],
  ['article', 'text'],
];

/** The columns that a fact and its superseded twin share. */
export const sharedColumns = (table: AspectTable): readonly string[] =>
  sharedTyped(table).map(([name]) => name);

/** A fact of one timeline without its record interval. */
export type PlainFact = Omit<FactRow, 'knownFrom' | 'knownTo'>;

const sharedValues = (table: AspectTable, register: number, fact: PlainFact): unknown[] => {
  const named: Record<string, unknown> = toColumns(table, fact.value);
  for (const [i, column] of table.key.entries()) named[column] = fact.key[i];
  const key = (columns: readonly string[]): string =>
    lineKey(columns.map((column) => String(named[column])).join('|'));
  return [
    register,
    lineKey(keyText(fact.key)),
    ...table.key.map((column) => named[column]),
    ...referenceColumns(table).map((column) => key([column])),
    ...(table.unique ? [key(table.unique)] : []),
    ...table.columns.map((column) => named[column.name]),
    `[${fact.from},${fact.to})`,
    fact.act,
    fact.article,
  ];
};

/** A fact that comes into the tables, and when the register came to know it. */
export interface NewFact {
  readonly fact: PlainFact;
  readonly knownFrom: Instant;
  /** When it was no longer believed, where that is in the same batch. */
  readonly knownTo?: Instant;
}

/** A fact of the tables that is no longer believed. */
export interface Superseded {
  readonly aspect: Aspect;
  readonly key: Key;
  readonly from: Day;
  readonly at: Instant;
}

const byAspect = <T>(
  list: readonly T[],
  aspectOf: (item: T) => Aspect,
): readonly (readonly [AspectTable, readonly T[]])[] =>
  [...Map.groupBy(list, aspectOf)].map(([aspect, items]) => [tableOf(aspect), items] as const);

/** Moves facts to the twins, all tables in one statement. */
export const supersede = async (
  tx: Queryable,
  register: number,
  gone: readonly Superseded[],
): Promise<void> => {
  if (gone.length === 0) return;
  const params: unknown[] = [register];
  const parts = byAspect(gone, (g) => g.aspect).map(([table, facts], i) => {
    const columns = sharedColumns(table);
    const quoted = columns.map((c) => `"${c}"`).join(', ');
    params.push(
      facts.map((g) => lineKey(keyText(g.key))),
      facts.map((g) => g.from),
      facts.map((g) => g.at),
    );
    const last = params.length;
    return `gone${i} as (
        delete from ${table.table} fact
        using unnest($${last - 2}::uuid[], $${last - 1}::date[], $${last}::timestamptz[]) as given (line, day, at)
        where fact.register = $1 and fact.line = given.line and lower(fact.valid) = given.day
        returning ${columns.map((c) => `fact."${c}"`).join(', ')}, fact.known_from, given.at
      ), twin${i} as (
        insert into ${table.table}_superseded (${quoted}, known)
        select ${quoted}, tstzrange(known_from, at) from gone${i}
      )`;
  });
  await tx.execute(`with ${parts.join(', ')} select 1`, params);
};

/** Rows for a table of facts, with the columns that tell them apart. */
export interface FactTable extends TableRows {
  readonly key: readonly string[];
}

/** The rows of facts of one aspect: those believed before for the twin, those still believed for the table. */
export const factRows = (
  aspect: Aspect,
  register: number,
  facts: readonly NewFact[],
): readonly [twin: FactTable, table: FactTable] => {
  const table = tableOf(aspect);
  const [open, closed] = [
    facts.filter((f) => f.knownTo === undefined),
    facts.filter((f) => f.knownTo !== undefined),
  ];
  return [
    {
      table: `${table.table}_superseded`,
      columns: [...sharedTyped(table), ['known', 'tstzrange'] as const],
      key: ['line', 'valid', 'known'],
      rows: closed.map((r) => [
        ...sharedValues(table, register, r.fact),
        `[${r.knownFrom},${r.knownTo ?? STILL})`,
      ]),
    },
    {
      table: table.table,
      columns: [...sharedTyped(table), ['known_from', 'timestamptz'] as const],
      key: ['line', 'valid'],
      rows: open.map((r) => [...sharedValues(table, register, r.fact), r.knownFrom]),
    },
  ];
};

/** Writes facts: those still believed to the tables, the others to the twins. */
export const writeFacts = async (
  tx: Queryable,
  register: number,
  facts: readonly NewFact[],
): Promise<void> => {
  const byAspects = [...Map.groupBy(facts, (f) => f.fact.aspect)];
  await writeTables(
    tx,
    byAspects.flatMap(([aspect, own]) => factRows(aspect, register, own)),
  );
};

const plain = <A extends Aspect>(table: AspectTable, aspect: A, row: Row) => ({
  aspect,
  key: table.key.map((column) => row[column]) as unknown as Key<A>,
  value: fromColumns(table, row) as unknown as Value<A>,
  from: row['from_day'] as Day,
  to: row['to_day'] as Day,
  act: row['act'] as FactRow['act'],
  article: row['article'] as string,
  knownFrom: row['known_from'] as Instant,
  knownTo: row['known_to'] as Instant,
});

const PAGE = 5_000;

/** Every fact of an aspect, from the table and its twin, page by page. */
export const readFacts = async function* <A extends Aspect>(
  db: Queryable,
  register: number,
  aspect: A,
): AsyncIterable<FactRow<A>> {
  const table = tableOf(aspect);
  const values = [...table.key, ...table.columns.map((c) => c.name)].map((c) => `"${c}"`);
  const common = `line, ${values.join(', ')}, lower(valid) as from_day, upper(valid) as to_day, act, article`;
  const sources = [
    [table.table, `known_from, 'infinity'::timestamptz as known_to`, 'known_from'],
    [
      `${table.table}_superseded`,
      'lower(known) as known_from, upper(known) as known_to',
      'lower(known)',
    ],
  ] as const;
  for (const [name, known, since] of sources) {
    let last: Row | undefined;
    for (;;) {
      const rows: Row[] = await db.query(
        `select ${common}, ${known} from ${name}
         where register = $1 and ($2::uuid is null or (line, lower(valid), ${since}) > ($2, $3::date, $4::timestamptz))
         order by line, lower(valid), ${since} limit ${PAGE}`,
        [
          register,
          last?.['line'] ?? null,
          last?.['from_day'] ?? null,
          last?.['known_from'] ?? null,
        ],
      );
      for (const row of rows) yield plain(table, aspect, row);
      last = rows.at(-1);
      if (rows.length < PAGE) break;
    }
  }
};
