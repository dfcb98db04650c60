/** What a target asks for, in words: one way for acts, facts and tables. */
import type { Day } from '../time/day.ts';
import type { TargetSense, TargetSubject } from './vocabulary.ts';

/** What it takes to tell it. */
interface TargetSpeech {
  readonly told: (vi: string, en: string) => string;
  readonly word: (list: 'targetSense', word: TargetSense) => string;
  readonly number: (n: number) => string;
  readonly day: (day: Day) => string;
}

/** Whether there is so much percent of a subject, not so many. */
export const isShare = (subject: TargetSubject): boolean => subject === 'self-financed-units';

/** “giảm ít nhất 10% so với 01/01/2015”. */
export const askedText = (
  say: TargetSpeech,
  subject: TargetSubject,
  {
    sense,
    value,
    since,
  }: { readonly sense: TargetSense; readonly value: number; readonly since?: Day },
): string => {
  const much = `${say.number(value)}${sense === 'cut' || isShare(subject) ? '%' : ''}`;
  const from =
    since === undefined ? '' : say.told(` so với ${say.day(since)}`, ` from ${say.day(since)}`);
  return `${say.word('targetSense', sense)} ${much}${from}`;
};
