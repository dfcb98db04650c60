/** The two times of the page, its register and its language, as its address has them. */
import { useSearch } from '@tanstack/react-router';
import { type Day, parseDay } from '../../../src/domain/time/day.ts';
import { type Instant, parseInstant } from '../../../src/domain/time/instant.ts';
import type { Language } from '../../../src/words/language.ts';

/** What every address of the desk may carry. */
export interface SharedSearch {
  /** The day looked at; today without it. */
  readonly asAt?: Day;
  /** What was known when; now without it. */
  readonly asKnown?: Instant;
  readonly lang?: Language;
  /** The register, where the service has several. */
  readonly register?: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads what every address carries; what is not well-formed counts for nothing. */
export const sharedSearch = (given: Readonly<Record<string, unknown>>): SharedSearch => {
  const asAt = parseDay(textOf(given['asAt']));
  const asKnown = parseInstant(textOf(given['asKnown']));
  const register = textOf(given['register']);
  return {
    ...(asAt !== undefined && { asAt }),
    ...(asKnown !== undefined && { asKnown }),
    ...(given['lang'] === 'en' && { lang: 'en' as const }),
    ...(register !== '' && { register }),
  };
};

/** The two times of the page, its register and its language. */
export const useTimes = (): SharedSearch =>
  // What is not well-formed stays in the address, and is not taken for a day here either.
  sharedSearch(useSearch({ strict: false }));
