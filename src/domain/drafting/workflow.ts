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

/** Whether a draft waits for somebody with these grants, as far as can be told without looking at what it reaches. */
export const waitsFor = (
  status: DraftStatus,
  grants: readonly Grant[],
  isAuthor: boolean,
): boolean => {
  const step = onwardFrom(status);
  const move = step && moveOf(status, step);
  if (!step || !move || !hasRight(grants, move.right)) return false;
  return step === 'submit' ? isAuthor : mayJudge(step, isAuthor);
};

/** Whether the text of a draft may be changed. What was submitted is what is appraised, approved and promulgated. */
export const isOpen = (status: DraftStatus): boolean => status === 'draft' || status === 'returned';

/** Whether a step judges the draft: nobody appraises or approves what they have written themselves. */
const judges = (step: Step): boolean => step === 'appraise' || step === 'approve';

/** Whether somebody who has written in a draft, or not, may take a step for what they are, rights aside. */
export const mayJudge = (step: Step, isAuthor: boolean): boolean => !(judges(step) && isAuthor);
