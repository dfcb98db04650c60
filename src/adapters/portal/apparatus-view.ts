/** The apparatus on a day: what stands under what, two levels at a time. */
import { rootsAt } from '../../application/queries/units.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { type Bloc, BLOCS, kindInfo } from '../../domain/register/kinds.ts';
import { childrenAt, nameAt, unitAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import { labelOf } from '../../words/labels.ts';
import { dayText, inLanguage, numberText } from '../../words/language.ts';
import { type Html, html } from '../http/html.ts';
import { type PortalContext, type PortalPage, hrefOf, linkTo } from './page.ts';
import { datedPath } from './unit-view.ts';

/** The address of the apparatus on a day, under a unit. */
export const apparatusPath = (day: Day, under?: UnitId): string =>
  `/bo-may/${day}${under === undefined ? '' : `/${under}`}`;

const byName = new Intl.Collator('vi', { numeric: true });

interface Line {
  readonly unit: UnitId;
  readonly name: string;
  readonly bloc: Bloc;
  readonly below: number;
}

const linesOf = (facts: Facts, units: readonly UnitId[], day: Day): readonly Line[] =>
  units
    .flatMap((unit): readonly Line[] => {
      const at = unitAt(facts, unit, day);
      return at
        ? [
            {
              unit,
              name: nameAt(facts, unit, day),
              bloc: kindInfo(at.kind).bloc,
              below: childrenAt(facts, unit, day).length,
            },
          ]
        : [];
    })
    .toSorted((a, b) => byName.compare(a.name, b.name));

const listed = (context: PortalContext, lines: readonly Line[], day: Day): Html => {
  const { language, say } = context;
  return html`${BLOCS.map((bloc) => {
    const own = lines.filter((line) => line.bloc === bloc);
    return (
      own.length > 0 &&
      html`<h2>${labelOf('bloc', bloc, language)} (${numberText(own.length, language)})</h2>
        <ul>
          ${own.map(
            ({ unit, name, below }) =>
              html`<li>
                ${linkTo(context, datedPath(context, unit, day), name)}${
                  below > 0 &&
                  html` ·
                  ${linkTo(context, apparatusPath(day, unit), html`${say('below')} (${numberText(below, language)})<span class="unseen"> ${name}</span>`)}`
                }
              </li>`,
          )}
        </ul>`
    );
  })}`;
};

/** The page; nothing where the unit is not there on the day. */
export const apparatusView = (
  context: PortalContext,
  facts: Facts,
  day: Day,
  under: UnitId | undefined,
): PortalPage | undefined => {
  const { say, language, still } = context;
  const at = under === undefined ? undefined : unitAt(facts, under, day);
  if (under !== undefined && !at) return undefined;
  const roots = rootsAt(facts, day).map(({ id }) => id);
  const [only, another] = roots;
  // A register of one area begins with what is in it.
  const shown = under ?? (another === undefined ? only : undefined);
  const lines = linesOf(facts, shown === undefined ? roots : childrenAt(facts, shown, day), day);
  const name = shown === undefined ? '' : nameAt(facts, shown, day);
  const above = under && at?.superiors.administrative;
  return {
    path: apparatusPath(day, under),
    title: `${say('apparatus')} ${name} ${dayText(day, language)}`,
    body: html`<h1>${say('apparatus')}${name !== '' && html`: ${name}`}</h1>
      <p class="lead">${say('onDay', { day: dayText(day, language) })}</p>
      ${
        still === undefined &&
        html`<form class="ask" method="get" action="${hrefOf(language, '/bo-may')}">
          <label>${say('asked')}<input type="date" name="ngay" value="${day}" /></label
          >${under !== undefined && html`<input type="hidden" name="goc" value="${under}" />`}<button>
            ${say('show')}
          </button>
        </form>`
      }
      ${above !== undefined && html`<p>↑ ${linkTo(context, apparatusPath(day, above), nameAt(facts, above, day))}</p>`}
      ${shown !== undefined && html`<p>${linkTo(context, datedPath(context, shown, day), inLanguage(language, [`Về ${name}`, `About ${name}`]))}</p>`}
      ${lines.length === 0 ? html`<p class="quiet">${say('nothingRecorded')}</p>` : listed(context, lines, day)}`,
  };
};
