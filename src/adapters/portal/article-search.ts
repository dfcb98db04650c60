/** Articles found by their words: in the title before the lead, in the lead before the text; by section and days. */
import { fold } from '../../application/fold.ts';
import { wordsOf } from '../../domain/portal/document.ts';
import type { Published } from '../../domain/portal/portal-book.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayIn } from '../../domain/time/instant.ts';
import { type News, inSection } from './news.ts';

/** What is asked for. */
export interface ArticlesAsked {
  readonly q: string;
  readonly section?: string;
  readonly from?: Day;
  readonly to?: Day;
}

const scoreOf = ({ text }: Published, wanted: string, words: readonly string[]): number => {
  const [title, lead, body] = [text.title, text.lead, wordsOf(text.body)].map(fold);
  const whole = `${title ?? ''} ${lead ?? ''} ${body ?? ''}`;
  if (!words.every((word) => ` ${whole}`.includes(` ${word}`))) return 0;
  const at = (part: string | undefined, weight: number): number =>
    (part?.includes(wanted) ? 2 * weight : 0) +
    words.filter((word) => ` ${part ?? ''}`.includes(` ${word}`)).length * weight;
  return 1 + at(title, 16) + at(lead, 4) + at(body, 1);
};

/** The articles, the best first; all of the section and the days where no words are given. */
export const findArticles = (news: News, asked: ArticlesAsked): readonly Published[] => {
  const { q, section, from, to } = asked;
  const wanted = fold(q);
  const words = wanted.split(' ').filter((word) => word !== '');
  const open = section === undefined ? news.published : inSection(news, section);
  return open
    .filter(({ from: since }) => {
      const day = dayIn(since);
      return (from === undefined || day >= from) && (to === undefined || day <= to);
    })
    .map((one) => ({ one, score: words.length === 0 ? 1 : scoreOf(one, wanted, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one);
};
