/** The language of an answer: Vietnamese unless the reader asks for English first. */

import { LANGUAGES, type Language } from '../../words/language.ts';

const weightOf = (range: string): number => {
  const q = /;\s*q=([\d.]+)/.exec(range)?.[1];
  return q === undefined ? 1 : Number(q);
};

const best = (ranges: readonly string[], language: Language): number =>
  Math.max(
    0,
    ...ranges.filter((r) => r.trim().toLowerCase().startsWith(language)).map((r) => weightOf(r)),
  );

/** The language that an `Accept-Language` header asks for (RFC 9110 §12.5.4). */
export const languageOf = (header: string | undefined): Language => {
  const ranges = (header ?? '').split(',');
  return best(ranges, 'en') > best(ranges, 'vi') ? 'en' : 'vi';
};

/** The language that an address itself asks for: a link to a file carries that of its page. */
export const askedLanguage = (query: unknown): Language | undefined => {
  const { lang } = (query ?? {}) as { readonly lang?: unknown };
  return LANGUAGES.find((one) => one === lang);
};
