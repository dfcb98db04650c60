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
interface TextAt {
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

/** From one height of the chart to another. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

const within =
  ({ from, to }: Reach) =>
  (top: number, end: number): boolean =>
    end >= from && top <= to;

type Drawn = Omit<ChartDrawing, 'sheet'>;

/** What of a chart is to be seen between two heights, with these boxes. */
const partsOf = (
  { layout, texts, groups }: Drawn,
  reach: Reach,
  boxes: ChartLayout['boxes'],
): string => {
  const seen = within(reach);
  return [
    ...layout.bands
      .filter(({ y, height }) => seen(y, y + height))
      .map(
        ({ group, x, y, width: w, height: h }) =>
          `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="#f3f1ec"/>` +
          textOf({
            text: groups[group] ?? group,
            x: x + 10,
            y: y + HEADING - 9,
            size: 12,
            weight: 600,
            fill: colourOf(group),
          }),
      ),
    ...layout.lines
      .filter(({ y1, y2 }) => seen(Math.min(y1, y2) - 1, Math.max(y1, y2) + 1))
      .map(
        ({ x1, y1, x2, y2 }) => `<path d="M${x1},${y1}L${x2},${y2}" stroke="${LINE}" fill="none"/>`,
      ),
    ...boxes.map(({ id, x, y }) => {
      const { name, counts, bloc } = texts.get(id) ?? NOTHING;
      return (
        `<g><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="#fff" stroke="${LINE}"/>` +
        `<rect x="${x}" y="${y}" width="5" height="${BOX.height}" rx="2" fill="${colourOf(bloc)}"/>` +
        name.lines
          .map((text, i) =>
            textOf({
              text,
              x: x + 13,
              y: y + 17 + i * name.step,
              size: name.size,
              weight: 600,
              fill: INK,
            }),
          )
          .join('') +
        textOf({
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
  ].join('');
};

const headOf = (titles: readonly string[]): string =>
  titles
    .map((text, i) =>
      textOf({
        text,
        x: 0,
        y: 18 + i * TITLE - titlesHeight(titles),
        size: i === 0 ? 18 : 13,
        weight: i === 0 ? 600 : 400,
        fill: i === 0 ? INK : QUIET,
      }),
    )
    .join('');

/** The drawing. */
export const drawChart = (drawing: ChartDrawing): string => {
  const { layout, sheet, titles } = drawing;
  const { from, to, boxes } = sheet;
  const head = titlesHeight(titles);
  const width = layout.width + 4;
  const height = to - from + head + 4;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="-2 ${-head - 2} ${width} ${height}">`,
    `<rect x="-2" y="${-head - 2}" width="${width}" height="${height}" fill="#fff"/>`,
    headOf(titles),
    `<svg x="-2" y="0" width="${width}" height="${to - from + 2}" viewBox="-2 ${from} ${width} ${to - from + 2}">`,
    partsOf(drawing, sheet, boxes),
    '</svg></svg>',
  ].join('');
};

/** Width and height of a whole chart with its titles. */
export const chartSize = ({
  layout,
  titles,
}: Pick<ChartDrawing, 'layout' | 'titles'>): {
  readonly width: number;
  readonly height: number;
} => ({
  width: layout.width + 4,
  height: layout.height + titlesHeight(titles) + 4,
});

/** A whole chart in strips of `rows` pixels, from the top, at a scale: no more than a strip of it need be held as it is painted. */
export const drawStrips = (
  drawing: Drawn,
  { scale, rows }: { readonly scale: number; readonly rows: number },
): readonly string[] => {
  const { layout, titles } = drawing;
  const { width, height } = chartSize(drawing);
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  const first = -titlesHeight(titles) - 2;
  return Array.from({ length: Math.ceil(down / rows) }, (_, i) => {
    const pixels = Math.min(rows, down - i * rows);
    const reach = { from: first + (i * rows) / scale, to: first + (i * rows + pixels) / scale };
    const seen = within(reach);
    const boxes = layout.boxes.filter(({ y }) => seen(y - 1, y + BOX.height + 1));
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${pixels}" viewBox="-2 ${reach.from} ${across / scale} ${pixels / scale}">`,
      `<rect x="-2" y="${reach.from}" width="${across / scale}" height="${pixels / scale}" fill="#fff"/>`,
      reach.from < 0 ? headOf(titles) : '',
      partsOf(drawing, reach, boxes),
      '</svg>',
    ].join('');
  });
};
