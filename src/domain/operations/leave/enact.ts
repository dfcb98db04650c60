import { closePerson } from '../../acts/closing.ts';
import { type Context, need } from '../../acts/context.ts';
import { needEnd } from '../../acts/ends.ts';
import type { Leave } from './shape.ts';

/** Ends the person's place in the apparatus with all tenures. */
export const enact = (cx: Context, { op: _op, person, reason, ...more }: Leave): void => {
  const how = { ...more, end: reason };
  if (need(cx, 'person', person) && needEnd(cx, `person:${person}`, how))
    closePerson(cx, person, how);
};
