/** What a draft would do, in words that are kept with a consultation: nothing of persons. */
import { draft } from '../commands/enact-act.ts';
import type { Image } from '../image.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { Both } from '../../domain/both.ts';
import { type HoldingChange, diffFacts } from '../../domain/history/diff.ts';
import type { Foreseen } from '../../domain/portal/consultation.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import { previousDay } from '../../domain/time/day.ts';
import { namingWith } from '../../words/naming.ts';
import { wordFinding } from '../../words/word-finding.ts';

const KINDS: readonly (readonly [HoldingChange['kind'], Both])[] = [
  ['unit', ['đơn vị đổi cấp trên', 'units under another body']],
  ['post', ['chức danh', 'posts']],
  ['person', ['người', 'people']],
  ['function', ['nhiệm vụ', 'functions']],
  ['premises', ['trụ sở, địa điểm', 'premises']],
  ['quota', ['khoản biên chế', 'quotas']],
  ['funding', ['khoản kinh phí', 'sums of money']],
];

/** It, as the register is. That it is not signed yet is no finding of a draft. */
export const foreseenIn = (image: Image, act: Act): Foreseen => {
  const enactment = draft(image, act);
  const diff = diffFacts(image.facts, enactment.after, act.effect);
  const naming = namingWith(enactment.after, image, act.effect);
  const open = enactment.findings.filter((finding) => !JSON.stringify(finding).includes('"person'));
  return {
    begun: diff.begun.map(({ unit }) => nameAt(enactment.after, unit, act.effect)),
    ended: diff.ended.map(({ unit }) => nameAt(image.facts, unit, previousDay(act.effect))),
    moved: KINDS.flatMap(([kind, what]) => {
      const count = diff.holdings.filter((one) => one.kind === kind && one.from !== one.to).length;
      return count === 0 ? [] : [{ what, count }];
    }),
    findings: open.map((finding): Both => [
      wordFinding(finding, 'vi', naming),
      wordFinding(finding, 'en', naming),
    ]),
  };
};
