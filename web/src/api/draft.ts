/** What a draft needs of the service: the part of the register to simulate it on, and its text as an act file. */
import type { Act } from '../../../src/domain/acts/act.ts';
import type { ActLine } from '../../../src/domain/acts/act-list.ts';
import { actForm } from '../../../src/domain/acts/act-form.ts';
import type { Entry } from '../../../src/domain/register/entry.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import type { Language } from '../../../src/words/language.ts';
import { send } from './client.ts';

/** A part of the register at a version. */
export interface Base {
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly lines: readonly ActLine[];
}

/** The part that a draft needs: as known now, or as known at an instant. */
export const fetchBase = async (
  act: Act,
  known: Instant | undefined,
  language: Language,
  signal: AbortSignal,
): Promise<Base> => {
  const query = known === undefined ? '' : `?asKnown=${encodeURIComponent(known)}`;
  const address = `/api/v1/drafts/base${query}`;
  const response = await send('POST', address, actForm(act), language, { signal });
  return (await response.json()) as Base;
};

/** The draft as an act file. */
export const draftFile = async (act: Act, language: Language): Promise<string> =>
  (await send('POST', '/api/v1/drafts/file', actForm(act), language)).text();

/** Reads the text of an act file. */
export const readText = async (text: string, language: Language): Promise<Act> => {
  const options = { type: 'application/yaml' };
  const response = await send('POST', '/api/v1/drafts/text', text, language, options);
  return ((await response.json()) as { readonly act: Act }).act;
};
