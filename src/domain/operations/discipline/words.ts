import type { Speech } from '../speech.ts';
import type { Discipline } from './shape.ts';

/** Discipline, in one sentence. */
export const words = ({ person, form, until }: Discipline, say: Speech): string => {
  const what =
    form === null
      ? say.told('hết bị kỷ luật', 'under discipline no longer')
      : say.word('disciplineForm', form);
  const limit =
    until === undefined ? '' : say.told(` đến ${say.day(until)}`, ` until ${say.day(until)}`);
  return `${say.name(`person:${person}`)}: ${what}${limit}`;
};
