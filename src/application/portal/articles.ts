/** Writing articles and taking them along their way: who may, and when. */
import { type Grant, type Right, hasOver, hasWhole } from '../../domain/drafting/roles.ts';
import {
  type Article,
  type ArticleStep,
  type ArticleText,
  STEP_RIGHTS,
  type StepRefusal,
  lastText,
  stepRefusal,
} from '../../domain/portal/article.ts';
import type { PortalChange } from '../../domain/portal/changes.ts';
import { type PortalBook, sectionPath } from '../../domain/portal/portal-book.ts';
import { figuresOf, withFigures } from '../../domain/portal/document.ts';
import { type FigureRef, sameRef } from '../../domain/portal/figure.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { AccountId } from '../account-id.ts';
import type { Decided } from './live-portal.ts';

/** Who asks, and what the register is on the day. */
export interface Editing {
  readonly account: AccountId;
  readonly grants: readonly Grant[];
  readonly facts: Facts;
  readonly today: Day;
}

/** Why something is not done. */
export type ArticleRefusal =
  | { readonly why: StepRefusal }
  | { readonly why: 'unknown-article' | 'unknown-section' | 'written-meanwhile' }
  | { readonly why: 'no-right'; readonly right: Right };

/** Whether somebody has a right over a section: over the body whose it is, or else over the whole office. */
export const mayIn = (
  { grants, facts, today }: Editing,
  right: Right,
  { sections }: PortalBook,
  section: string,
): boolean => {
  const unit = sectionPath(sections, section)
    .toReversed()
    .map((id) => sections.get(id)?.unit)
    .find((found) => found !== undefined);
  return unit === undefined ? hasWhole(grants, right) : hasOver(grants, right, unit, facts, today);
};

/** What a figure shows now; nothing where the register has no such thing. */
export type FigureNow = (figure: FigureRef) => string | undefined;

/** A text with its figures worked out: those that stood there before stay as they were, new ones show what is known now. */
export const withShown = (
  text: ArticleText,
  before: ArticleText | undefined,
  now: FigureNow,
  known: Instant,
): ArticleText => {
  const was = before ? figuresOf(before.body) : [];
  const body = withFigures(text.body, (figure) => {
    const old = was.find((one) => sameRef(one, figure) && one.known === figure.known);
    if (old) return old;
    const { of, id, day, from } = figure;
    return { of, id, day, ...(from !== undefined && { from }), known, shown: now(figure) ?? '—' };
  });
  return { ...text, body };
};

/** Writes a revision of an article, or its first. `expected`: revisions that the writer has seen; nothing for a new article. */
export const writeArticle = (
  book: PortalBook,
  editing: Editing,
  given: {
    readonly id?: number;
    readonly expected?: number;
    readonly text: ArticleText;
    readonly figure: FigureNow;
    readonly now: Instant;
  },
): Decided<number, ArticleRefusal> => {
  const { id = book.next('article'), expected = 0, text, figure, now } = given;
  const article = book.articles.get(id);
  if (given.id !== undefined && !article) return { refused: { why: 'unknown-article' } };
  if (!book.sections.has(text.section)) return { refused: { why: 'unknown-section' } };
  const before = article && lastText(article);
  const sections = [text.section, ...(before ? [before.section] : [])];
  if (!sections.every((section) => mayIn(editing, 'write', book, section)))
    return { refused: { why: 'no-right', right: 'write' } };
  if (article && article.revisions.length !== expected)
    return { refused: { why: 'written-meanwhile' } };
  return {
    changes: [{ kind: 'article-written', id, text: withShown(text, before, figure, now) }],
    answer: id,
  };
};

/** A step as it is asked for. */
export interface StepAsked {
  readonly id: number;
  /** Revisions that whoever asks has seen. */
  readonly expected: number;
  readonly step: ArticleStep;
  /** The reason of a return, the notice of a withdrawal. */
  readonly said: string;
  /** From when it is to be seen; now where absent. */
  readonly from?: Instant;
  readonly hotUntil?: Day;
  readonly featuredUntil?: Day;
}

const changeOf = (asked: StepAsked, now: Instant): PortalChange => {
  const { id, step, said, from = now, hotUntil, featuredUntil } = asked;
  switch (step) {
    case 'submit':
      return { kind: 'article-submitted', id };
    case 'return':
      return { kind: 'article-returned', id, why: said };
    case 'check':
      return { kind: 'article-checked', id };
    case 'publish':
      return { kind: 'article-published', id, from };
    case 'highlight':
      return {
        kind: 'article-highlighted',
        id,
        ...(hotUntil !== undefined && { hotUntil }),
        ...(featuredUntil !== undefined && { featuredUntil }),
      };
    default:
      return { kind: 'article-withdrawn', id, notice: said };
  }
};

/** Steps that an account can take with an article now. */
export const stepsOf = (
  book: PortalBook,
  editing: Editing,
  article: Article,
): readonly ArticleStep[] => {
  const section = lastText(article)?.section ?? '';
  return (Object.keys(STEP_RIGHTS) as readonly ArticleStep[]).filter(
    (step) =>
      mayIn(editing, STEP_RIGHTS[step], book, section) &&
      !['not-now', 'own-article', 'not-published'].includes(
        stepRefusal(article, step, editing.account, '…') ?? '',
      ),
  );
};

/** Takes a step. */
export const stepArticle = (
  book: PortalBook,
  editing: Editing,
  asked: StepAsked,
  now: Instant,
): Decided<undefined, ArticleRefusal> => {
  const article = book.articles.get(asked.id);
  const text = article && lastText(article);
  if (!article || !text) return { refused: { why: 'unknown-article' } };
  const right = STEP_RIGHTS[asked.step];
  if (!mayIn(editing, right, book, text.section)) return { refused: { why: 'no-right', right } };
  if (article.revisions.length !== asked.expected) return { refused: { why: 'written-meanwhile' } };
  const why = stepRefusal(article, asked.step, editing.account, asked.said);
  return why ? { refused: { why } } : { changes: [changeOf(asked, now)], answer: undefined };
};
