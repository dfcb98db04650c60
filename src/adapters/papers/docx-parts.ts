/** Parts of papers as DOCX has them: letters, paragraphs, two columns without borders, the page. */
import {
  AlignmentType,
  BorderStyle,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';

/** Twentieths of a point to a millimetre. */
const MM = 56.7;
const mm = (n: number): number => Math.round(n * MM);

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underlined?: boolean;
}

export const run = (text: string, { size = 14, bold, italics, underlined }: Look = {}): TextRun =>
  new TextRun({
    text,
    font: 'Times New Roman',
    size: size * 2,
    ...(bold === true && { bold }),
    ...(italics === true && { italics }),
    ...(underlined === true && { underline: { type: UnderlineType.SINGLE } }),
  });

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

export const line = (
  runs: readonly TextRun[],
  alignment: Align = AlignmentType.CENTER,
  after = 0,
): Paragraph => new Paragraph({ children: runs, alignment, spacing: { after: after * 20 } });

/** A paragraph of the body: set in by a centimetre, at least six points apart. */
export const body = (runs: readonly TextRun[]): Paragraph =>
  new Paragraph({
    children: runs,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 120, line: 300, lineRule: LineRuleType.AT_LEAST },
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

export const twoColumns = (
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  widths: readonly [number, number],
): Table => {
  const cell = (children: readonly Paragraph[], width: number): TableCell =>
    new TableCell({
      children,
      borders: NO_BORDERS,
      width: { size: width, type: WidthType.PERCENTAGE },
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
};

/** A rule under a text, as long as so many letters. */
export const rule = (letters: number): Paragraph =>
  line([run('_'.repeat(letters), { size: 8 })], AlignmentType.CENTER, 4);

/** The page number, in the middle of the upper margin, and none on the first page. */
const numbered = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({ children: [PageNumber.CURRENT], font: 'Times New Roman', size: 28 }),
      ],
    }),
  ],
});

/** A page of A4 with the margins of the forms, in millimetres; the right one differs by ladder. */
export const pageOf = (right: number): Pick<ISectionOptions, 'properties' | 'headers'> => ({
  properties: {
    titlePage: true,
    page: {
      size: { width: mm(210), height: mm(297) },
      margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(right), header: mm(10) },
    },
  },
  headers: { default: numbered, first: new Header({ children: [new Paragraph('')] }) },
});
