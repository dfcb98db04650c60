import { askedText } from '../../register/target-text.ts';
import type { Speech } from '../speech.ts';
import type { SetTarget } from './shape.ts';

/** Set a target, in one sentence. */
export const words = (op: SetTarget, say: Speech): string => {
  const { unit, subject, by } = op;
  const asked = `${say.word('targetSubject', subject)} ${askedText(say, subject, op)}`;
  return say.told(
    `Mục tiêu của ${say.unit(unit)}: ${asked}, đến ${say.day(by)}`,
    `Target of ${say.unit(unit)}: ${asked}, by ${say.day(by)}`,
  );
};
