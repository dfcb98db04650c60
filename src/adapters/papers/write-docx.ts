/** Papers as DOCX that Word goes on editing. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  PageBreak,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import type { Align, Block, Paper, Run } from '../../words/papers/block.ts';

const FONT = 'Times New Roman';

/** Twentieths of a point to a millimetre. */
const mm = (n: number): number => Math.round(n * 56.7);

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Align, unknown>;

const runOf = ({ text, size = 14, bold, italics, underlined }: Run): TextRun =>
  new TextRun({
    text,
    font: FONT,
    size: size * 2,
    ...(bold === true && { bold }),
    ...(italics === true && { italics }),
    ...(underlined === true && { underline: { type: UnderlineType.SINGLE } }),
  });

const lineOf = (runs: readonly Run[], align: Align, after = 0): Paragraph =>
  new Paragraph({
    children: runs.map(runOf),
    alignment: ALIGN[align],
    spacing: { after: after * 20 },
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

const percent = (size: number) => ({ size, type: WidthType.PERCENTAGE });

const tableOf = ({ columns, rows }: Extract<Block, { readonly is: 'table' }>): Table => {
  const cell = (text: string, column: number, head: boolean, bold: boolean): TableCell =>
    new TableCell({
      width: percent(columns[column]?.width ?? 10),
      children: [
        lineOf([{ text, size: 12, bold }], head ? 'center' : (columns[column]?.align ?? 'left')),
      ],
    });
  return new Table({
    width: percent(100),
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ head }, i) => cell(head, i, true, true)),
      }),
      ...rows.map(
        ({ cells, bold = false }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, i) => cell(text, i, false, bold)),
          }),
      ),
    ],
  });
};

/** A part of a paper as Word has it. */
export const blockOf = (block: Block): Paragraph | Table => {
  switch (block.is) {
    case 'line':
      return lineOf(block.runs, block.align, block.after);
    case 'body':
      // Set in by a centimetre, at least six points apart.
      return new Paragraph({
        children: block.runs.map(runOf),
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: mm(10) },
        spacing: { before: 120, line: 300, lineRule: LineRuleType.AT_LEAST },
      });
    case 'rule':
      return lineOf([{ text: '_'.repeat(block.letters), size: 8 }], 'center', 4);
    case 'table':
      return tableOf(block);
    case 'page':
      return new Paragraph({ children: [new PageBreak()] });
    default: {
      const { left, right, widths } = block;
      const cell = (blocks: readonly Block[], width: number): TableCell =>
        new TableCell({
          children: blocks.map(blockOf),
          borders: NO_BORDERS,
          width: percent(width),
        });
      return new Table({
        width: percent(100),
        borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
        rows: [new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] })],
      });
    }
  }
};

/** The page number, in the middle of the upper margin, and none on the first page. */
const numbered = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 28 })],
    }),
  ],
});

/** The paper, as a DOCX file. */
export const writeDocx = async ({
  title,
  right,
  lying = false,
  blocks,
}: Paper): Promise<Uint8Array> => {
  const file = new Document({
    title,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: mm(210),
              height: mm(297),
              ...(lying && { orientation: PageOrientation.LANDSCAPE }),
            },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(right), header: mm(10) },
          },
        },
        headers: { default: numbered, first: new Header({ children: [new Paragraph('')] }) },
        children: blocks.map(blockOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
};
