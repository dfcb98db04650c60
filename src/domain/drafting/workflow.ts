/** The way of a draft (dự thảo, phương án) from its first line to an act in force, and who may take each step. */
import { type Grant, type Right, hasRight } from './roles.ts';

/** Where a draft stands. In force is not a status: it is a promulgated act whose day has come. */
export const DRAFT_STATUSES = [
  'draft',
  'submitted',
  'appraised',
  'approved',
  'promulgated',
  'returned',
  'withdrawn',
] as const;

/** A status. */
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** Steps: submit trình, appraise thẩm định, approve duyệt, promulgate ban hành, return trả lại, withdraw rút. */
export const STEPS = ['submit', 'appraise', 'approve', 'promulgate', 'return', 'withdraw'] as const;

/** A step. */
export type Step = (typeof STEPS)[number];

interface Move {
  readonly to: DraftStatus;
  readonly right: Right;
}

const submit: Move = { to: 'submitted', right: 'draft' };
const withdraw: Move = { to: 'withdrawn', right: 'draft' };
const returned = (right: Right): Move => ({ to: 'returned', right });

const MOVES: Readonly<Record<DraftStatus, Readonly<Partial<Record<Step, Move>>>>> = {
  draft: { submit, withdraw },
  returned: { submit, withdraw },
  submitted: {
    appraise: { to: 'appraised', right: 'appraise' },
    return: returned('appraise'),
    withdraw,
  },
  appraised: {
    approve: { to: 'approved', right: 'approve' },
    return: returned('approve'),
    withdraw,
  },
  approved: {
    promulgate: { to: 'promulgated', right: 'promulgate' },
    return: returned('promulgate'),
  },
  promulgated: {},
  withdrawn: {},
};

/** The move a step makes from a status; `undefined` where there is none. */
export const moveOf = (status: DraftStatus, step: Step): Move | undefined => MOVES[status][step];

/** The steps that lead on from a status, in their usual order. */
export const stepsFrom = (status: DraftStatus): readonly Step[] =>
  STEPS.filter((step) => moveOf(status, step) !== undefined);

/** The steps of a draft that becomes an act, in order. */
export const WAY = [
  'submit',
  'appraise',
  'approve',
  'promulgate',
] as const satisfies readonly Step[];

/** The step that leads on towards an act; `undefined` where the way has ended. */
export const onwardFrom = (status: DraftStatus): Step | undefined =>
  WAY.find((step) => moveOf(status, step) !== undefined);

/** What somebody has to do with a draft. */
export interface Part {
  /** They have written in it, or what they suggested was taken in. */
  readonly wrote: boolean;
  /** They have appraised or approved it since it was last submitted. */
  readonly decided: boolean;
}

/** Steps that decide on a draft: nobody takes two of them on one draft. */
const DECIDING: readonly Step[] = ['appraise', 'approve', 'promulgate'];

/** Steps that judge it: nobody takes one on what they have written themselves. */
const JUDGING: readonly Step[] = ['appraise', 'approve'];

/** Whether a step decides, so that whoever takes it may take no other that does. */
export const decides = (step: Step): boolean => DECIDING.includes(step);

/** Why somebody may not take a step for the part they have had, rights aside; `undefined` where they may. */
export const barredFrom = (
  step: Step,
  { wrote, decided }: Part,
): 'own-draft' | 'decided-already' | undefined => {
  if (wrote && JUDGING.includes(step)) return 'own-draft';
  return decided && decides(step) ? 'decided-already' : undefined;
};

/** Whether a draft waits for somebody with these grants, as far as can be told without looking at what it reaches. */
export const waitsFor = (status: DraftStatus, grants: readonly Grant[], part: Part): boolean => {
  const step = onwardFrom(status);
  const move = step && moveOf(status, step);
  if (!step || !move || !hasRight(grants, move.right)) return false;
  return step === 'submit' ? part.wrote : barredFrom(step, part) === undefined;
};

/** Whether the text of a draft may be changed. What was submitted is what is appraised, approved and promulgated. */
export const isOpen = (status: DraftStatus): boolean => status === 'draft' || status === 'returned';
