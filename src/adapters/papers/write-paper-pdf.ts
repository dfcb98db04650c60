/** Papers as PDF: what is printed, signed and sent. */
import type { Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import type { Block, Paper, Run } from '../../words/papers/block.ts';
import { writePdf } from './pdf.ts';

/** Points to a millimetre. */
const mm = (n: number): number => n * 2.834_65;

const runOf = ({ text, size = 14, bold, italics, underlined }: Run): ContentText => ({
  text,
  fontSize: size,
  ...(bold === true && { bold }),
  ...(italics === true && { italics }),
  ...(underlined === true && { decoration: 'underline' }),
});

const lineOf = (runs: readonly Run[], alignment: 'left' | 'center' | 'right', after = 0): Content =>
  // An empty line is as high as its letters would be.
  runs.every(({ text }) => text === '')
    ? { text: ' ', fontSize: runs[0]?.size ?? 14 }
    : { text: runs.map(runOf), alignment, marginBottom: after };

/** A rule of so many underscores of eight points, as the DOCX file has it. */
const ruleOf = (letters: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 4, x2: letters * 4, y2: 4, lineWidth: 0.6 }],
  alignment: 'center',
  marginBottom: 6,
});

const tableOf = ({ columns, rows }: Extract<Block, { readonly is: 'table' }>): Content => {
  const cell = (text: string, column: number, bold: boolean): TableCell => ({
    text,
    fontSize: 12,
    bold,
    alignment: columns[column]?.align ?? 'left',
    preserveLeadingSpaces: true,
  });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => `${width}%`),
      body: [
        columns.map(({ head }) => ({ text: head, fontSize: 12, bold: true, alignment: 'center' })),
        ...rows.map(({ cells, bold = false }) => cells.map((text, i) => cell(text, i, bold))),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
  };
};

const contentOf = (block: Block): Content => {
  switch (block.is) {
    case 'line':
      return lineOf(block.runs, block.align, block.after);
    case 'body':
      return {
        text: block.runs.map(runOf),
        alignment: 'justify',
        leadingIndent: mm(10),
        marginTop: 6,
        lineHeight: 1.05,
      };
    case 'rule':
      return ruleOf(block.letters);
    case 'table':
      return tableOf(block);
    case 'page':
      return { text: '', pageBreak: 'after' };
    default: {
      const { left, right, widths } = block;
      return {
        columns: [
          { width: `${widths[0]}%`, stack: left.map(contentOf) },
          { width: `${widths[1]}%`, stack: right.map(contentOf) },
        ],
        unbreakable: true,
      };
    }
  }
};

/** The paper, as a PDF file. */
export const writePaperPdf = async ({
  title,
  right,
  lying = false,
  blocks,
}: Paper): Promise<Uint8Array> =>
  writePdf({
    pageSize: 'A4',
    pageOrientation: lying ? 'landscape' : 'portrait',
    pageMargins: [mm(30), mm(20), mm(right), mm(20)],
    info: { title },
    defaultStyle: { font: 'Tinos', fontSize: 14 },
    // In the middle of the upper margin, and none on the first page.
    header: (page: number) =>
      page === 1 ? '' : { text: String(page), alignment: 'center', marginTop: mm(10) },
    content: blocks.map(contentOf),
  });
