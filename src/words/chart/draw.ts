/** A chart, or the part of it on one sheet, as SVG: for a picture, for paper, for whoever draws on. Light, whatever the screen is. */
import { BOX, type ChartLayout, HEADING } from './layout.ts';
import { type SetName, setName } from './box-text.ts';
import type { ChartSheet } from './sheets.ts';

/** What a box says. */
export interface BoxText {
  readonly name: SetName;
  readonly counts: string;
  /** Its bloc; `joint` where it is in two. */
  readonly bloc: string;
}

/** A text with its place, its size and weight. */
export interface TextAt {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

/** What is drawn. */
export interface ChartDrawing {
  readonly layout: ChartLayout;
  readonly sheet: ChartSheet;
  /** Lines above the chart; the first is the title. */
  readonly titles: readonly string[];
  readonly texts: ReadonlyMap<string, BoxText>;
  /** What bands are called. */
  readonly groups: Readonly<Record<string, string>>;
}

const INK = '#1d1f23';
const QUIET = '#55524a';
const LINE = '#8c8678';
const COLOURS: Readonly<Record<string, string>> = {
  party: '#a3323a',
  state: '#2c5d92',
  front: '#a36b12',
  service: '#3c7a53',
  joint: '#6a4d92',
};
const colourOf = (bloc: string): string => COLOURS[bloc] ?? '#77736a';

const NOTHING: BoxText = { name: setName(''), counts: '', bloc: 'territory' };

/** Height of a title's line. */
const TITLE = 24;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text as SVG has it. */
const textOf = ({ text, x, y, size, weight, fill }: TextAt): string =>
  `<text x="${x}" y="${y}" font-family="Be Vietnam Pro" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`;

/** Height that titles take above a chart. */
export const titlesHeight = (titles: readonly string[]): number =>
  titles.length === 0 ? 0 : titles.length * TITLE + 12;

/** The drawing; `write`: how texts are written, as texts where nothing is said. */
export const drawChart = (
  { layout, sheet, titles, texts, groups }: ChartDrawing,
  write: (text: TextAt) => string = textOf,
): string => {
  const { from, to, boxes } = sheet;
  const head = titlesHeight(titles);
  const width = layout.width + 4;
  const height = to - from + head + 4;
  const parts = [
    ...layout.bands.map(
      ({ group, x, y, width: w, height: h }) =>
        `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="#f3f1ec"/>` +
        write({
          text: groups[group] ?? group,
          x: x + 10,
          y: y + HEADING - 9,
          size: 12,
          weight: 600,
          fill: colourOf(group),
        }),
    ),
    ...layout.lines.map(
      ({ x1, y1, x2, y2 }) => `<path d="M${x1},${y1}L${x2},${y2}" stroke="${LINE}" fill="none"/>`,
    ),
    ...boxes.map(({ id, x, y }) => {
      const { name, counts, bloc } = texts.get(id) ?? NOTHING;
      return (
        `<g><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="#fff" stroke="${LINE}"/>` +
        `<rect x="${x}" y="${y}" width="5" height="${BOX.height}" rx="2" fill="${colourOf(bloc)}"/>` +
        name.lines
          .map((text, i) =>
            write({
              text,
              x: x + 13,
              y: y + 17 + i * name.step,
              size: name.size,
              weight: 600,
              fill: INK,
            }),
          )
          .join('') +
        write({
          text: counts,
          x: x + 13,
          y: y + BOX.height - 7,
          size: 10.5,
          weight: 400,
          fill: QUIET,
        }) +
        '</g>'
      );
    }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="-2 ${-head - 2} ${width} ${height}">`,
    `<rect x="-2" y="${-head - 2}" width="${width}" height="${height}" fill="#fff"/>`,
    ...titles.map((text, i) =>
      write({
        text,
        x: 0,
        y: -head + 18 + i * TITLE,
        size: i === 0 ? 18 : 13,
        weight: i === 0 ? 600 : 400,
        fill: i === 0 ? INK : QUIET,
      }),
    ),
    `<svg x="-2" y="0" width="${width}" height="${to - from + 2}" viewBox="-2 ${from} ${width} ${to - from + 2}">`,
    ...parts,
    '</svg></svg>',
  ].join('');
};
