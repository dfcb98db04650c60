/** The steps of a draft: submit, appraise, approve, return, withdraw, promulgate. */
import type { Act } from '../../domain/acts/act.ts';
import type { Enactment } from '../../domain/acts/enact.ts';
import { blocks } from '../../domain/acts/finding.ts';
import { lacksOf } from '../../domain/drafting/lacks.ts';
import {
  type Step,
  barredFrom,
  decides,
  isOpen,
  moveOf,
  stepsFrom,
} from '../../domain/drafting/workflow.ts';
import { reachOf } from '../../domain/drafting/reach.ts';
import { lineText } from '../../domain/register/aspects.ts';
import type { ActId, UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { slugOf } from '../../words/slug.ts';
import { draft as draftAct, enactAct } from '../commands/enact-act.ts';
import type { Draft, DraftWrite } from '../draft-store.ts';
import type { Image } from '../image.ts';
import { DraftMoved } from '../store-errors.ts';
import { type Desk, type DraftRefusal, demandHand, demandReach, partOf } from './desk.ts';
import { baseOf } from './write-draft.ts';

/** What the registrar gives an act: its number and day of signing, its day of effect where it is another. */
export interface Promulgation {
  readonly number: string;
  readonly signed: Day;
  readonly effect?: Day;
  readonly signer?: string;
}

/** A step to be taken. */
export interface StepTaken {
  readonly id: number;
  readonly expected: number;
  readonly step: Step;
  readonly note?: string;
  readonly promulgation?: Promulgation;
}

/** What became of it. */
export type StepDone =
  | { readonly revision: number; readonly act?: ActId; readonly units: readonly UnitId[] }
  | DraftRefusal;

/** Steps that only an enactable draft may take. */
const NEEDS_ENACTABLE: readonly Step[] = ['submit', 'appraise', 'approve', 'promulgate'];

/** An id for an act from its number and year: `12-QĐ/TU` of 2026 is `12-qd-tu-2026`. */
const actIdFor = (image: Image, number: string, signed: Day): ActId => {
  const slug = slugOf(number);
  const id = `${slug || 'van-ban'}-${signed.slice(0, 4)}`;
  for (let n = 1; ; n += 1) {
    const free = (n === 1 ? id : `${id}-${n}`) as ActId;
    if (!image.act(free)) return free;
  }
};

const promulgated = (image: Image, { act }: Draft, given: Promulgation): Act => ({
  ...act,
  id: actIdFor(image, given.number, given.signed),
  number: given.number,
  signed: given.signed,
  effect: given.effect ?? act.effect,
  ...(given.signer !== undefined && { signer: given.signer }),
});

/** Steps that whoever holds the pen takes. */
const OF_THE_PEN: readonly Step[] = ['submit', 'withdraw'];

/** Who may take the step for what they are and what the draft reaches; `undefined` where the actor may. */
const demand = (
  desk: Desk,
  draft: Draft,
  step: Step,
  change: Enactment,
): DraftRefusal | undefined => {
  const move = moveOf(draft.status, step);
  if (!move) return { refused: 'no-such-step', status: draft.status };
  const pen = OF_THE_PEN.includes(step) ? demandHand(desk, draft, change) : undefined;
  // What does nothing to the register can be withdrawn or returned by whoever is at it; an act of it concerns all.
  const nothing = step === 'withdraw' || step === 'return' ? 'anybody' : 'whole';
  const refusal = pen ?? demandReach(desk, move.right, change, nothing);
  if (refusal) return refusal;
  const barred = barredFrom(step, partOf(desk.actor, draft));
  if (barred) return { refused: barred };
  if (!NEEDS_ENACTABLE.includes(step)) return undefined;
  const findings = [...change.findings, ...lacksOf(draft.act)];
  return blocks(findings) ? { refused: 'not-enactable', findings } : undefined;
};

/** Acts that have changed, since the draft was approved, what it would change. */
const changedSince = async (
  { store, image }: Desk,
  { approved }: Draft,
  change: Enactment,
): Promise<readonly ActId[]> => {
  if (approved === undefined || approved.version === image.version) return [];
  const mine = new Set(
    [...change.added, ...change.retracted].map((e) => lineText(e.aspect, e.key)),
  );
  const { added, retracted } = await store.since(image.register, approved.known);
  const theirs = [...added, ...retracted].filter((e) => mine.has(lineText(e.aspect, e.key)));
  return [...new Set(theirs.map((entry) => entry.act))];
};

/** Enacts the act of an approved draft and closes the draft, in one transaction. */
const promulgate = async (
  { store, clock, image }: Desk,
  act: Act,
  write: DraftWrite,
  units: readonly UnitId[],
): Promise<StepDone> => {
  try {
    const done = await enactAct(store, clock, image, act, { ...write, promulgatedAs: act.id });
    if (done.status === 'enacted') return { revision: write.expected + 1, act: act.id, units };
    if (done.status === 'refused') return { refused: 'not-enactable', findings: done.findings };
  } catch (error) {
    if (!(error instanceof DraftMoved)) throw error;
  }
  return { refused: 'stale', revision: write.expected };
};

/** Takes a step. */
export const takeStep = async (desk: Desk, given: StepTaken): Promise<StepDone> => {
  const { drafts, image, actor, clock } = desk;
  const { id, expected, step, note, promulgation } = given;
  const draft = await drafts.draft(image.register, id);
  if (!draft) return { refused: 'unknown-draft' };
  if (draft.revision !== expected) return { refused: 'stale', revision: draft.revision };
  if (step === 'promulgate' && !promulgation) return { refused: 'number-needed' };
  const act = promulgation ? promulgated(image, draft, promulgation) : draft.act;
  const change = draftAct(image, act);
  const refusal = demand(desk, draft, step, change);
  const move = moveOf(draft.status, step);
  if (refusal || !move) return refusal ?? { refused: 'no-such-step', status: draft.status };
  if (step === 'promulgate') {
    const acts = await changedSince(desk, draft, change);
    if (acts.length > 0) return { refused: 'moved', acts };
  }
  const write: DraftWrite = {
    id,
    expected,
    status: move.to,
    deciders: decides(step) ? [...draft.deciders, actor.id] : [],
    ...(step === 'promulgate' && { act }),
    ...(step === 'approve' && { approved: baseOf(desk) }),
    event: {
      at: clock(),
      account: actor.id,
      kind: step,
      ...(note !== undefined && { note }),
    },
  };
  const units = [...reachOf(image.facts, change).units.keys()];
  if (step === 'promulgate') return promulgate(desk, act, write, units);
  const revision = await drafts.writeDraft(image.register, write);
  return revision === undefined
    ? { refused: 'stale', revision: draft.revision }
    : { revision, units };
};

/** What an actor may do with a draft now. */
export interface Standing {
  /** Steps that are open to them. What is not enactable yet is said when the step is taken. */
  readonly open: readonly Step[];
  /** Steps that lead on from here and are closed to them, and why. */
  readonly closed: readonly { readonly step: Step; readonly why: DraftRefusal }[];
  readonly mayChange: boolean;
}

/** What this actor may do with a draft, and why not more. */
export const standingOf = (desk: Desk, draft: Draft): Standing => {
  const change = draftAct(desk.image, draft.act);
  const asked = stepsFrom(draft.status).map((step) => ({
    step,
    why: demand(desk, draft, step, change),
  }));
  const isClosed = (why: DraftRefusal | undefined): why is DraftRefusal =>
    why !== undefined && why.refused !== 'not-enactable';
  return {
    open: asked.filter(({ why }) => !isClosed(why)).map(({ step }) => step),
    closed: asked.flatMap(({ step, why }) => (isClosed(why) ? [{ step, why }] : [])),
    mayChange: isOpen(draft.status) && demandHand(desk, draft, change) === undefined,
  };
};
