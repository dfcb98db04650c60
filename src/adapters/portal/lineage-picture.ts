/** A small picture of a lineage, generation under generation, that a phone can hold; the list beside it says the same. */
import type { UnitStory } from '../../application/queries/unit-story.ts';
import { ancestorsOf } from '../../domain/history/lineage.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import { type Day, previousDay } from '../../domain/time/day.ts';
import { dayText } from '../../words/language.ts';
import { type Html, html } from '../http/html.ts';
import type { PortalContext } from './page.ts';

const WIDTH = 360;
const HEIGHT = 40;
const GAP = 8;
const STEP = 84;
/** Boxes side by side at most; the last says how many more there are. */
const MOST = 3;

interface Box {
  readonly unit?: UnitId;
  readonly text: string;
}

interface Generation {
  readonly boxes: readonly Box[];
  /** The day on which those above became these. */
  readonly day?: Day;
}

const shortened = (text: string, room: number): string => {
  const most = Math.floor(room / 7.2);
  return text.length > most ? `${text.slice(0, Math.max(1, most - 1))}…` : text;
};

const boxesOf = (units: readonly UnitId[], name: (unit: UnitId) => string, more: string): Box[] => {
  const shown = units.length > MOST ? MOST - 1 : units.length;
  return [
    ...units.slice(0, shown).map((unit) => ({ unit, text: name(unit) })),
    ...(units.length > shown ? [{ text: more.replace('{n}', String(units.length - shown)) }] : []),
  ];
};

const generationsOf = (
  facts: Facts,
  { unit, steps, last }: UnitStory,
  more: string,
): readonly Generation[] => {
  const { edges } = ancestorsOf(facts, unit);
  const before = edges.filter(({ to }) => to === unit);
  const [first] = before;
  const found: Generation[] = [];
  if (first)
    found.push({
      boxes: boxesOf(
        before.map(({ from }) => from),
        (id) => nameAt(facts, id, previousDay(first.day) ?? first.day),
        more,
      ),
    });
  found.push({
    boxes: [{ unit, text: nameAt(facts, unit, last) }],
    ...(first && { day: first.day }),
  });
  const ends = steps.filter(({ what, into }) => what === 'ended' && into.length > 0);
  for (const [day, together] of Map.groupBy(ends, (step) => step.day))
    found.push({
      boxes: boxesOf(
        [...new Set(together.flatMap(({ into }) => into))],
        (id) => nameAt(facts, id, day),
        more,
      ),
      day,
    });
  return found;
};

/** The picture; nothing where there is neither before nor after. */
export const lineagePicture = (
  context: PortalContext,
  facts: Facts,
  story: UnitStory,
): Html | undefined => {
  const { say, language } = context;
  const generations = generationsOf(facts, story, say('more', { n: '{n}' }));
  if (generations.length < 2) return undefined;
  const height = (generations.length - 1) * STEP + HEIGHT + 4;
  const middles = (of: number): readonly number[] =>
    Array.from({ length: of }, (_, i) => (WIDTH / of) * (i + 0.5));
  return html`<svg
    class="lineage"
    viewBox="0 0 ${WIDTH} ${height}"
    width="${WIDTH}"
    height="${height}"
    role="img"
    aria-label="${say('lineage')}"
  >
    ${generations.map(({ boxes, day }, row) => {
      const top = row * STEP + 2;
      const room = WIDTH / boxes.length - GAP;
      const above = generations[row - 1]?.boxes.length ?? 0;
      return html`${
        row > 0 &&
        middles(above).map((x) =>
          middles(boxes.length).map(
            (to) => html`<path d="M${x},${top - STEP + HEIGHT} L${to},${top}" />`,
          ),
        )
      }${day && html`<text class="day" x="${WIDTH / 2 + 8}" y="${top - 16}">${dayText(day, language)}</text>`}${middles(
        boxes.length,
      ).map((x, i) => {
        const box = boxes[i];
        const is =
          box?.unit === story.unit
            ? 'here'
            : box?.unit !== undefined && story.now.includes(box.unit)
              ? 'there'
              : 'other';
        return html`<g class="${is}"
          ><rect x="${x - room / 2}" y="${top}" width="${room}" height="${HEIGHT}" rx="6" /><text
            x="${x}"
            y="${top + 25}"
            text-anchor="middle"
            >${shortened(box?.text ?? '', room)}</text
          ></g
        >`;
      })}`;
    })}
  </svg>`;
};
