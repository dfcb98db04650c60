/** What commands on drafts work with, and how they refuse. */
import type { Finding } from '../../domain/acts/finding.ts';
import type { Enactment } from '../../domain/acts/enact.ts';
import { unitsReached } from '../../domain/drafting/reach.ts';
import { type Right, hasRight, outOfReach } from '../../domain/drafting/roles.ts';
import type { DraftStatus } from '../../domain/drafting/workflow.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Clock } from '../commands/enact-act.ts';
import type { DraftStore } from '../draft-store.ts';
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
  /** The right is missing altogether, or over these units. */
  | { readonly refused: 'no-right'; readonly right: Right; readonly units: readonly UnitId[] }
  | { readonly refused: 'own-draft' }
  | { readonly refused: 'no-such-step'; readonly status: DraftStatus }
  | { readonly refused: 'stale'; readonly revision: number }
  | { readonly refused: 'not-enactable'; readonly findings: readonly Finding[] }
  | { readonly refused: 'number-needed' };

/** Refuses an actor who lacks a right over what a change reaches; `undefined` where they have it. */
export const demandReach = (
  { actor, image }: Pick<Desk, 'actor' | 'image'>,
  right: Right,
  change: Enactment,
  day: Day,
): DraftRefusal | undefined => {
  if (!hasRight(actor.grants, right)) return { refused: 'no-right', right, units: [] };
  const reached = unitsReached(image.facts, change);
  const units = outOfReach(actor.grants, right, reached, image.facts, change.after, day);
  return units.length > 0 ? { refused: 'no-right', right, units } : undefined;
};
