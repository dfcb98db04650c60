/** Talking about a draft: a comment on it or on a thing in it, a suggestion, and what is settled. */
import type { Operation } from '../../domain/operations/operation.ts';
import { hasRight } from '../../domain/drafting/roles.ts';
import type { Desk, DraftRefusal } from './desk.ts';

/** What is said. A suggestion carries operations; `answers` names the event that is resolved or answered. */
export interface Said {
  readonly id: number;
  readonly kind: 'comment' | 'suggestion' | 'resolved';
  readonly note?: string;
  readonly subject?: string;
  readonly operations?: readonly Operation[];
  readonly answers?: number;
}

/** Adds it to the draft. Gives its place there. */
export const discuss = async (
  { drafts, image, actor, clock }: Desk,
  { id, ...said }: Said,
): Promise<{ readonly place: number } | DraftRefusal> => {
  if (!hasRight(actor.grants, 'comment')) return { refused: 'no-role', right: 'comment' };
  if (!(await drafts.draft(image.register, id))) return { refused: 'unknown-draft' };
  const event = { ...said, at: clock(), account: actor.id };
  return { place: await drafts.addEvent(image.register, id, event) };
};
