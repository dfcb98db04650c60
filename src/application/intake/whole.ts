/** Several tables of one workbook as one act: each is read as if those before it had taken effect. */
import type { Act, Article } from '../../domain/acts/act.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { SUBJECTS, SUBJECT_WORDS, type Subject } from '../../words/intake-columns.ts';
import { LANGUAGES, inLanguage } from '../../words/language.ts';
import { fold } from '../fold.ts';
import { type Intake, type IntakeHead, type Taken, actOf, takeIn } from './intake.ts';

/** A table of the workbook. */
export type IntakePart = Omit<Intake, 'head'>;

/** What becomes of a workbook: each of its tables, in the order in which they were read, and the act. */
export interface TakenWhole {
  readonly parts: readonly { readonly part: IntakePart; readonly taken: Taken }[];
  readonly act: Act;
}

/** What a sheet is of by its name, as templates name theirs; nothing where it is no name of a subject. */
export const subjectOfSheet = (name: string): Subject | undefined =>
  SUBJECTS.find((subject) =>
    [...LANGUAGES.map((language) => inLanguage(language, SUBJECT_WORDS[subject])), subject].some(
      (text) => fold(text).slice(0, 31) === fold(name),
    ),
  );

/** The order in which tables are read: what others stand in comes first. */
const ORDER: readonly Subject[] = [
  'codes',
  'units',
  'schools',
  'functions',
  'quotas',
  'posts',
  'people',
  'premises',
];

/** Takes the tables in, changing nothing. `after`: the register as it would be with an act. */
export const takeInWhole = (
  facts: Facts,
  given: readonly IntakePart[],
  head: IntakeHead,
  after: (act: Act) => Facts,
): TakenWhole => {
  const ordered = given.toSorted((a, b) => ORDER.indexOf(a.subject) - ORDER.indexOf(b.subject));
  const articles: Article[] = [];
  const parts: { readonly part: IntakePart; readonly taken: Taken }[] = [];
  let before = facts;
  let act = actOf(head, []);
  for (const part of ordered) {
    const taken = takeIn(before, { ...part, head });
    parts.push({ part, taken });
    const does = taken.act.articles.filter(({ operations }) => operations.length > 0);
    for (const article of does)
      articles.push({
        ...article,
        number: String(articles.length + 1),
        text: inLanguage('vi', SUBJECT_WORDS[part.subject]),
      });
    if (articles.length > 0) act = actOf(head, [...articles]);
    if (does.length > 0 && part !== ordered.at(-1)) before = after(act);
  }
  return { parts, act };
};
