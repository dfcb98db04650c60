/** The trail in and out of the table `audit`, which the database lets nobody change. */
import type { AccountId } from '../../application/identity-store.ts';
import type { RegisterId } from '../../application/store.ts';
import type { Deed, TrailFilter, TrailLine, TrailRecord, Way } from '../../application/trail.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Queryable, json } from './database.ts';

interface Detail {
  readonly deed?: Deed;
  readonly refused?: string;
}

interface TrailRow {
  readonly seq: number;
  readonly at: Instant;
  readonly via: Way;
  readonly account: AccountId | null;
  readonly name: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly detail: Detail | null;
  readonly units: UnitId[] | null;
  readonly status: number;
  readonly request: string;
}

const lineOf = ({ account, name, subject, detail, units, ...row }: TrailRow): TrailRecord => ({
  ...row,
  ...detail,
  ...(account !== null && { account }),
  ...(name !== null && { name }),
  ...(subject !== null && { subject }),
  ...(units !== null && { units }),
});

/** Adds lines, in this order. */
export const insertTrail = async (
  db: Queryable,
  register: RegisterId,
  lines: readonly TrailLine[],
): Promise<void> => {
  const rows = lines.map(({ deed, refused, ...line }) => ({
    ...line,
    detail: deed || refused !== undefined ? { deed, refused } : null,
  }));
  await db.query('select append_trail((select id from register where slug = $1), $2::json)', [
    register,
    json(rows),
  ]);
};

/** Lines, newest first. */
export const selectTrail = async (
  db: Queryable,
  register: RegisterId,
  filter: TrailFilter,
  limit: number,
): Promise<readonly TrailRecord[]> => {
  const rows = await db.query<TrailRow>(
    `select l.seq, l.at, l.via, l.account, a.name, l.action, l.subject, l.detail, l.units, l.status, l.request
     from audit l left join account a on a.id = l.account
     where l.register = (select id from register where slug = $1)
       and ($2::bigint is null or l.seq < $2) and ($3::timestamptz is null or l.at >= $3)
       and ($4::timestamptz is null or l.at < $4) and ($5::text is null or a.name = $5)
       and ($6::text is null or l.subject = $6) and ($7::text is null or l.via = $7)
       and ($8::boolean is null or (l.status >= 400) = $8)
     order by l.seq desc limit $9`,
    [
      register,
      filter.before ?? null,
      filter.from ?? null,
      filter.to ?? null,
      filter.name ?? null,
      filter.subject ?? null,
      filter.via ?? null,
      filter.refused ?? null,
      limit,
    ],
  );
  return rows.map(lineOf);
};
