/** Records as they are answered: fields in words, the estimate with its formula, the age bands of the form. */
import { LEADER_BANDS, type LeaderRow } from '../../domain/people/leaders.ts';
import { LEADER_BODY_WORDS } from '../../words/record-words.ts';
import { type ReadRecord, readersOf } from '../../application/people/records.ts';
import { estimateEarly } from '../../domain/people/downsizing.ts';
import { pensionDayOf } from '../../domain/people/pension.ts';
import { AGE_BANDS } from '../../domain/people/quality.ts';
import { PERSON_FIELDS, type PersonFieldInfo, lineOn } from '../../domain/people/record.ts';
import type { Day } from '../../domain/time/day.ts';
import { labelOf } from '../../words/labels.ts';
import { type Language, inLanguage, numberText, say } from '../../words/language.ts';
import { NO_ESTIMATE, fieldText } from '../../words/record-words.ts';

const estimateIn = ({ lines }: ReadRecord, on: Day, language: Language) => {
  const found = estimateEarly(lines, on);
  if (typeof found === 'string')
    return {
      why: inLanguage(language, NO_ESTIMATE[found]),
      cites: null,
      pay: null,
      formula: null,
      parts: [],
      total: null,
    };
  const { cites, pay, base, coefficient, parts, total } = found;
  const number = (n: number): string => numberText(n, language);
  return {
    why: null,
    cites,
    pay,
    formula: say(
      language,
      `lương tháng = hệ số ${number(coefficient)} × lương cơ sở ${number(base)} = ${number(pay)} đồng`,
      `pay of a month = coefficient ${number(coefficient)} × base salary ${number(base)} = VND ${number(pay)}`,
    ),
    parts: parts.map(({ label, months, amount }) => ({
      label: inLanguage(language, label),
      months,
      amount,
    })),
    total,
  };
};

/** A record, as far as it may be read, on a day. */
export const answerOf = (person: string, read: ReadRecord, on: Day, language: Language) => ({
  asAt: on,
  person,
  mayWrite: read.mayWrite,
  fields: read.fields.map((field) => {
    const info: PersonFieldInfo = PERSON_FIELDS[field];
    const now = lineOn(read.lines, field, on);
    return {
      field,
      label: inLanguage(language, info.label),
      kind: info.is,
      options:
        info.is === 'word'
          ? Object.entries(info.words).map(([word, label]) => ({
              word,
              label: inLanguage(language, label),
            }))
          : [],
      value: now?.value ?? null,
      text: now ? fieldText(field, now.value, language) : null,
      since: now?.since ?? null,
      act: now?.act ?? null,
      readers: readersOf(read.readers, field),
      lines: read.lines
        .filter((line) => line.field === field)
        .map(({ since, value, act }) => ({
          since,
          value,
          text: fieldText(field, value, language),
          act: act ?? null,
        })),
    };
  }),
  pension: read.mayWrite ? (pensionDayOf(read.lines, on) ?? null) : null,
  estimate: read.mayWrite ? estimateIn(read, on, language) : null,
});

const bandsNamed = (bands: readonly number[], language: Language): readonly string[] =>
  bands.map((upTo, i) => {
    const above = bands[i - 1];
    if (above === undefined) return `≤ ${upTo}`;
    return upTo === Infinity
      ? say(language, `trên ${above}`, `above ${above}`)
      : `${above + 1}–${upTo}`;
  });

/** What the age bands are called. */
export const bandNames = (language: Language): readonly string[] => bandsNamed(AGE_BANDS, language);

/** Bands of age of the forms of leaders. */
export const leaderBandNames = (language: Language): readonly string[] =>
  bandsNamed(LEADER_BANDS, language);

/** Lines of the forms of leaders: the place is the tier, the body and the rank in words. */
export const leaderRows = (rows: readonly LeaderRow[], language: Language) =>
  rows.map(({ tier, body, rank, ...numbers }) => ({
    ...numbers,
    place: [
      labelOf('tier', tier, language),
      inLanguage(language, LEADER_BODY_WORDS[body]),
      labelOf('rank', rank, language),
    ].join(' · '),
  }));
