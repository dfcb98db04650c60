import type { Speech } from '../speech.ts';
import type { SetHolderStanding } from './shape.ts';

/** Set the standing of a holder, in one sentence. */
export const words = (op: SetHolderStanding, say: Speech): string => {
  const { person, post, standing, until, to } = op;
  const what =
    standing === null
      ? say.told('trở lại làm việc', 'is back')
      : say.word('holderStanding', standing);
  const whom = to === undefined ? '' : say.told(` cho ${to}`, ` to ${to}`);
  const when =
    until === undefined ? '' : say.told(` đến ${say.day(until)}`, ` until ${say.day(until)}`);
  return `${person}, ${say.name(`post:${post}`)}: ${what}${whom}${when}`;
};
