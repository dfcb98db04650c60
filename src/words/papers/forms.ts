/** Parts that the papers of one ladder share: their head, their title, their foot. Annex I of Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW. */
import type { Day } from '../../domain/time/day.ts';
import { civil } from '../../domain/time/day.ts';
import type { PaperLadder } from './ladder.ts';
import { type Block, GAP, columns, line, rule, run } from './block.ts';

/** The right margin of a ladder's papers, in millimetres. */
export const RIGHT: Readonly<Record<PaperLadder, number>> = { state: 20, party: 15 };

/** Dots that are written over by hand. */
export const DOTS = '……………………';

/** “ngày 05 tháng 01 năm 2026”: days under ten and the first two months have a nought before them. */
export const longDay = (day: Day): string => {
  const { year, month, day: dom } = civil(day);
  const padded = (n: number, below: number): string => (n < below ? `0${n}` : String(n));
  return `ngày ${padded(dom, 10)} tháng ${padded(month, 3)} năm ${year}`;
};

/** In capitals. */
export const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** Who issues a paper, with which number, where and when. */
export interface PaperHeading {
  readonly ladder: PaperLadder;
  readonly superior?: string;
  readonly issuer: string;
  readonly number: string;
  readonly place: string;
  /** “ngày … tháng … năm …”. */
  readonly date: string;
}

/** The head of a paper. */
export const headOf = ({ ladder, superior, issuer, number, place, date }: PaperHeading): Block => {
  const where = line([run(`${place}, ${date}`, { italics: true })]);
  if (ladder === 'party')
    return columns(
      [
        ...(superior === undefined ? [] : [line([run(upper(superior))])]),
        line([run(upper(issuer), { bold: true })]),
        line([run('*')]),
        line([run(`Số ${number}`)]),
      ],
      [
        line([run('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true, underlined: true })]),
        GAP,
        where,
      ],
      [45, 55],
    );
  return columns(
    [
      ...(superior === undefined ? [] : [line([run(upper(superior), { size: 12 })])]),
      line([run(upper(issuer), { size: 12, bold: true })]),
      rule(14),
      line([run(`Số: ${number}`, { size: 13 })]),
    ],
    [...COUNTRY, where],
    [40, 60],
  );
};

/** The country and its motto, as they stand over papers of the State. */
export const COUNTRY: readonly Block[] = [
  line([run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true })]),
  line([run('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true })]),
  rule(30),
];

/** What the paper is, and what about. */
export const titleOf = (ladder: PaperLadder, type: string, about: string): readonly Block[] => [
  GAP,
  line([run(type, { size: ladder === 'state' ? 14 : 16, bold: true })]),
  line([run(about, { bold: true })]),
  ladder === 'state' ? rule(16) : line([run('-----')], 'center', 6),
];

/** Who receives it, line by line. */
export const recipientLines = (
  ladder: PaperLadder,
  recipients: readonly string[],
): readonly Block[] => {
  const state = ladder === 'state';
  const end = (at: number): string => (at === recipients.length - 1 ? '.' : state ? ';' : ',');
  const size = state ? 11 : 12;
  return recipients.map((one, i) => line([run(`- ${one}${end(i)}`, { size })], 'left'));
};

/** Recipients, and who signs. `recipients`: whom, or the lines that tell it. */
export const footOf = ({
  ladder,
  recipients,
  authority,
  post,
  signer,
}: {
  readonly ladder: PaperLadder;
  readonly recipients: readonly string[];
  readonly authority: string;
  readonly post: string;
  readonly signer: string;
}): Block => {
  const state = ladder === 'state';
  const head = state
    ? run('Nơi nhận:', { size: 12, bold: true, italics: true })
    : run('Nơi nhận:', { underlined: true });
  return columns(
    [line([head], 'left'), ...recipientLines(ladder, recipients)],
    [
      ...(authority === '' ? [] : [line([run(authority, { bold: true })])]),
      line([run(post, { bold: state })]),
      GAP,
      GAP,
      GAP,
      GAP,
      line([run(signer, { bold: true })]),
    ],
    [50, 50],
  );
};
