import type { AspectOf } from '../aspect.ts';
import type { RuleStanding } from '../vocabulary.ts';

/** How a rule of law is applied in the register, where an act says so. `verified`: against what it was read. */
export interface LawRuleHere {
  readonly key: readonly [rule: string];
  readonly value: {
    readonly standing: RuleStanding;
    readonly limit?: number;
    readonly verified?: 'text';
  };
}

/** The aspect. */
export const lawRuleHere: AspectOf<LawRuleHere> = {
  label: ['Áp dụng quy định', 'Rule of law as applied'],
  key: [{ column: 'rule' }],
  columns: {
    standing: { type: 'text' },
    limit: { type: 'numeric', optional: true },
    verified: { type: 'text', optional: true },
  },
  words: (say, [rule], { standing, limit, verified }) => {
    const more = [
      ...(limit === undefined
        ? []
        : [say.told(`giới hạn ${say.number(limit)}`, `limit ${say.number(limit)}`)]),
      ...(verified === undefined
        ? []
        : [say.told('đã đối chiếu nguyên văn', 'read against the text')]),
    ];
    return `${rule}: ${[say.word('ruleStanding', standing), ...more].join(', ')}`;
  },
  subject: ([rule]) => rule,
};
