/** An article of the portal: its revisions, and the way from writing to publication and back. */
import type { AccountNumber } from './account-number.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { type Document, picturesOf, wordsOf } from './document.ts';

/** What an article says. */
export interface ArticleText {
  /** Id of its section. */
  readonly section: string;
  readonly language: 'vi' | 'en';
  readonly title: string;
  readonly lead: string;
  readonly body: Document;
  /** Who wrote it, as it is to be read. */
  readonly byline: string;
  /** Where it is from, line by line. */
  readonly sources: readonly string[];
  /** Numbers of related articles. */
  readonly related: readonly number[];
}

/** Where an article stands on its way. */
export const ARTICLE_STATES = [
  'writing',
  'submitted',
  'checked',
  'published',
  'withdrawn',
] as const;
/** One of {@link ARTICLE_STATES}. */
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** What can be done with an article beside writing it. */
export const ARTICLE_STEPS = [
  'submit',
  'return',
  'check',
  'publish',
  'highlight',
  'withdraw',
] as const;
/** One of {@link ARTICLE_STEPS}. */
export type ArticleStep = (typeof ARTICLE_STEPS)[number];

/** One writing of an article. */
export interface Revision {
  readonly text: ArticleText;
  readonly at: Instant;
  readonly account?: AccountNumber;
}

/** A publication: which revision, and from when it is to be seen. */
export interface Publication {
  /** Number of the revision, from 1. */
  readonly revision: number;
  readonly from: Instant;
}

/** An article. */
export interface Article {
  readonly id: number;
  readonly revisions: readonly Revision[];
  readonly state: ArticleState;
  /** Everything that was published, in order. */
  readonly publications: readonly Publication[];
  /** Shown first until the day, it included. */
  readonly hotUntil?: Day;
  /** Shown with its picture on the first page until the day, it included. */
  readonly featuredUntil?: Day;
  readonly withdrawn?: { readonly at: Instant; readonly notice: string };
  /** Why it was returned last. */
  readonly returned?: string;
  /** Who has written in it since it was published last. */
  readonly authors: readonly AccountNumber[];
}

/** The rights that steps take. */
export const STEP_RIGHTS = {
  submit: 'write',
  return: 'moderate',
  check: 'moderate',
  publish: 'publish',
  highlight: 'publish',
  withdraw: 'publish',
} as const satisfies Readonly<Record<ArticleStep, 'write' | 'moderate' | 'publish'>>;

const FROM: Readonly<Record<ArticleStep, readonly ArticleState[]>> = {
  submit: ['writing'],
  return: ['submitted', 'checked'],
  check: ['submitted'],
  publish: ['checked'],
  highlight: ['published'],
  withdraw: ['published', 'writing', 'submitted', 'checked'],
};

/** Why a step is not to be taken. */
export type StepRefusal =
  | 'not-now'
  /** Whoever has written in it does not check it. */
  | 'own-article'
  /** There is no title, lead, text or section. */
  | 'unfinished'
  /** A picture has no words for whoever does not see it. */
  | 'picture-untold'
  | 'reason-needed'
  /** Nothing was published that could be withdrawn. */
  | 'not-published';

/** The last revision. */
export const lastText = ({ revisions }: Article): ArticleText | undefined => revisions.at(-1)?.text;

/** Why an article cannot take a step; nothing where it can. `said`: the reason or notice given with it. */
export const stepRefusal = (
  article: Article,
  step: ArticleStep,
  account: AccountNumber,
  said: string,
): StepRefusal | undefined => {
  const text = lastText(article);
  if (step === 'withdraw' && article.publications.length === 0) return 'not-published';
  if (!FROM[step].includes(article.state) || !text) return 'not-now';
  if ((step === 'return' || step === 'withdraw') && said === '') return 'reason-needed';
  if (step === 'check' && article.authors.includes(account)) return 'own-article';
  if (step !== 'submit') return undefined;
  if ([text.title, text.lead, text.section, wordsOf(text.body).trim()].includes(''))
    return 'unfinished';
  return picturesOf(text.body).some(({ alt }) => alt === '') ? 'picture-untold' : undefined;
};

/** The publication that visitors see at an instant; nothing where there is none yet, or it was withdrawn. */
export const publicationAt = (article: Article, now: Instant): Publication | undefined =>
  article.withdrawn && article.withdrawn.at <= now
    ? undefined
    : article.publications.findLast(({ from }) => from <= now);

/** The text of a publication. */
export const publishedText = (
  { revisions }: Article,
  { revision }: Publication,
): ArticleText | undefined => revisions[revision - 1]?.text;
