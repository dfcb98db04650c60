/** What is found of an act beside what it does: its order in time, the law, and the reasons for which it accepts warnings. */
import type { Act } from '../acts/act.ts';
import { answered } from '../acts/answering.ts';
import type { Enactment } from '../acts/enact.ts';
import { type Finding, blocks } from '../acts/finding.ts';
import { type Earlier, checkOrder } from '../acts/order.ts';
import type { Facts } from '../register/facts.ts';
import type { Day } from '../time/day.ts';
import { checkAct } from './check-act.ts';
import { checkDraft } from './check-draft.ts';

/** The register before an act, and the acts in it. */
export interface Before extends Earlier {
  readonly facts: Facts;
}

/**
 * An enactment with all that is found of its act. `others`: what else is found of it. `today`: the day on which that is asked.
 * One way for the service, the command line, imports and the desk.
 */
export const examine = (
  act: Act,
  before: Before,
  drafted: Enactment,
  others: readonly Finding[] = [],
  today?: Day,
): Enactment => {
  const { after, added } = drafted;
  const findings = answered(act, [
    ...checkOrder(act, after, before, today),
    ...drafted.findings,
    ...checkAct(act, before.facts, after, before),
    ...checkDraft(act, before.facts, after, added),
    ...others,
  ]);
  return { ...drafted, findings, enactable: !blocks(findings) };
};
