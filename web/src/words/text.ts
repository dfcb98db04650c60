/** Words of the desk: typed tables of Vietnamese and English, and how to read them in the reader's language. */
import { createContext, useContext } from 'react';
import type { Both } from '../../../src/domain/both.ts';
import { type Language, inLanguage } from '../../../src/words/language.ts';

/** A table of words: a string that lacks one of its languages does not compile. */
export type Words = Readonly<Record<string, Both>>;

/** What is put into the places `{name}` of a text. */
export type Insertions = Readonly<Record<string, string | number>>;

/** Reads one text of a table. */
export type Say<T extends Words> = (name: keyof T & string, insertions?: Insertions) => string;

/** `{n}` is what `n` is; `{n|act|acts}` the first word where it is one, else the second. */
const fill = (text: string, insertions: Insertions): string =>
  text.replaceAll(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const given = insertions[name];
      if (given === undefined) return whole;
      return one === undefined ? String(given) : ((String(given) === '1' ? one : other) ?? '');
    },
  );

/** The reader's language, below the shell. */
export const LanguageContext = createContext<Language>('vi');

/** The reader's language. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** A reader of the table in a language. */
export const sayFrom =
  <T extends Words>(words: T, language: Language): Say<T> =>
  (name, insertions) => {
    const text = inLanguage(language, words[name] as Both);
    return insertions ? fill(text, insertions) : text;
  };

/** A reader of the table in the reader's language. */
export const useText = <T extends Words>(words: T): Say<T> => sayFrom(words, useLanguage());
