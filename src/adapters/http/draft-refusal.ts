/** Why something was not done to a draft, as a problem in words. */
import type { DraftRefusal } from '../../application/drafts/desk.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { labelOf } from '../../words/labels.ts';
import type { Language } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { Problem } from './problem.ts';
import { wordedFindings } from './wording.ts';

/** What the words of a refusal are taken from. */
export interface Setting {
  readonly facts: Facts;
  readonly today: Day;
  readonly draft: number;
  readonly language: Language;
}

/** The problem. */
export const problemFor = (refusal: DraftRefusal, setting: Setting): Problem => {
  const { facts, today, draft, language } = setting;
  switch (refusal.refused) {
    case 'no-role':
      return new Problem('no-role', { right: refusal.right });
    case 'no-right': {
      const { right, whole } = refusal;
      if (whole && refusal.units.length === 0) return new Problem('no-right-whole', { right });
      const naming = namingAt(facts, today);
      const units = refusal.units.map((unit) => naming.name(`unit:${unit}`)).join('; ');
      return new Problem('no-right', { right, units });
    }
    case 'not-enactable':
      return new Problem(
        'not-enactable',
        {},
        { findings: wordedFindings(refusal.findings, language, namingAt(facts, today)) },
      );
    case 'no-such-step':
      return new Problem('no-such-step', {
        standing: labelOf('draftStatus', refusal.status, language),
      });
    case 'stale':
      return new Problem('stale-draft', { revision: refusal.revision });
    case 'moved':
      return new Problem('moved-since', { acts: refusal.acts.join('; ') });
    case 'unknown-draft':
      return new Problem('unknown-draft', { id: draft });
    case 'own-draft':
    case 'not-author':
    case 'decided-already':
    case 'number-needed':
      return new Problem(refusal.refused);
    default:
      throw new Error(`unknown refusal: ${JSON.stringify(refusal satisfies never)}`);
  }
};
