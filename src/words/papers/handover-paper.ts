/** Minutes of handovers (biên bản bàn giao): one for each pair of units, with the list of what goes over. */
import type { Day } from '../../domain/time/day.ts';
import { dayText } from '../language.ts';
import { type Block, GAP, type Paper, body, columns, line, rule, run } from './block.ts';
import { COUNTRY, DOTS, RIGHT } from './forms.ts';
import { type OfficialPaper, citedAs } from './official-paper.ts';

/** A line of the list. */
export interface HandoverLine {
  readonly kind: string;
  readonly what: string;
  readonly amount: string;
}

/** What goes from one unit to another on a day. */
export interface Handover {
  readonly from: string;
  readonly to: string;
  readonly day: Day;
  readonly lines: readonly HandoverLine[];
}

const listOf = ({ lines }: Handover): Block => ({
  is: 'table',
  columns: [
    { head: 'STT', width: 9, align: 'center' },
    { head: 'Loại', width: 20, align: 'left' },
    { head: 'Nội dung', width: 43, align: 'left' },
    { head: 'Số lượng', width: 13, align: 'center' },
    { head: 'Ghi chú', width: 15, align: 'left' },
  ],
  rows: lines.map(({ kind, what, amount }, i) => ({
    cells: [String(i + 1), kind, what, amount, ''],
  })),
});

const signature = (head: string): readonly Block[] => [
  line([run(head, { bold: true })]),
  line([run('(Ký, ghi rõ họ tên)', { italics: true })]),
  GAP,
  GAP,
  GAP,
  GAP,
];

/** What minutes are made of, whoever's form they have. */
interface MinutesParts {
  readonly about: string;
  readonly basis: string;
  readonly from: string;
  readonly to: string;
  readonly content: readonly Block[];
}

const partsOf = (paper: OfficialPaper, handover: Handover): MinutesParts => ({
  about: `Về việc bàn giao từ ${handover.from} sang ${handover.to}`,
  basis: `${citedAs(paper)}, có hiệu lực từ ngày ${dayText(handover.day, 'vi')}`,
  from: handover.from,
  to: handover.to,
  content: [listOf(handover)],
});

/** The minutes of the program's own form. */
export const minutes = ({ about, basis, from, to, content }: MinutesParts): readonly Block[] => {
  const bold = (text: string) => run(text, { bold: true });
  return [
    ...COUNTRY,
    GAP,
    line([bold('BIÊN BẢN')]),
    line([bold(about)]),
    rule(16),
    body(run(`Căn cứ ${basis}.`, { italics: true })),
    body(run(`Hôm nay, ngày …… tháng …… năm ………, tại ${DOTS}, chúng tôi gồm:`)),
    body(bold('1. Bên giao: '), run(`${from}; đại diện: ${DOTS}, chức vụ: ${DOTS}`)),
    body(bold('2. Bên nhận: '), run(`${to}; đại diện: ${DOTS}, chức vụ: ${DOTS}`)),
    body(bold('3. Người chứng kiến: '), run(`${DOTS}, chức vụ: ${DOTS}`)),
    body(run('Hai bên bàn giao những nội dung sau:')),
    GAP,
    ...content,
    body(run('Biên bản lập thành …… bản có giá trị như nhau, mỗi bên giữ …… bản.')),
    GAP,
    columns(signature('ĐẠI DIỆN BÊN GIAO'), signature('ĐẠI DIỆN BÊN NHẬN'), [50, 50]),
  ];
};

/** The minutes, one after another, each on a page of its own. */
export const handoverPaper = (paper: OfficialPaper, handovers: readonly Handover[]): Paper => ({
  title: `Biên bản bàn giao: ${paper.title}`,
  right: RIGHT.state,
  blocks: handovers.flatMap((handover, i) => [
    ...(i === 0 ? [] : [{ is: 'page' } as const]),
    ...minutes(partsOf(paper, handover)),
  ]),
  fill: {
    ladder: paper.ladder,
    sheets: handovers.map((handover) => {
      const { about, basis, from, to, content } = partsOf(paper, handover);
      return {
        texts: {
          co_quan: paper.issuer,
          so: paper.number,
          loai: 'BIÊN BẢN',
          trich_yeu: about,
          kem_theo: basis,
          ben_giao: from,
          ben_nhan: to,
        },
        parts: { noi_dung: content },
      };
    }),
  },
});
