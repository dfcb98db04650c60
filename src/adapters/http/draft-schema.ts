/** What requests say of drafts, and what is answered. */
import { z } from 'zod';
import { DRAFT_STATUSES, STEPS } from '../../domain/drafting/workflow.ts';
import { ID_PATTERN, type PostId } from '../../domain/register/ids.ts';
import { LARGEST_NUMBER, daySchema, proseSchema, wordsSchema } from './query-schema.ts';

const note = proseSchema(4000).exactOptional();
const whole = z.number().int().min(1).max(LARGEST_NUMBER);
/** An act in the form of act files; read and checked by the reader of act files. */
const actForm = z.looseObject({});

/** The draft of a path. */
export const draftParams = z.strictObject({
  id: z.coerce.number().int().min(1).max(LARGEST_NUMBER),
});

/** A draft to be begun. */
export const newDraftBody = z.strictObject({ act: actForm, branchOf: whole.exactOptional() });

/** A draft's new text. */
export const draftBody = z.strictObject({
  revision: whole,
  act: actForm,
  kept: z
    .array(
      z
        .string()
        .regex(ID_PATTERN)
        .transform((id) => id as PostId),
    )
    .max(100_000)
    .readonly(),
  rebase: z.boolean().exactOptional(),
  accepts: whole.exactOptional(),
});

/** A step. */
export const stepBody = z.strictObject({
  revision: whole,
  step: z.enum(STEPS),
  note,
  promulgation: z
    .strictObject({
      number: wordsSchema(200),
      signed: daySchema,
      effect: daySchema.exactOptional(),
      signer: wordsSchema(200).exactOptional(),
    })
    .exactOptional(),
});

/** Something said. A suggestion brings its operations as the articles of an act. */
export const saidBody = z.strictObject({
  kind: z.enum(['comment', 'suggestion', 'resolved']),
  note,
  subject: proseSchema(200).exactOptional(),
  act: actForm.exactOptional(),
  answers: whole.exactOptional(),
});

/** A draft in a list. */
export const draftRow = z.object({
  id: z.int(),
  revision: z.int(),
  status: z.enum(DRAFT_STATUSES),
  title: z.string(),
  effect: z.string(),
  authors: z.array(z.string()).readonly(),
  branchOf: z.int().nullable(),
  promulgatedAs: z.string().nullable(),
  created: z.string(),
  changed: z.string(),
  waits: z.boolean().describe('Chờ người đang xem — waits for whoever is looking'),
});

/** A draft whole, with what its reader may do. `act` and `operations` are the domain's values. */
export const draftWhole = draftRow.extend({
  act: z.unknown(),
  kept: z.array(z.string()).readonly(),
  base: z.object({ version: z.int(), known: z.string() }),
  /** Version of the register now. */
  registerVersion: z.int(),
  steps: z.array(z.enum(STEPS)).readonly(),
  closed: z
    .array(z.object({ step: z.enum(STEPS), code: z.string(), why: z.string() }))
    .readonly()
    .describe('Bước chưa làm được, vì sao — steps that are closed to the reader, and why'),
  mayChange: z.boolean(),
  events: z
    .array(
      z.object({
        place: z.int(),
        at: z.string(),
        by: z.string(),
        kind: z.string(),
        note: z.string().nullable(),
        subject: z.string().nullable(),
        operations: z.unknown().nullable(),
        answers: z.int().nullable(),
      }),
    )
    .readonly(),
});
