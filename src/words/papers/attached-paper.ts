/** The list attached to an act (danh sách kèm theo), and the submission (tờ trình) that a draft goes to its issuer with. */
import type { Answer } from '../../domain/acts/act.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayText, numberText } from '../language.ts';
import { type Block, GAP, type Paper, type TableLine, body, line, rule, run } from './block.ts';
import { DOTS, RIGHT, footOf, headOf, recipientLines, titleOf, upper } from './forms.ts';
import { type OfficialPaper, citedAs, matterOf, pointLetter } from './official-paper.ts';

/** A line of a list: what goes, from where, to where. */
export interface ListLine {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly day: Day;
}

/** A list of one kind of thing. */
export interface AttachedList {
  readonly title: string;
  readonly lines: readonly ListLine[];
}

/** A unit with what is its own before and after. */
export interface UnitNumbers {
  readonly name: string;
  readonly before: { readonly posts: number; readonly quota: number; readonly people: number };
  readonly after: { readonly posts: number; readonly quota: number; readonly people: number };
  readonly begins: boolean;
  readonly ends: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const heading = (at: number, text: string): Block =>
  body(run(`${ROMAN[at] ?? String(at + 1)}. ${upper(text)}`, { bold: true }));

const listTable = (lines: readonly ListLine[]): Block => ({
  is: 'table',
  columns: [
    { head: 'STT', width: 6, align: 'center' },
    { head: 'Nội dung', width: 32, align: 'left' },
    { head: 'Từ', width: 21, align: 'left' },
    { head: 'Đến', width: 21, align: 'left' },
    { head: 'Số lượng', width: 9, align: 'center' },
    { head: 'Từ ngày', width: 11, align: 'center' },
  ],
  rows: lines.map(({ what, from, to, amount, day }, i) => ({
    cells: [String(i + 1), what, from, to, amount, dayText(day, 'vi')],
  })),
});

/** The list of everything that the act changes; it lies, so that its columns are read. */
export const attachedPaper = (paper: OfficialPaper, lists: readonly AttachedList[]): Paper => {
  const content = lists.flatMap(({ title, lines }, i) => [
    heading(i, title),
    GAP,
    listTable(lines),
  ]);
  const goesWith = `Kèm theo ${capital(citedAs(paper))}`;
  return {
    title: `Danh sách kèm theo: ${paper.title}`,
    right: RIGHT[paper.ladder],
    lying: true,
    blocks: [
      line([run('DANH SÁCH', { bold: true })]),
      line([run(`(${goesWith})`, { italics: true })]),
      rule(16),
      ...content,
    ],
    fill: {
      ladder: paper.ladder,
      sheets: [
        {
          texts: { co_quan: paper.issuer, so: paper.number, loai: 'DANH SÁCH', kem_theo: goesWith },
          parts: { noi_dung: content },
        },
      ],
    },
  };
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const numbersTable = (units: readonly UnitNumbers[]): Block => {
  const sum = (of: 'before' | 'after', what: 'posts' | 'quota' | 'people'): number =>
    units.reduce((all, unit) => all + unit[of][what], 0);
  const total: TableLine = {
    bold: true,
    cells: [
      'Cộng',
      ...(['posts', 'quota', 'people'] as const).flatMap((what) => [
        numberText(sum('before', what), 'vi'),
        numberText(sum('after', what), 'vi'),
      ]),
    ],
  };
  return {
    is: 'table',
    columns: [
      { head: 'Đơn vị', width: 40, align: 'left' },
      ...[
        'Vị trí trước',
        'Vị trí sau',
        'Biên chế trước',
        'Biên chế sau',
        'Có mặt trước',
        'Có mặt sau',
      ].map((head) => ({ head, width: 10, align: 'right' as const })),
    ],
    rows: [
      ...units.map(({ name, before, after, begins, ends }) => ({
        cells: [
          `${name}${begins ? ' (thành lập)' : ends ? ' (kết thúc hoạt động)' : ''}`,
          ...(['posts', 'quota', 'people'] as const).flatMap((what) => [
            begins ? '–' : numberText(before[what], 'vi'),
            ends ? '–' : numberText(after[what], 'vi'),
          ]),
        ],
      })),
      total,
    ],
  };
};

/** What a submission tells besides the act itself. */
export interface Submission {
  readonly units: readonly UnitNumbers[];
  /** Warnings that the draft accepts, with the reasons it gives. */
  readonly accepted: readonly (Answer & { readonly article: string })[];
}

/** The submission with which the draft goes to whoever issues it. Who submits it writes their name over the dots. */
export const submissionPaper = (paper: OfficialPaper, { units, accepted }: Submission): Paper => {
  const { ladder, issuer, type, bases, articles, place } = paper;
  const wanted = `${type.toLocaleLowerCase('vi')} ${matterOf(paper)}`;
  const points = articles
    .slice(0, -1)
    .flatMap(({ number, text, points: does }) => [
      body(run(`- Điều ${number}: ${text}`)),
      ...does.map((point, i) => body(run(`${pointLetter(i)}) ${point}.`))),
    ]);
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    ['Căn cứ', bases.map((basis) => body(run(`- ${basis}.`)))],
    ['Sự cần thiết', [body(run(DOTS.repeat(8)))]],
    ['Nội dung', points],
    [
      'Biên chế, số lượng người trước và sau khi sắp xếp',
      units.length === 0 ? [] : [GAP, numbersTable(units)],
    ],
    [
      'Những điểm xin ý kiến',
      accepted.map(({ because, article }) => body(run(`- Điều ${article}: ${because}`))),
    ],
  ];
  const filled = sections.filter(([, blocks]) => blocks.length > 0);
  const content = [
    body(run(`Cơ quan trình kính trình ${issuer} xem xét, ban hành ${wanted}, như sau:`)),
    ...filled.flatMap(([title, blocks], i) => [heading(i, title), ...blocks]),
    body(run(`Kính đề nghị ${issuer} xem xét, quyết định./.`)),
  ];
  const head = {
    issuer: 'CƠ QUAN TRÌNH',
    number: '……',
    place,
    date: 'ngày … tháng … năm ……',
  };
  const matterOfIt = `Về việc đề nghị ban hành ${wanted}`;
  const recipients = ['Như trên', ladder === 'state' ? 'Lưu: VT' : 'Lưu Văn phòng'];
  const post = 'THỦ TRƯỞNG CƠ QUAN TRÌNH';
  return {
    title: `Tờ trình: ${paper.title}`,
    right: RIGHT[ladder],
    blocks: [
      headOf({ ladder, ...head }),
      ...titleOf(ladder, 'TỜ TRÌNH', matterOfIt),
      line([run(`Kính gửi: ${issuer}`)], 'center', 6),
      ...content,
      GAP,
      footOf({ ladder, recipients, authority: '', post, signer: '' }),
    ],
    fill: {
      ladder,
      sheets: [
        {
          texts: {
            cap_tren: '',
            co_quan: head.issuer,
            so: head.number,
            dia_danh: place,
            ngay: head.date,
            loai: 'TỜ TRÌNH',
            trich_yeu: matterOfIt,
            kinh_gui: issuer,
            tham_quyen: '',
            chuc_vu: post,
            nguoi_ky: '',
          },
          parts: { noi_dung: content, noi_nhan: recipientLines(ladder, recipients) },
        },
      ],
    },
  };
};
