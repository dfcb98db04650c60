/** What a draft still lacks before it can be an act that somebody signs: something to do, wording, a basis. */
import type { Act } from '../acts/act.ts';
import type { Finding } from '../acts/finding.ts';

/** An empty draft is an error; articles without wording and an act without a basis are warnings. */
export const lacksOf = (act: Act): readonly Finding[] => {
  if (act.articles.every(({ operations }) => operations.length === 0))
    return [{ code: 'draft-empty', severity: 'error' }];
  const wordless = act.articles.filter(({ text }) => text === undefined || text.trim() === '');
  return [
    ...wordless.map(({ number }): Finding => ({
      code: 'no-wording',
      article: number,
      severity: 'warning',
    })),
    ...(act.basis.length === 0 ? [{ code: 'no-basis', severity: 'warning' } as const] : []),
  ];
};
