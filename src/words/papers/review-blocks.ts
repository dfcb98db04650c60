/** A preliminary or final review, block by block. */
import type { Paper as Review } from '../review-paper.ts';
import { type Block, GAP, type Paper, body, columns, line, run } from './block.ts';
import { COUNTRY, RIGHT, upper } from './forms.ts';

/** The review as a paper to be printed or gone on with. */
export const reviewBlocks = ({ body: of, title, subtitle, sections, note }: Review): Paper => ({
  title: `${title}: ${of}`,
  right: RIGHT.state,
  blocks: [
    columns(
      [line([run(upper(of), { size: 12, bold: true })])],
      [...COUNTRY, line([run('……, ngày …… tháng …… năm ………', { italics: true })])],
      [40, 60],
    ),
    GAP,
    line([run(upper(title), { bold: true })]),
    line([run(subtitle, { bold: true })], 'center', 6),
    ...sections.flatMap(({ heading, lines, none }): readonly Block[] => [
      body(run(heading, { bold: true })),
      ...(lines.length === 0 ? [body(run(none))] : lines.map(({ text }) => body(run(`- ${text}`)))),
    ]),
    body(run(note, { italics: true, size: 12 })),
    GAP,
    columns(
      [line([run('Nơi nhận:', { size: 12, bold: true, italics: true })], 'left')],
      [
        line([run('THỦ TRƯỞNG ĐƠN VỊ', { bold: true })]),
        line([run('(ký, ghi rõ họ tên, đóng dấu)', { italics: true })]),
      ],
      [50, 50],
    ),
  ],
});
