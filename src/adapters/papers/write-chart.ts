/** An organisation chart as a file: SVG, PNG, or PDF on as many sheets as it needs. */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { OrganisationChart } from '../../application/queries/chart.ts';
import { chartSize, drawChart, drawStrips, titlesHeight } from '../../words/chart/draw.ts';
import { type ChartLayout, layoutChart } from '../../words/chart/layout.ts';
import { sheetsOf } from '../../words/chart/sheets.ts';
import { type Language, say } from '../../words/language.ts';
import { fontFile } from '../fonts.ts';
import { writePdf } from './pdf.ts';

/** The forms of file. */
export const CHART_FORMS = ['svg', 'png', 'pdf'] as const;
/** The papers a chart is printed on, lying. */
export const CHART_PAPERS = ['A3', 'A4'] as const;

/** What is asked for. */
export interface ChartFile {
  readonly chart: OrganisationChart;
  readonly form: (typeof CHART_FORMS)[number];
  readonly paper: (typeof CHART_PAPERS)[number];
  readonly language: Language;
}

/** Width and height of a sheet in points. */
const SIZES = { A3: [1190.55, 841.89], A4: [841.89, 595.28] } as const;
const MARGIN = 34;
/** Units of the chart across a sheet: names are then printed at 8 points on A3, at 7 on A4. */
const ACROSS = { A3: 1_500, A4: 1_150 } as const;
/** Pixels of a picture at most: on its longer side, and in all. */
const MOST_PIXELS = 16_000;
const MOST_AREA = 48_000_000;
/** Rows of pixels that are painted at once. */
const STRIP = 1024;
/** The longer side of a picture to the shorter from which on it is a ribbon. */
const LONGEST = 3;
/** Widths that are tried for a picture, to that of a sheet. */
const WIDER = [1, 1.5, 2.25, 3.5, 5, 7.5, 11] as const;

/** How letters are painted: with the fonts that come with the program, and none of the machine. */
const FONT = {
  loadSystemFonts: false,
  defaultFontFamily: 'Be Vietnam Pro',
  fontFiles: [fontFile('be-vietnam-pro', '400Regular'), fontFile('be-vietnam-pro', '600SemiBold')],
};

/** How much room a layout takes; more where it is a ribbon, in which nobody finds anything. */
const costOf = ({ width, height }: ChartLayout): number => {
  const [long, short] = width > height ? [width, height] : [height, width];
  return width * height * Math.max(1, long / short / LONGEST);
};

/** The whole chart, as wide as a sheet, or wider where it would be a ribbon. */
const whole = ({ chart, paper }: ChartFile) => {
  const { roots, boxes, titles, groups } = chart;
  const layouts = WIDER.map((times) => layoutChart(roots, times * ACROSS[paper]));
  const layout = layouts.reduce((best, one) => (costOf(one) < costOf(best) ? one : best));
  return { layout, titles, texts: boxes, groups };
};

const svg = (file: ChartFile): string => {
  const drawing = whole(file);
  const { layout } = drawing;
  return drawChart({ ...drawing, sheet: { from: 0, to: layout.height, boxes: layout.boxes } });
};

const png = async (file: ChartFile): Promise<Uint8Array> => {
  const drawing = whole(file);
  const { width, height } = chartSize(drawing);
  const scale = Math.min(
    2,
    MOST_PIXELS / Math.max(width, height),
    Math.sqrt(MOST_AREA / (width * height)),
  );
  const strips = drawStrips(drawing, { scale, rows: STRIP }).map((strip) =>
    new Resvg(strip, { font: FONT }).render().asPng(),
  );
  const joined = sharp(strips, { join: { across: 1 }, limitInputPixels: false });
  // The last strip stands in as much room as the others.
  const size = {
    left: 0,
    top: 0,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
  return new Uint8Array(await joined.extract(size).png().toBuffer());
};

const pdf = async ({ chart, paper, language }: ChartFile): Promise<Uint8Array> => {
  const { roots, boxes, titles, groups } = chart;
  const [width, height] = SIZES[paper];
  const layout = layoutChart(roots, ACROSS[paper]);
  const scale = Math.min((width - 2 * MARGIN) / (layout.width + 4), 1);
  const room = (height - 2 * MARGIN) / scale - titlesHeight(titles) - 8;
  const sheets = sheetsOf(layout, room);
  return writePdf({
    pageSize: paper,
    pageOrientation: 'landscape',
    pageMargins: MARGIN,
    info: { title: titles.join(' — ') },
    defaultStyle: { font: 'Be Vietnam Pro', fontSize: 9 },
    footer: (page: number, pages: number) => ({
      text: say(language, `Tờ ${page}/${pages}`, `Sheet ${page} of ${pages}`),
      alignment: 'right',
      margin: [MARGIN, 8, MARGIN, 0],
    }),
    content: sheets.map((sheet, i) => ({
      svg: drawChart({ layout, sheet, titles, texts: boxes, groups }),
      width: (layout.width + 4) * scale,
      ...(i > 0 && { pageBreak: 'before' as const }),
    })),
  });
};

/** The file. */
export const writeChart = async (file: ChartFile): Promise<Uint8Array> => {
  if (file.form === 'pdf') return pdf(file);
  if (file.form === 'png') return png(file);
  return new TextEncoder().encode(svg(file));
};
