/** The two ways of finding timelines in the journal: by what they are about, and by what they name. */
import type { Lookup } from '../../application/gathering.ts';
import { type Aspect, lineText } from '../../domain/register/aspects.ts';
import type { Entry } from '../../domain/register/entry.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { tableOf } from './aspect-tables.ts';
import type { Queryable } from './database.ts';
import { ENTRY_COLUMNS, type EntryRow, Shared, entryOf } from './journal.ts';
import { lineKey } from './line-key.ts';

/** The condition that an entry was known at the instant in a parameter. */
export const knownAt = (parameter: number): string =>
  `recorded_from <= $${parameter} and $${parameter} < recorded_to`;

/** Lookups in what is known at an instant. */
export const lookupIn = (db: Queryable, register: number, at: Instant | 'now'): Lookup => {
  const shared = new Shared();
  const when = at === 'now' ? `recorded_to = 'infinity'` : knownAt(2);
  const find = async (lines: string, ...params: readonly unknown[]): Promise<readonly Entry[]> => {
    const rows = await db.query<EntryRow>(
      `select ${ENTRY_COLUMNS} from entry
       where register = $1 and ${when} and ($2::timestamptz is null or true) and line = any(array(${lines}))
       order by version, place`,
      [register, at === 'now' ? null : at, ...params],
    );
    return rows.map((row) => entryOf(row, shared));
  };
  return {
    bySubject: async (aspects, ids) => {
      const single = aspects.filter((aspect) => tableOf(aspect).key.length === 1);
      const double = aspects.filter((aspect) => tableOf(aspect).key.length > 1);
      const keys = single.flatMap((aspect) => ids.map((id) => lineKey(lineText(aspect, [id]))));
      return find(
        `select unnest($3::uuid[]) union select line from entry
         where register = $1 and subject = any($4) and aspect = any($5)`,
        keys,
        ids,
        double satisfies readonly Aspect[],
      );
    },
    byObject: async (aspects, ids) =>
      find(
        `select line from entry where register = $1 and object = any($3) and aspect = any($4) and ${when}
         union select line from entry
         where register = $1 and objects && $3::text[] and aspect = any($4) and ${when}`,
        ids,
        aspects,
      ),
  };
};
