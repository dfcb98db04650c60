/** Minutes of handovers (biên bản bàn giao) as DOCX: one for each pair of units, with the list of what goes over. */
import {
  AlignmentType,
  Document,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { Handover } from '../../application/queries/handover.ts';
import { dayText } from '../../words/language.ts';
import type { OfficialPaper } from '../../words/official-paper.ts';
import { body, line, pageOf, rule, run, twoColumns } from './docx-parts.ts';

const HEADS = ['STT', 'Loại', 'Nội dung', 'Số lượng', 'Ghi chú'] as const;
const WIDTHS = [7, 20, 45, 13, 15] as const;
/** Dots that are written over by hand. */
const DOTS = '……………………';

const cell = (text: string, column: number, bold = false): TableCell =>
  new TableCell({
    width: { size: WIDTHS[column] ?? 10, type: WidthType.PERCENTAGE },
    children: [
      line(
        [run(text, { size: 13, bold })],
        bold || column === 0 || column === 3 ? AlignmentType.CENTER : AlignmentType.LEFT,
      ),
    ],
  });

const listOf = ({ lines }: Handover): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: HEADS.map((head, i) => cell(head, i, true)) }),
      ...lines.map(
        ({ kind, what, amount }, i) =>
          new TableRow({
            cantSplit: true,
            children: [String(i + 1), kind, what, amount, ''].map((text, c) => cell(text, c)),
          }),
      ),
    ],
  });

const minutes = (paper: OfficialPaper, handover: Handover): readonly (Paragraph | Table)[] => {
  const { from, to, day } = handover;
  const number = paper.number === '……' ? '' : ` số ${paper.number}`;
  const signature = (head: string): readonly Paragraph[] => [
    line([run(head, { bold: true })]),
    line([run('(Ký, ghi rõ họ tên)', { italics: true })]),
    ...Array.from({ length: 4 }, () => line([run('')])),
  ];
  return [
    line([run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true })]),
    line([run('Độc lập - Tự do - Hạnh phúc', { bold: true })]),
    rule(30),
    line([run('')]),
    line([run('BIÊN BẢN', { bold: true })]),
    line([run(`Về việc bàn giao từ ${from} sang ${to}`, { bold: true })]),
    rule(16),
    body([
      run(
        `Căn cứ ${paper.type.toLocaleLowerCase('vi')}${number} ngày ${dayText(paper.signed, 'vi')} của ${paper.issuer} ${paper.about.replace(/^Về việc/u, 'về việc')}, có hiệu lực từ ngày ${dayText(day, 'vi')}.`,
        { italics: true },
      ),
    ]),
    body([run(`Hôm nay, ngày …… tháng …… năm ………, tại ${DOTS}, chúng tôi gồm:`)]),
    body([
      run('1. Bên giao: ', { bold: true }),
      run(`${from}; đại diện: ${DOTS}, chức vụ: ${DOTS}`),
    ]),
    body([run('2. Bên nhận: ', { bold: true }), run(`${to}; đại diện: ${DOTS}, chức vụ: ${DOTS}`)]),
    body([run('3. Người chứng kiến: ', { bold: true }), run(`${DOTS}, chức vụ: ${DOTS}`)]),
    body([run('Hai bên bàn giao những nội dung sau:')]),
    line([run('')]),
    listOf(handover),
    body([run('Biên bản lập thành …… bản có giá trị như nhau, mỗi bên giữ …… bản.')]),
    line([run('')]),
    twoColumns(signature('ĐẠI DIỆN BÊN GIAO'), signature('ĐẠI DIỆN BÊN NHẬN'), [50, 50]),
  ];
};

/** The minutes, one after another, each on a page of its own, as a DOCX file. */
export const writeHandovers = async (
  paper: OfficialPaper,
  handovers: readonly Handover[],
): Promise<Uint8Array> => {
  const file = new Document({
    title: `Biên bản bàn giao: ${paper.title}`,
    sections: [
      {
        ...pageOf(20),
        children: handovers.flatMap((handover, i) => [
          ...(i === 0 ? [] : [new Paragraph({ children: [new PageBreak()] })]),
          ...minutes(paper, handover),
        ]),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
};
