/**
 * Checks of a draft: everything the draft touched, over the whole window it touches, scheduled changes
 * included. Each check says over which period a rule is broken.
 */
import type { Finding } from '../acts/finding.ts';
import { lineText } from '../register/aspects.ts';
import type { DraftFacts } from '../register/memory-facts.ts';
import { applyPacks } from './engine.ts';
import { checkExistence } from './existence.ts';
import { PACKS } from './packs.ts';
import { type Touched, touchedBy } from './touched.ts';

/** Later records of other acts on the lines touched: what stands after the draft's day and stays. */
const laterRecords = (draft: DraftFacts, seq: number, touched: readonly Touched[]): Finding[] => {
  const found: Finding[] = [];
  for (const { aspect, key, from } of touched) {
    for (const entry of draft.entries(aspect, key)) {
      if (entry.day > from && entry.seq !== seq) {
        found.push({
          code: 'later-record',
          line: lineText(aspect, key),
          act: entry.act,
          from: entry.day,
          severity: 'notice',
        });
      }
    }
  }
  return found;
};

/** Everything the checks find in a draft. `seq` is the place of the act drafted. */
export const checkTouched = (draft: DraftFacts, seq: number): readonly Finding[] => {
  const touched = touchedBy([...draft.added, ...draft.retracted]);
  return [
    ...checkExistence(draft, touched),
    ...applyPacks(PACKS, draft, touched),
    ...laterRecords(draft, seq, touched),
  ];
};
