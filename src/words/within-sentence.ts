/** Names of areas within a sentence: the word for their kind is written small (phường Trưng Vương). */
import { areaWordOf } from '../domain/models/naming.ts';

/** The name as it stands after other words. */
export const withinSentence = (name: string): string =>
  areaWordOf(name) === undefined ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
