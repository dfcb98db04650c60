/** Rules of law in words: instruments, limits, verdicts. */
import type { LawRule, Limit, Verdict } from '../domain/law/law.ts';
import type { Mark } from '../domain/law/mark.ts';
import type { LawMeasure } from '../domain/law/measure.ts';
import { MEASURES } from '../domain/law/measures.ts';
import type { Both } from '../domain/both.ts';
import { type Language, dayText, inLanguage, numberText, say } from './language.ts';

const INSTRUMENTS: readonly (readonly [RegExp, Both])[] = [
  [/\bNĐ (?=\d)/gu, ['Nghị định ', 'Decree ']],
  [/\bNQ (?=\d)/gu, ['Nghị quyết ', 'Resolution ']],
  [/\bTT (?=\d)/gu, ['Thông tư ', 'Circular ']],
  [/\bQĐ (?=\d)/gu, ['Quyết định, quy định ', 'Decision ']],
  [/\bKL (?=\d)/gu, ['Kết luận ', 'Conclusion ']],
  [/\bCV (?=\d)/gu, ['Công văn ', 'Letter ']],
  [/\bHD (?=\d)/gu, ['Hướng dẫn ', 'Guidance ']],
  [/\bLuật (?=\p{L}|\d)/gu, ['Luật ', 'Law ']],
  [/(?<=\s)Điều (?=\d)/gu, ['Điều ', 'article ']],
];

/** Instruments of law as they are cited, their types written out. */
export const citesText = (cites: string, language: Language): string =>
  INSTRUMENTS.reduce(
    (text, [short, long]) => text.replaceAll(short, inLanguage(language, long)),
    cites,
  );

const BOUNDS: Readonly<Record<Limit['op'], Both>> = {
  '<=': ['không quá', 'at most'],
  '>=': ['ít nhất', 'at least'],
  '>': ['trên', 'more than'],
  '=': ['đúng', 'exactly'],
};

/** What was measured beside what may be: “số cấp phó 5, không quá 3”. */
export const measuredText = (
  { measure, limit }: LawRule,
  value: number,
  may: number,
  language: Language,
): string => {
  const { title, whether }: LawMeasure = MEASURES[measure];
  const what = inLanguage(language, title);
  if (whether) return what;
  const [has, bound] = [value, may].map((n) => numberText(Math.round(n * 100) / 100, language));
  return `${what} ${has}, ${inLanguage(language, BOUNDS[limit.op])} ${bound}`;
};

/** A limit in words: “không quá 3”. */
export const limitText = ({ limit, measure }: LawRule, language: Language): string => {
  const bound = inLanguage(language, BOUNDS[limit.op]);
  const what = inLanguage(language, MEASURES[measure].title);
  const number = (n: number): string => numberText(n, language);
  if ((MEASURES[measure] as LawMeasure).whether) return '';
  if ('value' in limit) return `${what} ${bound} ${number(limit.value)}`;
  if ('of' in limit) return `${what} ${bound} ${inLanguage(language, MEASURES[limit.of].title)}`;
  if ('classes' in limit) {
    const bounds = limit.classes.map(number).join('/');
    return say(
      language,
      `${what} ${bound} ${bounds} (loại I/II/III)`,
      `${what} ${bound} ${bounds} (class I/II/III)`,
    );
  }
  const by = inLanguage(language, MEASURES[limit.by].title);
  const bands = limit.bands.map(([upTo, value]) =>
    upTo === Infinity
      ? say(language, `còn lại ${number(value)}`, `else ${number(value)}`)
      : say(
          language,
          `đến ${number(upTo)}: ${number(value)}`,
          `up to ${number(upTo)}: ${number(value)}`,
        ),
  );
  return say(
    language,
    `${what} ${bound}, theo ${by}: ${bands.join('; ')}`,
    `${what} ${bound}, by ${by}: ${bands.join('; ')}`,
  );
};

/** What is found, as a label. */
export const VERDICTS: Readonly<Record<Exclude<Verdict['is'], 'not-applicable'>, Both>> = {
  ok: ['đạt', 'kept'],
  breach: ['trái', 'broken'],
  'in-grace': ['được phép tạm', 'tolerated'],
  'missing-data': ['thiếu số liệu', 'data missing'],
};

/** How sure a rule is. */
export const MARK_WORDS: Readonly<Record<Mark, Both>> = {
  found: ['tìm thấy', 'found'],
  'found-weak': ['tìm thấy, nguồn yếu', 'found, weak source'],
  'memory-high': ['theo trí nhớ, tin cậy cao', 'from memory, high confidence'],
  'memory-medium': ['theo trí nhớ, tin cậy vừa', 'from memory, medium confidence'],
  'memory-low': ['theo trí nhớ, tin cậy thấp', 'from memory, low confidence'],
};

/** A verdict in words, with its numbers where it has them. */
export const verdictText = (
  rule: LawRule,
  verdict: Exclude<Verdict, { readonly is: 'not-applicable' }>,
  language: Language,
): string => {
  if (verdict.is === 'missing-data')
    return verdict.value === undefined
      ? inLanguage(language, MEASURES[rule.measure].title)
      : `${inLanguage(language, MEASURES[rule.measure].title)} ${numberText(verdict.value, language)}`;
  const text = measuredText(rule, verdict.value, verdict.may, language);
  return verdict.is === 'in-grace'
    ? say(
        language,
        `${text}; đến ${dayText(verdict.until, 'vi')}`,
        `${text}; until ${dayText(verdict.until, 'en')}`,
      )
    : text;
};
