/** Drafts in PostgreSQL: reading them, and the one way to write them. */
import type { Draft, DraftEvent, DraftWrite, KeptEvent } from '../../application/draft-store.ts';
import type { AccountId } from '../../application/identity-store.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { Operation } from '../../domain/operations/operation.ts';
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
  readonly deciders: AccountId[];
  readonly approved_version: number | null;
  readonly approved_known: Instant | null;
  readonly said: number;
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
  'd.id, d.revision, d.status, d.act, d.kept, d.base_version, d.base_known, d.authors, d.deciders, d.approved_version, d.approved_known, d.branch_of, d.promulgated_as, d.created, d.changed, d.events as said';

/** The draft of a row. */
export const draftOf = (row: DraftRow): Draft => {
  const { base_version, base_known, approved_version, approved_known, ...others } = row;
  const { branch_of, promulgated_as, ...rest } = others;
  return {
    ...rest,
    base: { version: base_version, known: base_known },
    ...(approved_version !== null &&
      approved_known !== null && {
        approved: { version: approved_version, known: approved_known },
      }),
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
    `with fresh as (
       select $1::integer as register, $2::integer as draft, events + 1 as place, $3::timestamptz(3) as at,
         $4::integer as account, $5::text as kind, $6::text as note, $7::text as subject,
         $8::jsonb as operations, $9::integer as answers
       from draft where register = $1 and id = $2
     )
     insert into draft_event (register, draft, place, at, account, kind, note, subject, operations, answers, seal)
     select f.*, sealed(
       (select b.seal from draft_event b where b.register = $1 and b.draft = $2 and b.place = f.place - 1),
       to_jsonb(f))
     from fresh f returning place`,
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
  await tx.execute('update draft set events = $3 where register = $1 and id = $2', [
    register,
    draft,
    row.place,
  ]);
  await tx.execute(
    'update draft d set seal = sealed(null, to_jsonb(d)) where register = $1 and id = $2',
    [register, draft],
  );
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
       authors = coalesce($10::int[], authors), promulgated_as = coalesce($11, promulgated_as),
       deciders = coalesce($12::int[], deciders),
       approved_version = coalesce($13, approved_version), approved_known = coalesce($14, approved_known)
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
      write.deciders ?? null,
      write.approved?.version ?? null,
      write.approved?.known ?? null,
    ],
  );
  if (changed !== 1) return undefined;
  await insertEvent(tx, register, id, event);
  return expected + 1;
};
