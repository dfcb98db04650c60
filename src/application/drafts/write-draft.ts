/** Writing a draft: its first text, every change to it, and taking over a register that has moved. */
import type { Act } from '../../domain/acts/act.ts';
import { isOpen } from '../../domain/drafting/workflow.ts';
import type { ActId, PostId } from '../../domain/register/ids.ts';
import { draft as draftAct } from '../commands/enact-act.ts';
import type { Base } from '../draft-store.ts';
import type { AccountId } from '../identity-store.ts';
import { type Desk, type DraftRefusal, demandHand, demandReach } from './desk.ts';

/** Id of the act of a draft until it is promulgated. */
const ID = 'du-thao' as ActId;

/** The register as the actor sees it. */
export const baseOf = ({ image, clock }: Desk): Base => ({
  version: image.version,
  known: image.lastRecorded ?? clock(),
});

/** Begins a draft, or an alternative to one. */
export const beginDraft = async (
  desk: Desk,
  given: { readonly act: Act; readonly kept?: readonly PostId[]; readonly branchOf?: number },
): Promise<{ readonly draft: number } | DraftRefusal> => {
  const { drafts, image, actor, clock } = desk;
  const { branchOf, kept = [] } = given;
  const act = { ...given.act, id: ID };
  const refusal = demandReach(desk, 'draft', draftAct(image, act));
  if (refusal) return refusal;
  if (branchOf !== undefined && !(await drafts.draft(image.register, branchOf)))
    return { refused: 'unknown-draft' };
  const draft = await drafts.createDraft(image.register, {
    act,
    kept,
    base: baseOf(desk),
    authors: [actor.id],
    ...(branchOf !== undefined && { branchOf }),
    event: { at: clock(), account: actor.id, kind: 'created' },
  });
  return { draft };
};

const withAuthors = (
  authors: readonly AccountId[],
  writers: readonly AccountId[],
): { readonly authors?: readonly AccountId[] } => {
  const all = new Set([...authors, ...writers]);
  return all.size === authors.length ? {} : { authors: [...all] };
};

/** Whose suggestion is taken in: they have written the draft too. */
const suggestedBy = async (
  { drafts, image }: Desk,
  draft: number,
  accepts: number | undefined,
): Promise<readonly AccountId[]> => {
  if (accepts === undefined) return [];
  const events = await drafts.events(image.register, draft);
  return events.filter(({ place }) => place === accepts).map(({ account }) => account);
};

/** Changes the text of an open draft. `rebase`: from now on it stands on the register as it is. */
export const changeDraft = async (
  desk: Desk,
  given: {
    readonly id: number;
    readonly expected: number;
    readonly act: Act;
    readonly kept: readonly PostId[];
    readonly rebase?: boolean;
    /** The suggestion that is taken in. */
    readonly accepts?: number;
  },
): Promise<{ readonly revision: number } | DraftRefusal> => {
  const { drafts, image, actor, clock } = desk;
  const { id, expected, kept, rebase = false, accepts } = given;
  const found = await drafts.draft(image.register, id);
  if (!found) return { refused: 'unknown-draft' };
  if (!isOpen(found.status)) return { refused: 'no-such-step', status: found.status };
  const act = { ...given.act, id: ID };
  const refusal =
    demandHand(desk, found, draftAct(image, found.act)) ??
    demandReach(desk, 'draft', draftAct(image, act));
  if (refusal) return refusal;
  const suggested = await suggestedBy(desk, id, accepts);
  const revision = await drafts.writeDraft(image.register, {
    id,
    expected,
    act,
    kept,
    ...(rebase && { base: baseOf(desk) }),
    ...withAuthors(found.authors, [actor.id, ...suggested]),
    event: {
      at: clock(),
      account: actor.id,
      kind: accepts === undefined ? (rebase ? 'rebased' : 'saved') : 'accepted',
      ...(accepts !== undefined && { answers: accepts }),
    },
  });
  return revision === undefined ? { refused: 'stale', revision: found.revision } : { revision };
};
