/** Figures in texts: what was shown, a link to what is behind it, and whether the register knows better now. */
import { figureValue } from '../../application/portal/figure-value.ts';
import type { PlacedFigure } from '../../domain/portal/document.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { indicatorName, indicatorText, reasonText } from '../../words/indicator-words.ts';
import { type Language, dayText, instantText, numberText } from '../../words/language.ts';
import { type Html, html } from '../http/html.ts';
import { actLines } from './acts-view.ts';
import { comparePath } from './compare-view.ts';
import { apparatusPath } from './apparatus-view.ts';
import type { News } from './news.ts';
import { type PortalContext, type PortalPage, linkTo } from './page.ts';
import { unitPath } from './unit-view.ts';

/** Acts behind a figure that are named. */
const NAMED = 40;

/** The address of an indicator of a term. */
const indicatorPath = (id: string, from: Day, to: Day): string => `/so-lieu/${id}/${from}/${to}`;

/** Where a figure leads; pages that are kept in files have no other days than theirs. */
const pathOf = (
  { of, id, day, from }: PlacedFigure,
  still: Day | undefined,
): string | undefined => {
  switch (of) {
    case 'unit':
      return unitPath(id as UnitId, still === undefined ? day : undefined);
    case 'act':
      return `/van-ban/${id}`;
    case 'count':
      return still === undefined || still === day ? apparatusPath(day) : undefined;
    case 'comparison':
      return comparePath(id as UnitId, from ?? day, day);
    default:
      return indicatorPath(id, from ?? day, day);
  }
};

/** A figure in a text of a language. */
export const figureIn = (
  context: PortalContext,
  { source }: News,
  figure: PlacedFigure,
  language: Language,
): Html => {
  const now = figureValue(source, figure, language);
  const shown = figure.shown ?? now ?? '—';
  const { known } = figure;
  const path = now === undefined ? undefined : pathOf(figure, context.still);
  const link = path === undefined ? html`${shown}` : linkTo(context, path, shown);
  return html`<span class="placed">${link}</span>${
      known !== undefined &&
      now !== shown &&
      html` <small class="later"
        >(${context.say('shownAsOf', { at: instantText(known, context.language) })};
        ${now === undefined ? context.say('nowGone') : context.say('nowShows', { now })})</small
      >`
    }`;
};

/** The page of an indicator of a term: what is recorded, what was published, and the acts behind it. */
export const indicatorView = (
  context: PortalContext,
  { source }: News,
  id: string,
  from: Day,
  to: Day,
): PortalPage | undefined => {
  const { say, language } = context;
  const row = source.indicators(from, to).find((one) => one.id === id);
  if (!row) return undefined;
  const name = indicatorName(id, language);
  const { published, publishedOf, recorded, provenance, reason, unit } = row;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [say('recordedValue'), indicatorText(row, language)],
    [
      say('publishedValue'),
      published === undefined
        ? undefined
        : indicatorText(
            { value: published, unit, ...(publishedOf !== undefined && { of: publishedOf }) },
            language,
          ),
    ],
    [
      say('recordedPart'),
      recorded &&
        say('partOf', {
          part: numberText(recorded.part, language),
          of: numberText(recorded.of, language),
        }),
    ],
    [say('why'), reason && reasonText(reason, language)],
    [say('records'), numberText(provenance.records, language)],
  ];
  const acts = new Set<string>(provenance.acts);
  return {
    path: indicatorPath(id, from, to),
    title: name,
    body: html`<h1>${name}</h1>
      <p class="lead">
        ${say('overTime', { from: dayText(from, language), to: dayText(to, language) })}
      </p>
      <dl class="rows">
        ${lines.map(
          ([term, value]) =>
            value !== undefined &&
            html`<div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${
        acts.size > 0 &&
        html`<h2>${say('behindFigure', { n: numberText(acts.size, language) })}</h2>
          ${actLines(context, source.acts, to, 0, NAMED, ({ act }) => acts.has(act.id))}`
      }`,
  };
};
