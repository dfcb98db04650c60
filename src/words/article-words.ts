/** Words of articles of the portal: what is done with them, and where they stand. */
import type { Both } from '../domain/both.ts';
import type { ArticleState, ArticleStep } from '../domain/portal/article.ts';

/** What somebody did. */
export const ARTICLE_DEEDS: Readonly<Record<'write' | ArticleStep, Both>> = {
  write: ['Viết', 'Wrote'],
  submit: ['Trình', 'Submitted'],
  return: ['Trả lại', 'Returned'],
  check: ['Kiểm duyệt', 'Checked'],
  publish: ['Xuất bản', 'Published'],
  highlight: ['Đặt nổi bật', 'Highlighted'],
  withdraw: ['Gỡ', 'Withdrew'],
};

/** What can be done. */
export const ARTICLE_STEP_WORDS: Readonly<Record<ArticleStep, Both>> = {
  submit: ['Trình kiểm duyệt', 'Submit'],
  return: ['Trả lại', 'Return'],
  check: ['Kiểm duyệt', 'Check'],
  publish: ['Xuất bản', 'Publish'],
  highlight: ['Đặt nổi bật', 'Highlight'],
  withdraw: ['Gỡ bài', 'Withdraw'],
};

/** Where an article stands. */
export const ARTICLE_STATE_WORDS: Readonly<Record<ArticleState, Both>> = {
  writing: ['đang viết', 'being written'],
  submitted: ['chờ kiểm duyệt', 'to be checked'],
  checked: ['chờ xuất bản', 'to be published'],
  published: ['đã xuất bản', 'published'],
  withdrawn: ['đã gỡ', 'withdrawn'],
};
