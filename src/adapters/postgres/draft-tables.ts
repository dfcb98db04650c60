/** Drafts in PostgreSQL: reading them, and the one way to write them. */
import type { Draft, DraftEvent, DraftWrite, KeptEvent } from '../../application/draft-store.ts';
import type { AccountId } from '../../application/identity-store.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { Operation } from '../../domain/acts/operation.ts';
import type { DraftStatus } from '../../domain/drafting/workflow.ts';
import type { ActId, PostId } from '../../domain/register/ids.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Queryable, json } from './database.ts';

/** A row of the table of drafts. */
export interface DraftRow {
  readonly id: number;
  readonly revision: number;
  readonly status: DraftStatus;
  readonly act: Act;
  readonly kept: PostId[];
  readonly base_version: number;
  readonly base_known: Instant;
  readonly authors: AccountId[];
  readonly branch_of: number | null;
  readonly promulgated_as: ActId | null;
  readonly created: Instant;
  readonly changed: Instant;
}

/** A row of the table of events. */
export interface EventRow {
  readonly place: number;
  readonly at: Instant;
  readonly account: AccountId;
  readonly display: string;
  readonly kind: DraftEvent['kind'];
  readonly note: string | null;
  readonly subject: string | null;
  readonly operations: readonly Operation[] | null;
  readonly answers: number | null;
}

/** The columns of a draft. */
export const DRAFT_COLUMNS =
  'd.id, d.revision, d.status, d.act, d.kept, d.base_version, d.base_known, d.authors, d.branch_of, d.promulgated_as, d.created, d.changed';

/** The draft of a row. */
export const draftOf = (row: DraftRow): Draft => {
  const { base_version, base_known, branch_of, promulgated_as, ...rest } = row;
  return {
    ...rest,
    base: { version: base_version, known: base_known },
    ...(branch_of !== null && { branchOf: branch_of }),
    ...(promulgated_as !== null && { promulgatedAs: promulgated_as }),
  };
};

/** The event of a row. */
export const eventOf = ({ note, subject, operations, answers, ...row }: EventRow): KeptEvent => ({
  ...row,
  ...(note !== null && { note }),
  ...(subject !== null && { subject }),
  ...(operations !== null && { operations }),
  ...(answers !== null && { answers }),
});

/** Adds an event at the end of a draft's. The draft's row must be locked. Gives its place. */
export const insertEvent = async (
  tx: Queryable,
  register: number,
  draft: number,
  event: DraftEvent,
): Promise<number> => {
  const [row] = await tx.query<{ place: number }>(
    `insert into draft_event (register, draft, place, at, account, kind, note, subject, operations, answers)
     select $1, $2, coalesce(max(place), 0) + 1, $3, $4, $5, $6, $7, $8::jsonb, $9
     from draft_event where register = $1 and draft = $2 returning place`,
    [
      register,
      draft,
      event.at,
      event.account,
      event.kind,
      event.note ?? null,
      event.subject ?? null,
      event.operations === undefined ? null : json(event.operations),
      event.answers ?? null,
    ],
  );
  if (!row) throw new Error('an insert gave no row');
  return row.place;
};

/** Writes to a draft of the revision expected; `undefined` where it has another one. */
export const updateDraft = async (
  tx: Queryable,
  register: number,
  write: DraftWrite,
): Promise<number | undefined> => {
  const { id, expected, event } = write;
  const changed = await tx.execute(
    `update draft set revision = revision + 1, changed = $4,
       status = coalesce($5, status), act = coalesce($6::jsonb, act), kept = coalesce($7::text[], kept),
       base_version = coalesce($8, base_version), base_known = coalesce($9, base_known),
       authors = coalesce($10::int[], authors), promulgated_as = coalesce($11, promulgated_as)
     where register = $1 and id = $2 and revision = $3`,
    [
      register,
      id,
      expected,
      event.at,
      write.status ?? null,
      write.act === undefined ? null : json(write.act),
      write.kept ?? null,
      write.base?.version ?? null,
      write.base?.known ?? null,
      write.authors ?? null,
      write.promulgatedAs ?? null,
    ],
  );
  if (changed !== 1) return undefined;
  await insertEvent(tx, register, id, event);
  return expected + 1;
};
