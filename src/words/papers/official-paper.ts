/**
 * An act as a paper of its ladder: what stands where, in the words of the forms. State papers after Annex I of Nghị định
 * 30/2020/NĐ-CP, Party papers after Hướng dẫn 36-HD/VPTW (05-HD/VPTW from 27/5/2026). Papers are Vietnamese whatever the reader reads.
 */
import type { Act, Article, Basis } from '../../domain/acts/act.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import type { Day } from '../../domain/time/day.ts';
import { explainOperation } from '../explain-operation.ts';
import { labelOf } from '../labels.ts';
import { dayText } from '../language.ts';
import type { Naming } from '../naming.ts';
import type { PaperLadder } from './ladder.ts';
import { type Block, GAP, type Paper, body, line, run } from './block.ts';
import { RIGHT, footOf, headOf, longDay, recipientLines, titleOf, upper } from './forms.ts';

/** An article as it is printed: its text, and what it does, point by point, where it has no text of its own. */
export interface PaperArticle {
  readonly number: string;
  readonly text: string;
  readonly points: readonly string[];
}

/** A paper. */
export interface OfficialPaper {
  readonly ladder: PaperLadder;
  /** The body above the one that issues; nothing where it is not known. */
  readonly superior?: string;
  readonly issuer: string;
  /** As printed after “Số”; dots where it is not given yet. */
  readonly number: string;
  readonly place: string;
  readonly signed: Day;
  /** QUYẾT ĐỊNH, NGHỊ QUYẾT. */
  readonly type: string;
  readonly title: string;
  /** What it is about, as it stands under the type. */
  readonly about: string;
  readonly bases: readonly string[];
  readonly articles: readonly PaperArticle[];
  readonly recipients: readonly string[];
  readonly authority: string;
  readonly post: string;
  readonly signer: string;
}

const ALPHABET = 'abcdđeghiklmnopqrstuvxy';

/** The letter of a point, in the order of the Vietnamese alphabet; numbers once that is at its end. */
export const pointLetter = (at: number): string => ALPHABET.charAt(at) || String(at + 1);

const basisText = (basis: Basis, acts: Acts): string => {
  if ('cite' in basis) return `Căn cứ ${basis.cite}`;
  const act = acts.act(basis.act)?.act;
  if (!act) return `Căn cứ ${basis.act}`;
  const named = act.number === undefined ? '' : ` số ${act.number}`;
  const type = labelOf('actType', act.type, 'vi');
  const about = act.type === 'decision' || act.type === 'resolution' ? 'về việc' : 'về';
  return `Căn cứ ${type}${named} ngày ${dayText(act.signed, 'vi')} của ${act.issuer} ${about} ${lowered(act.title)}`;
};

/** How titles of acts begin where they begin with what is done, and no name. */
const DEED =
  /^(?:Hợp nhất|Sáp nhập|Nhập|Thành lập|Giải thể|Chia|Tách|Đổi|Giao|Bổ nhiệm|Chuyển|Quy định|Sắp xếp|Kết thúc|Ban hành|Phê duyệt|Chỉ định|Bầu|Chuẩn y|Cho|Kiện toàn|Luân chuyển|Điều chỉnh|Công bố|Kết quả|Số liệu|Cử|Nhất thể hóa|Chủ trương|Tinh giản|Giảm|Miễn nhiệm|Một số|Tiếp tục|Tổ chức)(?=\s)/u;

/** A title within a sentence: its first letter small, where it begins with no name. */
const lowered = (text: string): string =>
  DEED.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const articleOf = (article: Article, act: Act, naming: Naming): PaperArticle => {
  const { number, text = '', effect, operations } = article;
  const day =
    effect === undefined || effect === act.effect
      ? ''
      : ` Điều này có hiệu lực từ ngày ${dayText(effect, 'vi')}.`;
  return {
    number,
    text: `${text.replace(/\s+/gu, ' ').trim()}${day}`.trim(),
    points: text === '' ? operations.map((op) => explainOperation(op, 'vi', naming)) : [],
  };
};

const signatureOf = (
  ladder: PaperLadder,
  issuer: string,
): Pick<OfficialPaper, 'authority' | 'post'> => {
  const upper = issuer.toLocaleUpperCase('vi');
  if (ladder === 'party') {
    const bureau = /^ban thường vụ/iu.test(issuer) ? 'BAN THƯỜNG VỤ' : upper;
    return { authority: `T/M ${bureau}`, post: 'BÍ THƯ' };
  }
  if (/^(?:ủy ban nhân dân|uỷ ban nhân dân)/iu.test(issuer))
    return { authority: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH' };
  if (/^hội đồng nhân dân/iu.test(issuer))
    return { authority: 'TM. HỘI ĐỒNG NHÂN DÂN', post: 'CHỦ TỊCH' };
  return { authority: '', post: 'THỦ TRƯỞNG' };
};

/** Where the body sits, by its name: “Ủy ban nhân dân phường Uông Bí” signs in Uông Bí. */
const placeOf = (issuer: string): string => {
  const [, place] =
    /(?:^|\s)(?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã|thị trấn|đặc khu)\s+(.+)$/iu.exec(
      issuer,
    ) ?? [];
  return place ?? '…';
};

/** The act as a paper. `superior`: the name of the body above the one that issues it. */
export const officialPaper = (
  act: Act,
  ladder: PaperLadder,
  acts: Acts,
  naming: Naming,
  superior?: string,
): OfficialPaper => {
  const { issuer, number, signed, type, title, basis, articles, effect, signer = '' } = act;
  const last = articles.length + 1;
  const from = effect === signed ? 'từ ngày ký' : `từ ngày ${dayText(effect, 'vi')}`;
  const type_ = labelOf('actType', type, 'vi');
  return {
    ladder,
    ...(superior !== undefined && { superior }),
    issuer,
    number: number ?? '……',
    place: placeOf(issuer),
    signed,
    type: type_.toLocaleUpperCase('vi'),
    title,
    about: ladder === 'state' ? `Về việc ${lowered(title)}` : title,
    bases: basis.map((one) => basisText(one, acts)),
    articles: [
      ...articles.map((article) => articleOf(article, act, naming)),
      {
        number: String(last),
        text: `${type_} này có hiệu lực ${from}. Các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành ${type_.toLowerCase()} này.`,
        points: [],
      },
    ],
    recipients: [`Như Điều ${last}`, ladder === 'state' ? 'Lưu: VT' : 'Lưu Văn phòng'],
    ...signatureOf(ladder, issuer),
    signer,
  };
};

/** What a paper is about, within a sentence. */
export const matterOf = ({ title }: OfficialPaper): string => `về việc ${lowered(title)}`;

/** How a paper is cited in another: “quyết định số 12/QĐ-UBND ngày … của … về việc …”. */
export const citedAs = (paper: OfficialPaper): string => {
  const { type, number, signed, issuer } = paper;
  const numbered = number === '……' ? '' : ` số ${number}`;
  return `${type.toLocaleLowerCase('vi')}${numbered} ngày ${dayText(signed, 'vi')} của ${issuer} ${matterOf(paper)}`;
};

const basesOf = ({ ladder, bases }: OfficialPaper): readonly Block[] =>
  bases.map((basis, i) => {
    const state = ladder === 'state';
    const end = i === bases.length - 1 && state ? '.' : state ? ';' : ',';
    return state ? body(run(`${basis}${end}`, { italics: true })) : body(run(`- ${basis}${end}`));
  });

const articlesOf = ({ articles }: OfficialPaper): readonly Block[] =>
  articles.flatMap(({ number, text, points }) => [
    body(run(`Điều ${number}. `, { bold: true }), run(text)),
    ...points.map((point, i) => body(run(`${pointLetter(i)}) ${point}.`))),
  ]);

/** The paper, block by block. */
export const actPaper = (paper: OfficialPaper): Paper => {
  const { ladder, issuer, type, about, signed, title } = paper;
  const state = ladder === 'state';
  const resolved = state ? `${type}:` : `${upper(issuer)} ${type}`;
  return {
    title,
    right: RIGHT[ladder],
    blocks: [
      headOf({ ...paper, date: longDay(signed) }),
      ...titleOf(ladder, type, about),
      ...(state ? [line([run(upper(issuer), { bold: true })], 'center', 6)] : []),
      ...basesOf(paper),
      line([run(resolved, { bold: true })], 'center', 6),
      ...articlesOf(paper),
      GAP,
      footOf(paper),
    ],
    fill: {
      ladder,
      sheets: [
        {
          texts: {
            cap_tren: paper.superior ?? '',
            co_quan: issuer,
            so: paper.number,
            dia_danh: paper.place,
            ngay: longDay(signed),
            loai: type,
            trich_yeu: about,
            tham_quyen: paper.authority,
            chuc_vu: paper.post,
            nguoi_ky: paper.signer,
          },
          parts: {
            can_cu: basesOf(paper),
            noi_dung: articlesOf(paper),
            noi_nhan: recipientLines(ladder, paper.recipients),
          },
        },
      ],
    },
  };
};
