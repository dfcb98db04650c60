/** Which later acts stand on what an act changes, one line for each. */
import type { Finding } from '../domain/acts/finding.ts';
import type { ActId } from '../domain/register/ids.ts';
import { type Day, FOREVER } from '../domain/time/day.ts';
import { type Language, dayText, numberText } from './language.ts';
import type { Naming } from './naming.ts';

/** A later act, with how many of its records stand on what is changed, and the first day of these. */
export interface LaterAct {
  readonly act: ActId;
  readonly records: number;
  readonly from: Day;
}

/** The later acts that findings name, in the order they are named. */
export const laterActs = (findings: readonly Finding[]): readonly LaterAct[] => {
  const found = new Map<ActId, LaterAct>();
  for (const finding of findings) {
    if (finding.code !== 'later-record') continue;
    const { act, from } = finding;
    const { records, from: first } = found.get(act) ?? { records: 0, from: FOREVER };
    found.set(act, { act, records: records + 1, from: from < first ? from : first });
  }
  return [...found.values()];
};

/** The line of one. */
export const wordLaterAct = (
  { act, records, from }: LaterAct,
  language: Language,
  naming: Naming,
): string => {
  const n = numberText(records, language);
  return language === 'vi'
    ? `Thay đổi dữ liệu mà ${naming.act(act)} dựa vào: ${n} ghi nhận từ ${dayText(from, 'vi')}`
    : `Changes what ${naming.act(act)} stands on: ${n} records from ${dayText(from, 'en')}`;
};
