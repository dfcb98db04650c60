/**
 * Checks of a draft: everything the draft touched, over the whole window it touches, scheduled changes
 * included. Each check says over which period a rule is broken.
 */
import type { Finding } from '../acts/finding.ts';
import { lineText } from '../register/aspects.ts';
import type { UnitId } from '../register/ids.ts';
import type { DraftFacts } from '../register/memory-facts.ts';
import { type Day, FOREVER } from '../time/day.ts';
import { checkCodes } from './codes.ts';
import { checkCycles } from './cycles.ts';
import { checkExistence } from './existence.ts';
import { checkHeads, checkPlaces } from './heads.ts';
import { checkMainPosts } from './main-posts.ts';
import { checkQuota } from './quota.ts';
import { type Touched, touchedBy } from './touched.ts';
import { checkWithoutPost } from './without-post.ts';

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

const unitsOf = (draft: DraftFacts, touched: readonly Touched[]): readonly UnitId[] => {
  const units = new Set<UnitId>();
  for (const { aspect, key } of touched) {
    if (aspect === 'quota') units.add(key[0] as UnitId);
    else if (aspect === 'post' || aspect === 'person') {
      for (const entry of draft.entries(aspect, key as never)) {
        const unit = (entry.value as { unit?: UnitId } | null)?.unit;
        if (unit !== undefined) units.add(unit);
      }
    } else if (aspect === 'dual-office' || aspect === 'tenure') {
      for (const post of aspect === 'tenure' ? [key[0]] : key) {
        for (const entry of draft.entries('post', [post] as never))
          if (entry.value) units.add(entry.value.unit);
      }
    }
  }
  return [...units];
};

/** Everything the checks find in a draft. `seq` is the place of the act drafted. */
export const checkTouched = (draft: DraftFacts, seq: number): readonly Finding[] => {
  const touched = touchedBy([...draft.added, ...draft.retracted]);
  const from = touched.reduce<Day>((min, t) => (t.from < min ? t.from : min), FOREVER);
  const units = unitsOf(draft, touched);
  return [
    ...checkExistence(draft, touched),
    ...checkCycles(draft, touched),
    ...checkHeads(draft, units, from),
    ...checkPlaces(draft, touched),
    ...checkMainPosts(draft, touched),
    ...checkQuota(draft, units, from),
    ...checkCodes(draft, touched),
    ...checkWithoutPost(draft, touched),
    ...laterRecords(draft, seq, touched),
  ];
};
