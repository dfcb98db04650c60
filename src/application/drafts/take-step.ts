/** The steps of a draft: submit, appraise, approve, return, withdraw, promulgate. */
import type { Act } from '../../domain/acts/act.ts';
import { type Step, isOpen, mayJudge, moveOf } from '../../domain/drafting/workflow.ts';
import type { ActId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { draft as draftAct, enactAct } from '../commands/enact-act.ts';
import type { Draft, DraftWrite } from '../draft-store.ts';
import type { Image } from '../image.ts';
import { DraftMoved } from '../store-errors.ts';
import { type Desk, type DraftRefusal, demandReach } from './desk.ts';

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
export type StepDone = { readonly revision: number; readonly act?: ActId } | DraftRefusal;

/** Steps that only an enactable draft may take. */
const NEEDS_ENACTABLE: readonly Step[] = ['submit', 'appraise', 'approve', 'promulgate'];

/** An id for an act from its number and year: `12-QĐ/TU` of 2026 is `12-qd-tu-2026`. */
const actIdFor = (image: Image, number: string, signed: Day): ActId => {
  const slug = number
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
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

/** Who may take the step for what they are and what the draft reaches; `undefined` where the actor may. */
const demand = (desk: Desk, draft: Draft, step: Step, act: Act): DraftRefusal | undefined => {
  const move = moveOf(draft.status, step);
  if (!move) return { refused: 'no-such-step', status: draft.status };
  const change = draftAct(desk.image, act);
  const refusal = demandReach(desk, move.right, change, act.effect);
  if (refusal) return refusal;
  if (!mayJudge(step, draft.authors.includes(desk.actor.id))) return { refused: 'own-draft' };
  return NEEDS_ENACTABLE.includes(step) && !change.enactable
    ? { refused: 'not-enactable', findings: change.findings }
    : undefined;
};

/** Enacts the act of an approved draft and closes the draft, in one transaction. */
const promulgate = async (
  { store, clock, image }: Desk,
  act: Act,
  write: DraftWrite,
): Promise<StepDone> => {
  try {
    const done = await enactAct(store, clock, image, act, { ...write, promulgatedAs: act.id });
    if (done.status === 'enacted') return { revision: write.expected + 1, act: act.id };
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
  const refusal = demand(desk, draft, step, act);
  const move = moveOf(draft.status, step);
  if (refusal || !move) return refusal ?? { refused: 'no-such-step', status: draft.status };
  const write: DraftWrite = {
    id,
    expected,
    status: move.to,
    ...(step === 'promulgate' && { act }),
    event: {
      at: clock(),
      account: actor.id,
      kind: step,
      ...(note !== undefined && { note }),
    },
  };
  if (step === 'promulgate') return promulgate(desk, act, write);
  const revision = await drafts.writeDraft(image.register, write);
  return revision === undefined ? { refused: 'stale', revision: draft.revision } : { revision };
};

/** The steps that this actor may take now, as far as rights and authorship go. */
export const stepsOpenTo = (desk: Desk, draft: Draft, steps: readonly Step[]): readonly Step[] =>
  steps.filter((step) => {
    const refusal = demand(desk, draft, step, draft.act);
    return refusal === undefined || refusal.refused === 'not-enactable';
  });

/** Whether this actor may change the text of a draft. */
export const mayChange = (desk: Desk, draft: Draft): boolean =>
  isOpen(draft.status) &&
  demandReach(desk, 'draft', draftAct(desk.image, draft.act), draft.act.effect) === undefined;
