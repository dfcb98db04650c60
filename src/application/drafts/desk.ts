/** What commands on drafts work with, and how they refuse. */
import type { Enactment } from '../../domain/acts/enact.ts';
import type { Finding } from '../../domain/acts/finding.ts';
import { reachOf } from '../../domain/drafting/reach.ts';
import { type Right, hasRight, hasWhole, outOfReach } from '../../domain/drafting/roles.ts';
import type { DraftStatus, Part } from '../../domain/drafting/workflow.ts';
import type { ActId, UnitId } from '../../domain/register/ids.ts';
import type { Clock } from '../commands/enact-act.ts';
import type { Draft, DraftStore } from '../draft-store.ts';
import type { Account } from '../identity-store.ts';
import type { Image } from '../image.ts';
import type { Store } from '../store.ts';

/** A register with its drafts, and who asks. */
export interface Desk {
  readonly store: Store;
  readonly drafts: DraftStore;
  readonly clock: Clock;
  /** The register as it is now. */
  readonly image: Image;
  readonly actor: Account;
}

/** Why something was not done to a draft. */
export type DraftRefusal =
  | { readonly refused: 'unknown-draft' }
  /** The right is missing altogether. */
  | { readonly refused: 'no-role'; readonly right: Right }
  /** The right is missing over these units, or over the register as a whole. */
  | {
      readonly refused: 'no-right';
      readonly right: Right;
      readonly units: readonly UnitId[];
      readonly whole: boolean;
    }
  /** Only those who wrote it may: it changes nothing that a right could reach. */
  | { readonly refused: 'not-author' }
  | { readonly refused: 'own-draft' }
  | { readonly refused: 'decided-already' }
  | { readonly refused: 'no-such-step'; readonly status: DraftStatus }
  | { readonly refused: 'stale'; readonly revision: number }
  | { readonly refused: 'not-enactable'; readonly findings: readonly Finding[] }
  /** These acts have changed the same facts since the draft was approved. */
  | { readonly refused: 'moved'; readonly acts: readonly ActId[] }
  | { readonly refused: 'number-needed' };

/** What the actor has to do with a draft. */
export const partOf = ({ id }: Pick<Account, 'id'>, { authors, deciders }: Draft): Part => ({
  wrote: authors.includes(id),
  decided: deciders.includes(id),
});

/** Whether a change does nothing that a right could reach. */
const isVoid = ({ added, retracted }: Enactment): boolean =>
  added.length === 0 && retracted.length === 0;

/**
 * Refuses an actor who lacks a right over what a change reaches, each unit on the days on which it is changed; `undefined`
 * where they have it. `nothing`: who may where the change does nothing at all.
 */
export const demandReach = (
  { actor, image }: Pick<Desk, 'actor' | 'image'>,
  right: Right,
  change: Enactment,
  nothing: 'anybody' | 'whole' = 'anybody',
): DraftRefusal | undefined => {
  if (!hasRight(actor.grants, right)) return { refused: 'no-role', right };
  if (isVoid(change))
    return nothing === 'anybody' || hasWhole(actor.grants, right)
      ? undefined
      : { refused: 'no-right', right, units: [], whole: true };
  const reach = reachOf(image.facts, change);
  const out = outOfReach(actor.grants, right, reach, image.facts, change.after);
  return out.units.length > 0 || out.whole ? { refused: 'no-right', right, ...out } : undefined;
};

/**
 * Refuses an actor who may not write in a draft as it stands: it takes the right to draft over all that it changes, and
 * where it changes nothing yet, only those who have written in it go on.
 */
export const demandHand = (
  desk: Pick<Desk, 'actor' | 'image'>,
  draft: Draft,
  change: Enactment,
): DraftRefusal | undefined => {
  const refusal = demandReach(desk, 'draft', change);
  if (refusal) return refusal;
  return isVoid(change) && !partOf(desk.actor, draft).wrote ? { refused: 'not-author' } : undefined;
};
