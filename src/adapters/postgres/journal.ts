/** The journal: entries in and out of the table `entry`. */
import { objectsOf } from '../../application/gathering.ts';
import type { ActCommit, JournalEntry } from '../../application/store.ts';
import { type Aspect, lineText } from '../../domain/register/aspects.ts';
import type { Entry, NamedEnd, Source } from '../../domain/register/entry.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { ASPECT_TABLES } from './aspect-tables.ts';
import type { Queryable } from './database.ts';
import { lineKey } from './line-key.ts';
import type { TableRows, TypedColumn } from './write-tables.ts';

/** A row of the journal as the database gives it. */
export interface EntryRow {
  readonly version: number;
  readonly place: number;
  readonly aspect: Aspect;
  readonly key: string[];
  readonly day: string;
  readonly value: object | null;
  readonly ended: NamedEnd | null;
  readonly act: string;
  readonly article: string;
  readonly seq: number;
  readonly step: number;
  readonly ordinal: number;
  readonly source: Source;
  readonly recorded_from: Instant;
  readonly recorded_to: Instant;
  readonly retracted_by: number | null;
}

/** Columns that {@link entryOf} reads. */
export const ENTRY_COLUMNS =
  'version, place, aspect, key, day, value, ended, act, article, seq, step, ordinal, source';

/** Gives one and the same text or source for equal ones: a million entries name some thousand acts, days and units. */
export class Shared {
  readonly #texts = new Map<string, string>();
  readonly #sources = new Map<string, Source>();

  text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  source(source: Source): Source {
    const name = `${source.mark} ${source.note ?? ''}`;
    const known = this.#sources.get(name);
    if (known) return known;
    this.#sources.set(name, source);
    return source;
  }
}

/** The entry of a row; what it has in common with others that were read with the same `shared` is held once. */
export const entryOf = (row: EntryRow, shared: Shared): Entry => {
  const { version, aspect, key, day, value, ended, act, article, seq, step, ordinal, source } = row;
  const end = ended === null ? {} : { end: ended };
  return {
    aspect: shared.text(aspect),
    key: key.map((part) => shared.text(part)),
    day: shared.text(day),
    value,
    ...end,
    act: shared.text(act),
    article: shared.text(article),
    seq,
    step,
    ordinal,
    known: version,
    source: shared.source(source),
  } as unknown as Entry;
};

/** The row of the journal with its record interval. */
export const journalEntryOf = (row: EntryRow, shared: Shared): JournalEntry => ({
  entry: entryOf(row, shared),
  version: row.version,
  recordedFrom: row.recorded_from,
  recordedTo: row.recorded_to,
  ...(row.retracted_by !== null && { retractedBy: row.retracted_by }),
});

/** What tells entries of one register apart. */
export const identityOf = (e: Entry): string =>
  `${lineText(e.aspect, e.key)} ${e.act} ${e.article} ${e.seq} ${e.step} ${e.ordinal} ${e.day}`;

/** Name in the database of the timeline that an entry is on. */
export const lineOf = (e: Pick<Entry, 'aspect' | 'key'>): string =>
  lineKey(lineText(e.aspect, e.key));

const COLUMNS: readonly TypedColumn[] = [
  ['register', 'integer'],
  ['version', 'integer'],
  ['place', 'integer'],
  ['aspect', 'text'],
  ['line', 'uuid'],
  ['key', 'text[]'],
  ['day', 'date'],
  ['value', 'jsonb'],
  ['ended', 'jsonb'],
  ['act', 'text'],
  ['article', 'text'],
  ['seq', 'integer'],
  ['step', 'bigint'],
  ['ordinal', 'integer'],
  ['source', 'jsonb'],
  ['recorded_from', 'timestamptz'],
  ['recorded_to', 'timestamptz'],
  ['retracted_by', 'integer'],
  ['subject', 'text'],
  ['object', 'text'],
  ['objects', 'text[]'],
];

/** Where and since when something was taken back. */
export interface Retraction {
  readonly by: number;
  readonly at: Instant;
}

/** A standing entry with its place in the journal, where it has one yet. */
export interface Standing {
  readonly entry: Entry;
  readonly stored?: { readonly version: number; readonly place: number };
}

/** Entries to be written, those already taken back within the same batch included. */
export interface NewEntry {
  readonly entry: Entry;
  readonly version: number;
  readonly place: number;
  readonly at: ActCommit['recorded'];
  readonly retraction?: Retraction;
}

/** One other thing that an entry names, or several. */
const objectColumns = (entry: Entry): [string | null, readonly string[] | null] => {
  const objects = objectsOf(entry);
  return objects.length > 1 ? [null, objects] : [objects[0] ?? null, null];
};

const rowOf = (
  register: number,
  { entry, version, place, at, retraction }: NewEntry,
): unknown[] => [
  register,
  version,
  place,
  entry.aspect,
  lineOf(entry),
  entry.key,
  entry.day,
  entry.value,
  entry.end ?? null,
  entry.act,
  entry.article,
  entry.seq,
  entry.step,
  entry.ordinal,
  entry.source,
  at,
  retraction?.at ?? 'infinity',
  retraction?.by ?? null,
  entry.key.length > 1 ? entry.key[0] : null,
  ...objectColumns(entry),
];

/** The rows of entries, to be written. */
export const entryRows = (register: number, entries: readonly NewEntry[]): TableRows => ({
  table: 'entry',
  columns: COLUMNS,
  rows: entries.map((e) => rowOf(register, e)),
});

/** Takes stored entries back. */
export const retractEntries = async (
  tx: Queryable,
  register: number,
  gone: readonly (Retraction & { readonly version: number; readonly place: number })[],
): Promise<void> => {
  if (gone.length === 0) return;
  await tx.execute(
    `update entry set recorded_to = gone.at, retracted_by = gone.by
     from unnest($2::int[], $3::int[], $4::timestamptz[], $5::int[]) as gone (version, place, at, by)
     where entry.register = $1 and entry.version = gone.version and entry.place = gone.place`,
    [
      register,
      gone.map((g) => g.version),
      gone.map((g) => g.place),
      gone.map((g) => g.at),
      gone.map((g) => g.by),
    ],
  );
};

/** The standing entries of some timelines, in order of record. */
export const standingOn = async (
  tx: Queryable,
  register: number,
  lines: readonly string[],
): Promise<readonly EntryRow[]> =>
  tx.query<EntryRow>(
    `select ${ENTRY_COLUMNS} from entry
     where register = $1 and line = any($2::uuid[]) and recorded_to = 'infinity'
     order by version, place`,
    [register, lines],
  );

/** The entries that do not stand any more, in order of record, of the timelines that ever named a thing of this id. */
export const takenBackOf = async (
  db: Queryable,
  register: number,
  id: string,
): Promise<readonly JournalEntry[]> => {
  const single = ASPECT_TABLES.filter(({ key }) => key.length === 1);
  const own = single.map(({ aspect }) => lineKey(lineText(aspect, [id])));
  const rows = await db.query<EntryRow>(
    `select ${ENTRY_COLUMNS}, recorded_from, recorded_to, retracted_by from entry
     where register = $1 and retracted_by is not null and line = any(array(
       select unnest($3::uuid[])
       union select line from entry where register = $1 and subject = $2
       union select line from entry where register = $1 and object = $2
       union select line from entry where register = $1 and objects && array[$2]
     ))
     order by version, place`,
    [register, id, own],
  );
  const shared = new Shared();
  return rows.map((row) => journalEntryOf(row, shared));
};
