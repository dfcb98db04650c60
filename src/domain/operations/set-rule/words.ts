import type { Speech } from '../speech.ts';
import type { SetRule } from './shape.ts';

/** Apply a rule of law, in one sentence. */
export const words = ({ rule, standing, limit, verified }: SetRule, say: Speech): string => {
  const more = [
    ...(limit === undefined
      ? []
      : [say.told(`giới hạn ${say.number(limit)}`, `limit ${say.number(limit)}`)]),
    ...(verified === true ? [say.told('đã đối chiếu nguyên văn', 'read against the text')] : []),
  ];
  const what = [say.word('ruleStanding', standing), ...more].join(', ');
  const title = say.word('lawRule', rule);
  return say.told(`Quy định ${rule} (${title}): ${what}`, `Rule ${rule} (${title}): ${what}`);
};
