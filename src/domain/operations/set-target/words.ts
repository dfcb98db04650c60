import type { Speech } from '../speech.ts';
import type { SetTarget } from './shape.ts';

/** Set a target, in one sentence. */
export const words = (
  { unit, subject, sense, value, since, by }: SetTarget,
  say: Speech,
): string => {
  const share = sense === 'cut' || subject === 'self-financed-units';
  const much = share ? `${say.number(value)}%` : say.number(value);
  const from =
    since === undefined ? '' : say.told(` so với ${say.day(since)}`, ` from ${say.day(since)}`);
  const asked = `${say.word('targetSubject', subject)} ${say.word('targetSense', sense)} ${much}${from}`;
  return say.told(
    `Mục tiêu của ${say.unit(unit)}: ${asked}, đến ${say.day(by)}`,
    `Target of ${say.unit(unit)}: ${asked}, by ${say.day(by)}`,
  );
};
