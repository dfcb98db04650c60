/** Reports and numbers that figures of texts come from. */
import type { FigureSource } from '../../application/portal/figure-value.ts';
import { overview } from '../../application/queries/overview.ts';
import { reportTerm } from '../../application/queries/term-report.ts';
import type { Kept } from './kept.ts';
import type { Reading } from './live-register.ts';

/** What figures are worked out from, each report once for a state of the register. */
export const figureSource = (
  { facts, acts, ...reading }: Pick<Reading, 'facts' | 'acts' | 'version'>,
  kept: Kept,
): FigureSource => ({
  facts,
  acts,
  points: () => kept.of('register', { facts, ...reading }, 'overview', () => overview(facts)),
  indicators: (from, to) =>
    kept.of(
      'list',
      { facts, ...reading },
      `term|${from}|${to}`,
      () => reportTerm(facts, acts, from, to).indicators,
    ),
});
