/** Acts as papers: what stands where by the form of their ladder, and a file that can be opened. */
import { beforeAll, describe, expect, it } from 'vitest';
import { part, textOf } from './docx-text.ts';
import { writeDocx } from '../../src/adapters/papers/write-docx.ts';
import { writePaper } from '../../src/adapters/papers/write-paper.ts';
import { handoversOf } from '../../src/application/queries/handover.ts';
import { Image } from '../../src/application/image.ts';
import { paperOf } from '../../src/application/queries/paper.ts';
import { day } from '../../src/domain/time/day.ts';
import { type PAPER_KINDS, paperFor } from '../../src/application/queries/papers.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import { changesOf } from '../../src/application/queries/act-changes.ts';
import { unitNumbers } from '../../src/application/queries/attached.ts';
import type { Paper } from '../../src/words/papers/block.ts';
import { longDay } from '../../src/words/papers/forms.ts';
import { handoverPaper } from '../../src/words/papers/handover-paper.ts';
import {
  type OfficialPaper,
  actPaper,
  pointLetter,
} from '../../src/words/papers/official-paper.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { NOW } from '../law/world.ts';
import { REGISTER, caseActs } from '../store/stores.ts';

const image = new Image(REGISTER);

beforeAll(async () => {
  for (const act of await caseActs()) image.advance(act, NOW, image.draft(act));
});

const paper = (id: string): OfficialPaper => {
  const act = image.acts.act(id)?.act;
  if (!act) throw new Error(id);
  return paperOf(act, image.facts, image.acts);
};

describe('a paper of the State', () => {
  it('has the words of its form, its bases, and its articles', async () => {
    const of = paper('nq-sap-nhap-khu-cau-sen-2019');
    expect(of).toMatchObject({
      ladder: 'state',
      type: 'NGHỊ QUYẾT',
      place: 'Quảng Ninh',
      authority: 'TM. HỘI ĐỒNG NHÂN DÂN',
      post: 'CHỦ TỊCH',
    });
    expect(of.bases[0]).toBe(
      'Căn cứ Báo cáo ngày 28/10/2019 của Ủy ban nhân dân phường Yên Thanh về kết quả lấy ý kiến Nhân dân về việc sáp nhập khu Cầu Sến vào khu Phú Thanh Tây',
    );
    const text = textOf(part(await writeDocx(actPaper(of)), 'word/document.xml'));
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'HỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG NINH',
      'Quảng Ninh, ngày 15 tháng 11 năm 2019',
      'Điều 1. Khu Cầu Sến sáp nhập vào khu Phú Thanh Tây.',
      'Nghị quyết này có hiệu lực từ ngày 01/12/2019.',
      'Nơi nhận:',
      '- Lưu: VT.',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/khu-cau-sen|ub-\d{4}/u);
  });
});

describe('a paper of the Party', () => {
  it('is in its own form', async () => {
    const of = paper('qd-hop-nhat-to-chuc-noi-vu-2018');
    expect(of).toMatchObject({ ladder: 'party', authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ' });
    const xml = part(await writeDocx(actPaper(of)), 'word/document.xml');
    const text = textOf(xml);
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).not.toContain('CỘNG HÒA');
    expect(text).toContain('-----');
    expect(text).toContain('Lưu Văn phòng.');
    // A4, and margins of 20, 20, 30 and 15 millimetres.
    expect(xml).toMatch(/<w:pgSz w:w="11907" w:h="16840"/u);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/u);
  });
});

describe('minutes of a handover', () => {
  it('list what goes from whom to whom, and lose nothing that the books have', async () => {
    const act = image.acts.act('nq-837-ubtvqh14')?.act;
    if (!act) throw new Error('the act');
    const handovers = handoversOf(act, image.facts);
    const [communes] = handovers;
    expect([communes?.from, communes?.to]).toEqual(['Xã Điền Công', 'Phường Trưng Vương']);
    expect(communes?.lines.map(({ what }) => what).slice(0, 3)).toEqual([
      'Thôn Đền Công 1',
      'Thôn Đền Công 2',
      'Thôn Đền Công 3',
    ]);
    const entries = image.recorded(act.id)?.entries ?? [];
    const moved = entries.filter(({ aspect, value }) => aspect === 'premises' && value !== null);
    const listed = handovers.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'Trụ sở'));
    expect(listed.length).toBe(moved.length);
    const text = textOf(
      part(await writeDocx(handoverPaper(paper(act.id), handovers)), 'word/document.xml'),
    );
    expect(text.match(/BIÊN BẢN/gu)?.length).toBe(handovers.length);
    expect(text).toContain('Về việc bàn giao từ Xã Điền Công sang Phường Trưng Vương');
    expect(text).toContain('ĐẠI DIỆN BÊN GIAO');
  });

  it('are none where nothing goes over', () => {
    const act = image.acts.act('bc-lay-y-kien-khu-cau-sen-2019')?.act;
    expect(act && handoversOf(act, image.facts)).toEqual([]);
  });
});

const actOf = (id: string): Act => {
  const act = image.acts.act(id)?.act;
  if (!act) throw new Error(id);
  return act;
};

const paperOfKind = (kind: (typeof PAPER_KINDS)[number], id: string): Paper => {
  const made = paperFor(kind, actOf(id), image.facts, image.acts);
  if (!made) throw new Error(kind);
  return made;
};

const printed = async (made: Paper): Promise<{ text: string; pages: number }> => {
  const pdf = await getDocumentProxy(await writePaper(made, 'pdf'));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { text: text.replaceAll(/\s+/gu, ' '), pages: totalPages };
};

describe('what an act comes with', () => {
  it('lists all that it changes, and adds up as the register does', async () => {
    const list = paperOfKind('list', 'nq-837-ubtvqh14');
    const { text } = await printed(list);
    expect(text).toContain('DANH SÁCH');
    expect(text).toContain('(Kèm theo Nghị quyết số 837');
    expect(text).toContain('ĐƠN VỊ KẾT THÚC HOẠT ĐỘNG');
    expect(text).toContain('Xã Điền Công');
    const units = unitNumbers(actOf('nq-837-ubtvqh14'), image.facts);
    const ended = units.filter(({ ends }) => ends);
    expect(ended.map(({ name }) => name)).toContain('Xã Điền Công');
    const sum = (of: 'before' | 'after'): number =>
      units.reduce((all, unit) => all + unit[of].people, 0);
    const people = changesOf(actOf('nq-837-ubtvqh14'), image.facts).flatMap(({ holdings }) =>
      holdings.filter(({ kind }) => kind === 'person'),
    );
    const came = people.filter(({ from }) => from === undefined).length;
    const went = people.filter(({ to }) => to === undefined).length;
    expect(sum('after')).toBe(sum('before') + came - went);
    expect(sum('before')).toBeGreaterThan(0);
  });

  it('goes to its issuer with a submission that tells what is proposed and what comes of it', async () => {
    const { text } = await printed(paperOfKind('submission', 'nq-837-ubtvqh14'));
    for (const words of [
      'TỜ TRÌNH',
      'Kính gửi: Ủy ban Thường vụ Quốc hội',
      'I. CĂN CỨ',
      'BIÊN CHẾ, SỐ LƯỢNG NGƯỜI TRƯỚC VÀ SAU KHI SẮP XẾP',
      'Xã Điền Công (kết thúc hoạt động)',
      'NHỮNG ĐIỂM XIN Ý KIẾN',
    ])
      expect(text).toContain(words);
  });

  it('says the same in both forms of file, page for page of A4', async () => {
    for (const id of ['nq-837-ubtvqh14', 'qd-hop-nhat-to-chuc-noi-vu-2018'])
      for (const kind of ['act', 'list'] as const) {
        const made = paperOfKind(kind, id);
        const docx = textOf(part(await writePaper(made, 'docx'), 'word/document.xml'));
        const { text, pages } = await printed(made);
        expect(pages).toBeGreaterThan(0);
        const letters = (all: string): string => all.replaceAll(/[\s_]+/gu, '').normalize('NFC');
        const pdf = letters(text);
        for (const line of docx
          .split('\n')
          .map(letters)
          .filter((one) => one.length > 24))
          expect(pdf).toContain(line.slice(0, 24));
      }
  });

  it('is nothing where the act changes nothing', () => {
    const act = actOf('bc-lay-y-kien-khu-cau-sen-2019');
    expect(paperFor('list', act, image.facts, image.acts)).toBeUndefined();
    expect(paperFor('handover', act, image.facts, image.acts)).toBeUndefined();
    expect(paperFor('submission', act, image.facts, image.acts)).toBeDefined();
  });
});

it('writes every act of the case', async () => {
  for (const { act } of image.acts) {
    const { bases, articles } = paper(act.id);
    expect(
      [...bases, ...articles.map(({ text }) => text)].every((one) => !one.includes('undefined')),
    ).toBe(true);
  }
  expect(image.acts.act('nq-837-ubtvqh14')).toBeDefined();
});

it('writes days and letters of points as the forms do', () => {
  expect(longDay(day('2026-01-05'))).toBe('ngày 05 tháng 01 năm 2026');
  expect(longDay(day('2026-03-15'))).toBe('ngày 15 tháng 3 năm 2026');
  expect([0, 3, 4, 5, 6].map(pointLetter).join('')).toBe('adđeg');
  expect(pointLetter(40)).toBe('41');
});
