/** Every unit that ever was, by name: where nobody is there to search, one looks it up by its first letter. */
import { fold } from '../../application/fold.ts';
import { unitStory } from '../../application/queries/unit-story.ts';
import { type Facts, keysOf } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { properName } from '../../domain/models/naming.ts';
import { html } from '../http/html.ts';
import { type PortalContext, type PortalPage, linkTo } from './page.ts';
import { unitPath } from './unit-view.ts';

/** A unit of the index. */
interface Indexed {
  readonly unit: UnitId;
  readonly name: string;
  readonly alive: boolean;
}

const byName = new Intl.Collator('vi', { numeric: true });

/** The address of a letter. */
const letterPath = (letter: string): string => `/tim/${letter}`;

/** The units by the first letter of what is their own in their name: Điền Công under d. */
export const unitIndex = (facts: Facts, today: Day): ReadonlyMap<string, readonly Indexed[]> => {
  const all = keysOf(facts, 'unit.life')
    .flatMap(([unit]): readonly Indexed[] => {
      const story = unitStory(facts, unit, today);
      return story ? [{ unit, name: story.name, alive: story.alive }] : [];
    })
    .toSorted((a, b) => byName.compare(a.name, b.name));
  const letters = Map.groupBy(all, ({ name }) => /[a-z]/u.exec(fold(properName(name)))?.[0] ?? '0');
  return new Map([...letters].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** The letters, and the units of one of them. */
export const indexView = (
  context: PortalContext,
  index: ReadonlyMap<string, readonly Indexed[]>,
  letter?: string,
): PortalPage => {
  const { say } = context;
  const units = letter === undefined ? [] : (index.get(letter) ?? []);
  return {
    path: letter === undefined ? '/tim' : letterPath(letter),
    title: say('allUnits'),
    body: html`<h1>${say('allUnits')}${letter !== undefined && html`: ${letter.toUpperCase()}`}</h1>
      <p>
        ${[...index.keys()].map((one) => html`${linkTo(context, letterPath(one), one.toUpperCase())} `)}
      </p>
      <ul>
        ${units.map(
          ({ unit, name, alive }) =>
            html`<li>
              ${linkTo(context, unitPath(unit), name)}
              ${!alive && html`<span class="quiet">${say('gone')}</span>`}
            </li>`,
        )}
      </ul>`,
  };
};
