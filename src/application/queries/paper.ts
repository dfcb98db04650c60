/** An act of the register, or a draft, as the paper of whoever issues it. */
import type { Act } from '../../domain/acts/act.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import { ladderOfNumber } from '../../domain/law/check-act.ts';
import { issuerOf } from '../../domain/law/issuers.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { nameAt, superiorAt } from '../../domain/register/unit-at.ts';
import { namingFor } from '../../words/naming.ts';
import { type OfficialPaper, officialPaper } from '../../words/papers/official-paper.ts';

/** The paper: in the form of the Party where the issuer writes on its ladder, else in that of the State. */
export const paperOf = (act: Act, facts: Facts, acts: Acts): OfficialPaper => {
  const told = act.number === undefined ? undefined : ladderOfNumber(act.number);
  const ladder = issuerOf(act, facts)?.ladder ?? told ?? 'state';
  const { issuerUnit, signed } = act;
  const hierarchy = ladder === 'party' ? 'party' : 'administrative';
  const above =
    issuerUnit === undefined ? undefined : superiorAt(facts, issuerUnit, signed, hierarchy);
  return officialPaper(
    act,
    ladder === 'party' ? 'party' : 'state',
    acts,
    namingFor(facts, act, acts),
    above === undefined ? undefined : nameAt(facts, above, signed),
  );
};
