/** Papers as DOCX that Word goes on editing: page, letters and places of Nghị định 30/2020/NĐ-CP, Annex I, and of Hướng dẫn 36-HD/VPTW. */
import { AlignmentType, Document, Packer, type Paragraph, type Table } from 'docx';
import { type OfficialPaper, longDay, pointLetter } from '../../words/official-paper.ts';
import { body, line, pageOf, rule, run, twoColumns } from './docx-parts.ts';

const upper = (text: string): string => text.toLocaleUpperCase('vi');

const stateHead = (paper: OfficialPaper): readonly Table[] => [
  twoColumns(
    [
      ...(paper.superior === undefined ? [] : [line([run(upper(paper.superior), { size: 13 })])]),
      line([run(upper(paper.issuer), { size: 13, bold: true })]),
      rule(14),
      line([run(`Số: ${paper.number}`, { size: 13 })]),
    ],
    [
      line([run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true })]),
      line([run('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true })]),
      rule(30),
      line([run(`${paper.place}, ${longDay(paper.signed)}`, { italics: true })]),
    ],
    [42, 58],
  ),
];

const partyHead = (paper: OfficialPaper): readonly Table[] => [
  twoColumns(
    [
      ...(paper.superior === undefined ? [] : [line([run(upper(paper.superior))])]),
      line([run(upper(paper.issuer), { bold: true })]),
      line([run('*')]),
      line([run(`Số ${paper.number}`)]),
    ],
    [
      line([run('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true, underlined: true })]),
      line([run('')]),
      line([run(`${paper.place}, ${longDay(paper.signed)}`, { italics: true })]),
    ],
    [50, 50],
  ),
];

const titleOf = ({ ladder, type, about }: OfficialPaper): readonly Paragraph[] => [
  line([run('')]),
  line([run(type, { size: ladder === 'state' ? 14 : 16, bold: true })]),
  line([run(about, { bold: true })]),
  ladder === 'state' ? rule(16) : line([run('-----')], AlignmentType.CENTER, 6),
];

const basesOf = ({ ladder, bases }: OfficialPaper): readonly Paragraph[] =>
  bases.map((basis, i) => {
    const end =
      i === bases.length - 1 ? (ladder === 'state' ? '.' : ',') : ladder === 'state' ? ';' : ',';
    return ladder === 'state'
      ? body([run(`${basis}${end}`, { italics: true })])
      : body([run(`- ${basis}${end}`)]);
  });

const articlesOf = ({ articles }: OfficialPaper): readonly Paragraph[] =>
  articles.flatMap(({ number, text, points }) => [
    body([run(`Điều ${number}. `, { bold: true }), run(text)]),
    ...points.map((point, i) => body([run(`${pointLetter(i)}) ${point}.`)])),
  ]);

const foot = (paper: OfficialPaper): Table => {
  const { ladder, recipients, authority, post, signer } = paper;
  const state = ladder === 'state';
  const head = state
    ? run('Nơi nhận:', { size: 12, bold: true, italics: true })
    : run('Nơi nhận:', { underlined: true });
  const size = state ? 11 : 12;
  return twoColumns(
    [
      line([head], AlignmentType.LEFT),
      ...recipients.map((one, i) =>
        line(
          [run(`- ${one}${i === recipients.length - 1 ? '.' : state ? ';' : ','}`, { size })],
          AlignmentType.LEFT,
        ),
      ),
    ],
    [
      ...(authority === '' ? [] : [line([run(authority, { bold: true })])]),
      line([run(post, { bold: state })]),
      ...Array.from({ length: 4 }, () => line([run('')])),
      line([run(signer, { bold: true })]),
    ],
    [50, 50],
  );
};

/** The paper, as a DOCX file. */
export const writeDocx = async (paper: OfficialPaper): Promise<Uint8Array> => {
  const state = paper.ladder === 'state';
  const file = new Document({
    title: paper.title,
    sections: [
      {
        ...pageOf(state ? 20 : 15),
        children: [
          ...(state ? stateHead(paper) : partyHead(paper)),
          ...titleOf(paper),
          ...(state
            ? [line([run(upper(paper.issuer), { bold: true })], AlignmentType.CENTER, 6)]
            : []),
          ...basesOf(paper),
          line(
            [
              run(state ? `${paper.type}:` : `${upper(paper.issuer)} ${paper.type}`, {
                bold: true,
              }),
            ],
            AlignmentType.CENTER,
            6,
          ),
          ...articlesOf(paper),
          line([run('')]),
          foot(paper),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
};
