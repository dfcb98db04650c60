/** Templates of an office: what is filled in, what is refused, who may put one in place, and that papers follow it. */
import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { fillTemplate, templateRefusal } from '../../src/adapters/papers/fill-template.ts';
import { writeDocx } from '../../src/adapters/papers/write-docx.ts';
import { containers } from '../../src/adapters/spreadsheets/containers.ts';
import { Image } from '../../src/application/image.ts';
import { paperFor } from '../../src/application/queries/papers.ts';
import type { Block, PaperFill } from '../../src/words/papers/block.ts';
import { starterPaper } from '../../src/words/papers/starter-paper.ts';
import { TEMPLATE_KINDS } from '../../src/words/papers/template-fields.ts';
import { NOW } from '../law/world.ts';
import { startService } from '../service.ts';
import { REGISTER, caseActs } from '../store/stores.ts';
import { PASSWORD } from '../web/people.ts';
import { INVITATION } from '../web/serve-case.ts';
import { part, textOf } from './docx-text.ts';

const DOCX = 'word/document.xml';

/** A Word file of these paragraphs, each of these runs: Word cuts what is typed into runs where it likes. */
const wordFile = async (...paragraphs: readonly (readonly string[])[]): Promise<Uint8Array> => {
  const children = paragraphs.map(
    (runs) => new Paragraph({ children: runs.map((text) => new TextRun(text)) }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
};

/** A Word file with something of this type that lies elsewhere. */
const linked = async (type: string): Promise<Uint8Array> => {
  const library = await containers();
  const file = library.read(Buffer.from(await wordFile(['{{noi_dung}}'])), { type: 'buffer' });
  const links = library.find(file, '/word/_rels/document.xml.rels');
  const kind = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
  const more = `<Relationship Id="rIdX" Type="${kind}" Target="https://example.org/x" TargetMode="External"/>`;
  const content = Buffer.from(
    Buffer.from(links?.content ?? [])
      .toString('utf8')
      .replace('</Relationships>', `${more}$&`),
  );
  if (links) Object.assign(links, { content, size: content.length });
  return new Uint8Array(library.write(file, { type: 'buffer', fileType: 'zip' }));
};

const wordsOf = (block: Block): readonly string[] => {
  if (block.is === 'table') return block.rows.flatMap(({ cells }) => cells);
  return block.is === 'line' || block.is === 'body' ? [block.runs.map((r) => r.text).join('')] : [];
};

const letters = (text: string): string => text.replaceAll(/\s+/gu, '').normalize('NFC');

describe('a template', () => {
  it('that is the program’s own is filled in whole, for every act of the case and every kind of paper', async () => {
    const image = new Image(REGISTER);
    for (const act of await caseActs()) image.advance(act, NOW, image.draft(act));
    const starters = new Map<string, Uint8Array>();
    for (const kind of TEMPLATE_KINDS)
      for (const ladder of ['state', 'party'] as const)
        starters.set(`${kind} ${ladder}`, await writeDocx(starterPaper(kind, ladder)));
    let filled = 0;
    let several = 0;
    for (const { act } of [...image.acts].filter((_, i) => i % 6 === 0))
      for (const kind of TEMPLATE_KINDS) {
        const fill = paperFor(kind, act, image.facts, image.acts)?.fill;
        if (!fill) continue;
        const starter = starters.get(`${kind} ${fill.ladder}`) ?? new Uint8Array();
        const text = textOf(part(await fillTemplate(starter, fill), DOCX));
        expect(text).not.toMatch(/\{\{|\}\}/u);
        const told = letters(text);
        for (const { texts, parts } of fill.sheets) {
          for (const words of (parts.noi_dung ?? []).flatMap(wordsOf))
            expect(told).toContain(letters(words));
          expect(told).toContain(letters(texts.trich_yeu ?? texts.kem_theo ?? '—'));
        }
        filled += 1;
        if (fill.sheets.length > 1) several += 1;
      }
    expect([filled > 30, several > 1]).toEqual([true, true]);
  });

  it('of an office keeps its own words, cut as Word cuts them, and has capitals where it asks for them', async () => {
    const fill: PaperFill = {
      ladder: 'state',
      sheets: [
        {
          texts: { so: '12/QĐ-UBND', co_quan: 'Ủy ban nhân dân phường Yên Tử' },
          parts: { noi_dung: [{ is: 'body', runs: [{ text: 'Điều 1. Đổi tên.' }] }] },
        },
      ],
    };
    const own = await wordFile(
      ['Mẫu riêng của ', 'phường'],
      ['{{C', 'O_QUAN}}'],
      ['Số: {{ so }} / {{so}}'],
      ['{{noi_dung}}'],
      ['Chỗ chưa có: [{{nguoi_ky}}]'],
    );
    expect(await templateRefusal(own)).toBeUndefined();
    const lines = textOf(part(await fillTemplate(own, fill), DOCX)).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Mẫu riêng của phường',
      'ỦY BAN NHÂN DÂN PHƯỜNG YÊN TỬ',
      'Số: 12/QĐ-UBND / 12/QĐ-UBND',
      'Điều 1. Đổi tên.',
    ]);
    // What this kind of paper does not know stands empty, not as a sign that nobody fills in.
    expect(lines).toContain('Chỗ chưa có: []');
  });

  it('of minutes is filled in for each pair of units, from a page of its own, with the look of the office throughout', async () => {
    const sheets = ['Phòng Một', 'Phòng Hai', 'Phòng Ba'].map((from, i) => ({
      texts: { ben_giao: from, ben_nhan: 'Phòng Mới' },
      parts: { noi_dung: [{ is: 'body', runs: [{ text: `${i + 1} tủ hồ sơ` }] } as const] },
    }));
    const sections = [
      { children: [new Paragraph('Trang bìa của {{ben_giao}}')] },
      {
        headers: { default: new Header({ children: [new Paragraph('ĐẦU TRANG RIÊNG')] }) },
        children: [new Paragraph('{{noi_dung}}'), new Paragraph('{{BEN_NHAN}} đã nhận')],
      },
    ];
    const own = new Uint8Array(await Packer.toBuffer(new Document({ sections })));
    const file = await fillTemplate(own, { ladder: 'state', sheets });
    expect(
      textOf(part(file, DOCX))
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(
      ['Một', 'Hai', 'Ba'].flatMap((name, i) => [
        `Trang bìa của Phòng ${name}`,
        `${i + 1} tủ hồ sơ`,
        'PHÒNG MỚI đã nhận',
      ]),
    );
    const xml = part(file, DOCX);
    expect(xml.match(/<w:br w:type="page"\/>/gu)).toHaveLength(2);
    // The cover of each, and one look of the last pages for all: no file ends in the middle.
    expect([xml.match(/<w:sectPr/gu)?.length, xml.match(/<\/w:body>/gu)?.length]).toEqual([4, 1]);
    expect(xml).toMatch(/<\/w:sectPr><\/w:body><\/w:document>$/u);
  });

  it('is refused for what is wrong with it, by name', async () => {
    const why = async (bytes: Uint8Array) => templateRefusal(bytes);
    expect(await why(Buffer.from('không phải Word'))).toEqual({ why: 'no-document' });
    expect(await why(new Uint8Array())).toEqual({ why: 'no-document' });
    expect(await why(await wordFile(['Chỉ có số {{so}}']))).toEqual({ why: 'no-content' });
    expect(await why(await wordFile(['{{noi_dung}}'], ['{{so_hieu}}'], ['{{So}}']))).toEqual({
      why: 'unknown-place',
      places: ['so_hieu', 'So'],
    });
    // The directory of a file with macros names them; nothing of it is unpacked to see that.
    const macros = Buffer.from(await wordFile(['{{noi_dung}}']));
    const [from, to] = ['[Content_Types].xml', 'word/vbaProject.bin'];
    for (let at = macros.indexOf(from); at >= 0; at = macros.indexOf(from)) macros.write(to, at);
    expect(await why(macros)).toEqual({ why: 'has-macros' });
    // Links that a reader follows by hand may be there; what is got by opening the file may not.
    expect(await why(await linked('hyperlink'))).toBeUndefined();
    for (const type of ['attachedTemplate', 'image'])
      expect(await why(await linked(type))).toEqual({ why: 'has-links' });
  });
});

describe('templates of a register', () => {
  let app: App;
  let cookie = '';
  beforeAll(async () => {
    app = await startService();
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/first-administrator',
      payload: {
        invitation: INVITATION,
        name: 'quan-tri',
        display: 'Quản trị',
        password: PASSWORD,
      },
    });
    cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  }, 60_000);
  afterAll(async () => app.close());

  const asked = async (method: 'GET' | 'PUT' | 'DELETE', url: string, bytes?: Uint8Array) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { cookie, ...(bytes && { 'content-type': 'application/octet-stream' }) },
      ...(bytes && { payload: Buffer.from(bytes) }),
    });
  const ACT = '/acts/qd-hop-nhat-to-chuc-noi-vu-2018/paper?kind=act&form=docx';
  const paperText = async () => textOf(part((await asked('GET', ACT)).rawPayload, DOCX));

  it('stand in place of the program’s own until they are taken back, and the trail tells of it', async () => {
    const before = await paperText();
    const starter = await asked('GET', '/paper-templates/act/party');
    expect(textOf(part(starter.rawPayload, DOCX))).toContain('{{noi_dung}}');
    const own = await wordFile(['THỊ ỦY RIÊNG'], ['Số {{so}}'], ['{{noi_dung}}']);
    const put = await asked('PUT', '/paper-templates/act/party?file=mau%20rieng.docx', own);
    expect(put.statusCode).toBe(200);
    const after = await paperText();
    expect(after).toContain('THỊ ỦY RIÊNG');
    expect(after).toContain('Điều 1.');
    expect(after).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    const { data } = (await asked('GET', '/paper-templates')).json<{
      data: { kind: string; ladder: string; file: string | null }[];
    }>();
    expect(data.filter(({ file }) => file !== null)).toMatchObject([
      { kind: 'act', ladder: 'party', file: 'mau rieng.docx' },
    ]);
    expect((await asked('DELETE', '/paper-templates/act/party')).statusCode).toBe(200);
    expect(await paperText()).toBe(before);
    await app.inject({
      method: 'POST',
      url: '/api/v1/accounts/1/grants',
      headers: { cookie },
      payload: { role: 'auditor', unit: null },
    });
    const trail = (await asked('GET', '/audit?limit=20')).json<{ data: { what: string }[] }>();
    const told = trail.data.map(({ what }) => what);
    expect(told).toContain('Thay mẫu Quyết định, nghị quyết (Đảng): mau rieng.docx');
    expect(told).toContain('Trở lại mẫu của chương trình: Quyết định, nghị quyết (Đảng)');
  });

  it('are refused in words, and nobody else may touch them', async () => {
    const url = '/paper-templates/list/state?file=x.docx';
    const bad = await asked('PUT', url, await wordFile(['{{noi_dung}} {{abc}}']));
    expect([bad.statusCode, bad.json<{ detail: string }>().detail]).toEqual([
      422,
      'Mẫu có chỗ không ai biết điền gì: {{abc}}. Xem danh sách các chỗ ở trang Mẫu giấy tờ.',
    ]);
    const nobody = await app.inject({ method: 'GET', url: '/api/v1/paper-templates' });
    expect(nobody.statusCode).toBe(401);
    expect(await paperText()).toContain('Điều 1.');
  });
});
