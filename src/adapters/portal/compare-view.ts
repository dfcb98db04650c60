/** What is under a unit on two days, compared: units that are new, that ended, and that are not as they were, with the acts. */
import { diffDays } from '../../domain/history/diff.ts';
import { isAlive, nameAt } from '../../domain/register/unit-at.ts';
import type { ActId, UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayText, numberText } from '../../words/language.ts';
import { html } from '../http/html.ts';
import type { News } from './news.ts';
import { type PortalContext, type PortalPage, linkTo } from './page.ts';
import { actLink, datedPath } from './unit-view.ts';

/** Units that are named in each list. */
const NAMED = 200;

/** The address of a comparison. */
export const comparePath = (unit: UnitId, from: Day, to: Day): string =>
  `/so-sanh/${unit}/${from}/${to}`;

/** The page; nothing where the unit is there on neither day. */
export const compareView = (
  context: PortalContext,
  { source: { facts, acts } }: News,
  unit: UnitId,
  from: Day,
  to: Day,
): PortalPage | undefined => {
  if (from > to || ![from, to].some((day) => isAlive(facts, unit, day))) return undefined;
  const { say, language } = context;
  const { begun, ended, changed } = diffDays(facts, from, to, unit);
  const name = nameAt(facts, unit, isAlive(facts, unit, to) ? to : from);
  const actsOf = (by: readonly ActId[]) =>
    by.map((act, i) => html`${i > 0 && ', '}${actLink(context, acts, act)}`);
  const lists = [
    ['newUnits', to, begun],
    ['endedUnits', from, ended],
    [
      'changedUnits',
      to,
      changed.map(({ unit: of, changes }) => ({
        unit: of,
        acts: [...new Set(changes.flatMap((change) => change.acts))],
      })),
    ],
  ] as const;
  return {
    path: comparePath(unit, from, to),
    title: say('comparedTitle', { name }),
    body: html`<h1>${say('comparedTitle', { name })}</h1>
      <p class="lead">
        ${say('overTime', { from: dayText(from, language), to: dayText(to, language) })}
      </p>
      ${lists.map(
        ([word, day, units]) =>
          units.length > 0 &&
          html`<h2>${say(word)} (${numberText(units.length, language)})</h2>
            <ul>
              ${units
                .slice(0, NAMED)
                .map(
                  ({ unit: of, acts: by }) =>
                    html`<li>
                      ${linkTo(context, datedPath(context, of, day), nameAt(facts, of, day))}
                      (${say('byAct')} ${actsOf(by)})
                    </li>`,
                )}
            </ul>
            ${units.length > NAMED && html`<p class="quiet">${say('moreUnits', { n: numberText(units.length - NAMED, language) })}</p>`}`,
      )}
      ${lists.every(([, , units]) => units.length === 0) && html`<p>${say('asItWas')}</p>`}`,
  };
};
