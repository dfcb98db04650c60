/** What an operation does not find because another begins it later or has ended it: told with that other one. */
import { decisive } from '../register/entry.ts';
import type { Entry } from '../register/entry.ts';
import type { Facts } from '../register/facts.ts';
import { refParts } from '../register/ids.ts';
import { EXISTENCE } from '../register/references.ts';
import type { ActId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Finding } from './finding.ts';

/**
 * What an operation of a day says, as it is, or with the article that begins or ends what it misses. `after`: the register
 * with `act`, the one being recorded, in it.
 */
export const misplaced = (after: Facts, act: ActId, day: Day, finding: Finding): Finding => {
  if (finding.code !== 'unknown') return finding;
  const { subject, severity, article } = finding;
  const { kind, id } = refParts(subject);
  const line: readonly Entry[] = after.entries(EXISTENCE[kind], [id] as never);
  const last = decisive(line, day);
  const by = last?.value === null ? last : line.find(({ value }) => value !== null);
  return by === undefined
    ? finding
    : {
        code: by.value === null ? 'no-more' : 'not-yet',
        subject,
        ...(by.act !== act && { act: by.act }),
        by: by.article,
        day: by.day,
        severity,
        ...(article !== undefined && { article }),
      };
};
