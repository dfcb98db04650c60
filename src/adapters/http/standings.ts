/** What people may do with drafts, worked out once for each state of draft, register and account. */
import type { Desk } from '../../application/drafts/desk.ts';
import { type Standing, standingOf } from '../../application/drafts/take-step.ts';
import type { Draft } from '../../application/draft-store.ts';
import type { Account } from '../../application/identity-store.ts';

/** Standings that are kept; the oldest are let go. */
const MOST = 512;

const grantsOf = ({ grants }: Account): string =>
  grants.map(({ role, unit }) => `${role}@${unit ?? ''}`).join(' ');

/** Names the state on which a standing hangs. */
export const stateOf = (draft: Draft, version: number, actor: Account): string =>
  [draft.id, draft.revision, draft.said, version, actor.id, grantsOf(actor)].join('|');

/** A small memory of them. */
export class Standings {
  readonly #kept = new Map<string, Standing>();

  /** The standing of the desk's actor. */
  of(desk: Desk, draft: Draft): Standing {
    const name = stateOf(draft, desk.image.version, desk.actor);
    const known = this.#kept.get(name) ?? standingOf(desk, draft);
    this.#kept.delete(name);
    this.#kept.set(name, known);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return known;
  }
}
