/** What would become of an act, in words. Changes nothing. */
import { draft } from '../../../application/commands/enact-act.ts';
import { openImageFor } from '../../../application/image.ts';
import type { Store } from '../../../application/store.ts';
import type { Finding } from '../../../domain/acts/finding.ts';
import type { Facts } from '../../../domain/register/facts.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { Language } from '../../../words/language.ts';
import { holdingText, namingAt, namingWith } from '../../../words/naming.ts';
import { destinationText } from '../../../words/word-finding.ts';
import { type Worded, explained, wordedEntries, wordedFindings } from '../wording.ts';
import type { Checked, Unplaced } from './checked.ts';
import type { JobTable } from './job.ts';
import { actIn } from './read-sent.ts';

type UnplacedFinding = Worded<Extract<Finding, { readonly code: 'unplaced' }>>;

/** Findings about what other acts do later. */
const LATER: ReadonlySet<Finding['code']> = new Set([
  'later-record',
  'later-changes',
  'later-breaks',
]);

const isUnplaced = (f: Worded<Finding>): f is UnplacedFinding => f.code === 'unplaced';

const choicesOf = (
  findings: readonly Worded<Finding>[],
  language: Language,
  facts: Facts,
  day: Day,
): Unplaced[] => {
  const naming = namingAt(facts, day);
  return findings.filter(isUnplaced).map(({ holding, unit, text, article, destinations }) => ({
    holding,
    unit,
    text,
    what: holdingText(holding, language, naming),
    article: article ?? null,
    choices: destinations.map((d) => ({
      text: destinationText(d, language, naming),
      to: 'to' in d ? d.to : null,
      end: 'end' in d ? d.end : null,
    })),
  }));
};

/** Checks it against the register as it is. */
export const checkDraft = async (
  store: Store,
  given: JobTable['check-draft']['given'],
): Promise<Checked> => {
  const { register, language, page, limit, today } = given;
  const act = actIn(given);
  const image = await openImageFor(store, register, [act]);
  const result = draft(image, act, today);
  const { after, added } = result;
  const findings = wordedFindings(result.findings, language, namingWith(after, image, act.effect));
  const entries = added.slice((page - 1) * limit, page * limit);
  return {
    asAt: act.effect,
    version: image.version,
    page,
    limit,
    total: added.length,
    data: {
      act: act.id,
      enactable: result.enactable,
      words: explained(act, language, after, image),
      findings: [...findings],
      unplaced: choicesOf(findings, language, after, act.effect),
      later: findings.filter((f) => LATER.has(f.code)),
      entries: wordedEntries(entries, language, after, act.effect, image),
      retracted: result.retracted.length,
    },
  };
};
