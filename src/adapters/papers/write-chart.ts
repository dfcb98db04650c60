/** An organisation chart as a file: SVG, PNG, or PDF on as many sheets as it needs. */
import sharp from 'sharp';
import type { OrganisationChart } from '../../application/queries/chart.ts';
import { type TextAt, drawChart, titlesHeight } from '../../words/chart/draw.ts';
import { layoutChart } from '../../words/chart/layout.ts';
import { sheetsOf } from '../../words/chart/sheets.ts';
import { type Language, say } from '../../words/language.ts';
import { fontOf } from '../fonts.ts';
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
/** Pixels of a picture on its longer side, at most. */
const MOST_PIXELS = 16_000;

/** A text as the outlines of its letters: a picture needs no fonts of the machine that draws it. */
const outlined = ({ text, x, y, size, weight, fill }: TextAt): string => {
  const font = fontOf('be-vietnam-pro', weight === 600 ? '600SemiBold' : '400Regular');
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let at = 0;
  const letters = glyphs.map((glyph, i) => {
    const d = glyph.path.toSVG();
    const here = at + (positions[i]?.xOffset ?? 0);
    at += positions[i]?.xAdvance ?? glyph.advanceWidth;
    return d === '' ? '' : `<path transform="translate(${here},0)" d="${d}"/>`;
  });
  return `<g fill="${fill}" transform="translate(${x},${y}) scale(${scale},${-scale})">${letters.join('')}</g>`;
};

const whole = (
  { chart, paper }: ChartFile,
  write?: (text: TextAt) => string,
): { readonly svg: string; readonly longest: number } => {
  const { roots, boxes, titles, groups } = chart;
  const layout = layoutChart(roots, ACROSS[paper]);
  const sheet = { from: 0, to: layout.height, boxes: layout.boxes };
  const svg = drawChart({ layout, sheet, titles, texts: boxes, groups }, write);
  return { svg, longest: Math.max(layout.width, layout.height + titlesHeight(titles)) + 4 };
};

const png = async (file: ChartFile): Promise<Uint8Array> => {
  const { svg, longest } = whole(file, outlined);
  const density = 72 * Math.min(2, MOST_PIXELS / longest);
  const image = sharp(Buffer.from(svg), { density, limitInputPixels: false, unlimited: true });
  return new Uint8Array(await image.png().toBuffer());
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
  return new TextEncoder().encode(whole(file).svg);
};
