/** Whether what the tables hold is what the acts make, column by column, and whether the seals of what follows from no act hold. */
import type { ActCommit, Discrepancy, Recorded } from '../../application/store.ts';
import { canonical } from '../../domain/canonical.ts';
import { GENESIS, undoneBy } from '../../application/chain.ts';
import { numberKey } from '../../domain/acts/act-number.ts';
import { ASPECT_TABLES } from './aspect-tables.ts';
import { planCommit } from './commit-plan.ts';
import type { Queryable, Row } from './database.ts';
import { factRows } from './fact-tables.ts';
import { entryRows } from './journal.ts';
import { PARSERS } from './values.ts';
import type { TableRows, TypedColumn } from './write-tables.ts';

const PAGE = 5_000;
const TIMESTAMPTZ = 1184;

const plainRange = (text: string): string =>
  text.replace(/^([[(])"?([^",]*)"?,"?([^")\]]*)"?([\])])$/, (_all, open, from, to, close) => {
    const instant = (part: unknown): string => String(PARSERS[TIMESTAMPTZ]?.(String(part)));
    return `${String(open)}${instant(from)},${instant(to)}${String(close)}`;
  });

/** A value in one form, whether it comes from the table or is to go there. */
const formOf = (type: string, value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' && type === 'uuid') return value.replaceAll('-', '');
  if (type === 'numeric' || type === 'integer') return Number(value);
  if (typeof value === 'string' && type === 'tstzrange') return plainRange(value);
  return typeof value === 'object' ? canonical(value) : value;
};

/** A row that is expected, by its key. */
type Expected = Map<string, readonly unknown[]>;

const keyIn = (columns: readonly TypedColumn[], key: readonly string[]) => {
  const places = key.map((name) => columns.findIndex(([column]) => column === name));
  return (row: readonly unknown[]): string => places.map((place) => String(row[place])).join(' ');
};

const formsOf = (columns: readonly TypedColumn[], row: readonly unknown[]): readonly unknown[] =>
  columns.map(([, type], i) => formOf(type, row[i]));

/** How the rows of a table differ from those expected. */
const compareTable = async function* (
  db: Queryable,
  register: number,
  { table, columns, rows }: TableRows,
  key: readonly string[],
): AsyncIterable<Discrepancy> {
  const keyOf = keyIn(columns, key);
  const expected: Expected = new Map();
  for (const row of rows) {
    const forms = formsOf(columns, row);
    expected.set(keyOf(forms), forms);
  }
  const seen = new Set<string>();
  const names = columns.map(([name]) => `"${name}"`);
  // By where the rows lie: any order will do, and this one costs no sorting and misses none.
  let after = '(0,0)';
  for (;;) {
    const found = await db.query<Row & { row_at: string }>(
      `select ctid::text as row_at, ${names.join(', ')} from ${table}
       where ctid > $1::tid and register = $2 order by ctid limit ${PAGE}`,
      [after, register],
    );
    for (const row of found) {
      const forms = formsOf(
        columns,
        columns.map(([name]) => row[name]),
      );
      const name = keyOf(forms);
      const right = expected.get(name);
      const twice = seen.has(name);
      seen.add(name);
      if (!right || twice) yield { code: 'row-surplus', table, row: name };
      else {
        const wrong = columns.flatMap(([column], i) => (forms[i] === right[i] ? [] : [column]));
        if (wrong.length > 0) yield { code: 'row-differs', table, row: name, columns: wrong };
      }
    }
    after = found.at(-1)?.row_at ?? after;
    if (found.length < PAGE) break;
  }
  for (const name of expected.keys())
    if (!seen.has(name)) yield { code: 'row-missing', table, row: name };
};

const ACT_COLUMNS: readonly TypedColumn[] = [
  ['register', 'integer'],
  ['seq', 'integer'],
  ['id', 'text'],
  ['number', 'text'],
  ['number_key', 'text'],
  ['undone', 'text'],
];

/** The columns of the acts that are drawn from their text; the chain proves the rest. */
const actRows = (register: number, acts: readonly Recorded[]): TableRows => {
  const undone = new Map<string, string>();
  for (const { act } of acts) for (const id of undoneBy(act)) undone.set(id, act.id);
  return {
    table: 'act',
    columns: ACT_COLUMNS,
    rows: acts.map(({ act, seq }) => {
      const key = act.number === undefined ? null : numberKey(act.number);
      return [register, seq, act.id, act.number ?? null, key, undone.get(act.id) ?? null];
    }),
  };
};

/** What the seals say: each query gives the rows that are not what they were sealed as. */
const SEALS: readonly (readonly [table: string, sql: string])[] = [
  [
    'register',
    `select slug as row from register r where id = $1 and seal is distinct from sealed(null, to_jsonb(r))`,
  ],
  [
    'tally',
    `select what as row from tally t where register = $1 and seal is distinct from sealed(null, to_jsonb(t))`,
  ],
  [
    'tally',
    `select kind as row
     from (values
       ('drafts', (select count(*) from draft where register = $1)),
       ('grants', (select count(*) from account_grant where register = $1)),
       ('trail', (select count(*) from audit where register = $1)),
       ('records', (select count(*) from person_record where register = $1)),
       ('readers', (select count(*) from record_reader where register = $1)),
       ('published', (select count(*) from portal_change where register = $1)),
       ('pictures', (select count(*) from portal_picture where register = $1)),
       ('opinions', (select count(*) from portal_opinion where register = $1)),
       ('templates', (select count(*) from paper_template where register = $1)),
       ('visit-days', (select count(*) from portal_visits where register = $1))
     ) as counted (kind, number)
     left join tally t on t.register = $1 and t.what = kind
     where number <> coalesce(t.count, 0)`,
  ],
  [
    'tally',
    `select 'trail' as row from tally t where register = $1 and what = 'trail'
       and last is distinct from (select seal from audit a where a.register = $1 order by seq desc limit 1)`,
  ],
  [
    'draft',
    `select id::text as row from draft d
     where register = $1 and (seal is distinct from sealed(null, to_jsonb(d))
       or events <> (select count(*) from draft_event e where e.register = $1 and e.draft = d.id))`,
  ],
  [
    'draft_event',
    `select draft || '/' || place as row
     from (select e.*, to_jsonb(e) as content, lag(seal) over line as before, row_number() over line as right_place
           from draft_event e where register = $1 window line as (partition by draft order by place)) as e
     where seal is distinct from sealed(before, content) or place <> right_place`,
  ],
  [
    'account_grant',
    `select id::text as row from account_grant g
     where register = $1 and seal is distinct from sealed(null, to_jsonb(g))`,
  ],
  [
    'person_record',
    `select person || '/' || field as row from person_record r
     where register = $1 and seal is distinct from sealed(null, to_jsonb(r))`,
  ],
  [
    'record_reader',
    `select field as row from record_reader r
     where register = $1 and seal is distinct from sealed(null, to_jsonb(r))`,
  ],
  [
    'portal_change',
    `select place::text as row
     from (select c.*, to_jsonb(c) as content, lag(seal) over line as before, row_number() over line as right_place
           from portal_change c where register = $1 window line as (order by place)) as c
     where seal is distinct from sealed(before, content) or place <> right_place`,
  ],
  [
    'portal_picture',
    `select id as row from portal_picture p
     where register = $1 and seal is distinct from sealed(null, to_jsonb(p))`,
  ],
  [
    'paper_template',
    `select kind || '/' || ladder as row from paper_template t
     where register = $1 and seal is distinct from sealed(null, to_jsonb(t))`,
  ],
  [
    'portal_opinion',
    `select consultation || '/' || number as row from portal_opinion o
     where register = $1 and seal is distinct from sealed(null, to_jsonb(o))`,
  ],
  [
    'portal_visits',
    `select day::text as row from portal_visits v
     where register = $1 and seal is distinct from sealed(null, to_jsonb(v))`,
  ],
  [
    'audit',
    `select seq::text as row
     from (select a.*, to_jsonb(a) as content, lag(seal) over line as before, row_number() over line as right_seq
           from audit a where register = $1 window line as (order by seq)) as a
     where seal is distinct from sealed(before, content) or seq <> right_seq`,
  ],
];

const compareHead = async function* (
  db: Queryable,
  register: number,
  acts: readonly Recorded[],
): AsyncIterable<Discrepancy> {
  const [row] = await db.query<{ version: number; hash: string; recorded: string | null }>(
    'select version, hash, recorded from register where id = $1',
    [register],
  );
  const last = acts.at(-1);
  const right = {
    version: acts.length,
    hash: last?.hash ?? GENESIS,
    recorded: last?.recorded ?? null,
  };
  const columns = (['version', 'hash', 'recorded'] as const).filter((c) => row?.[c] !== right[c]);
  if (columns.length > 0) yield { code: 'row-differs', table: 'register', row: '', columns };
};

/** Everything in which the tables of a register differ from what recording these acts makes. */
export const discrepancies = async function* (
  db: Queryable,
  register: number,
  acts: readonly Recorded[],
  commits: readonly ActCommit[],
): AsyncIterable<Discrepancy> {
  yield* compareHead(db, register, acts);
  yield* compareTable(db, register, actRows(register, acts), ['seq']);
  const { entries, facts } = planCommit(commits, 1, []);
  yield* compareTable(db, register, entryRows(register, entries), ['version', 'place']);
  const byAspect = Map.groupBy(facts, ({ fact }) => fact.aspect);
  for (const { aspect } of ASPECT_TABLES) {
    for (const rows of factRows(aspect, register, byAspect.get(aspect) ?? []))
      yield* compareTable(db, register, rows, rows.key);
  }
  for (const [table, sql] of SEALS) {
    const broken = await db.query<{ row: string }>(sql, [register]);
    for (const { row } of broken) yield { code: 'seal-broken', table, row };
  }
};
