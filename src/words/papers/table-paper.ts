/** A table as a paper: its titles, its rows, who made it and who answers for it. */
import { numberText } from '../language.ts';
import { type Align, type Block, GAP, type Paper, columns, line, run } from './block.ts';
import { RIGHT } from './forms.ts';

/** A table, ready to be written. */
export interface TableForm {
  readonly name: string;
  readonly titles: readonly string[];
  readonly columns: readonly { readonly head: string }[];
  readonly rows: readonly {
    readonly cells: readonly (string | number | null)[];
    readonly level: number;
    readonly total: boolean;
  }[];
}

const signature = (lines: readonly Block[]): readonly Block[] => [...lines, GAP, GAP, GAP, GAP];

/** The paper. It lies where it has many columns; the first column is as wide as names need. */
export const tablePaper = ({ name, titles, columns: heads, rows }: TableForm): Paper => {
  const first = heads.length < 3 ? 50 : Math.max(24, 64 - heads.length * 7);
  const rest = (100 - first) / Math.max(1, heads.length - 1);
  const isNumber = (column: number): boolean =>
    rows.some(({ cells }) => typeof cells[column] === 'number');
  const alignOf = (column: number): Align => (isNumber(column) ? 'right' : 'left');
  return {
    title: name,
    right: RIGHT.state,
    lying: heads.length > 4,
    blocks: [
      ...titles.map((title, i) =>
        line([run(title, { bold: i === 0, italics: i > 0, size: i === 0 ? 14 : 13 })]),
      ),
      GAP,
      {
        is: 'table',
        columns: heads.map(({ head }, i) => ({
          head,
          width: i === 0 ? first : rest,
          align: alignOf(i),
        })),
        rows: rows.map(({ cells, level, total }) => ({
          bold: total,
          cells: cells.map((cell, i) => {
            const text = typeof cell === 'number' ? numberText(cell, 'vi') : (cell ?? '');
            // Spaces that do not break stand for how far a name is set in.
            return i === 0 ? `${'\u{a0}\u{a0}'.repeat(level)}${text}` : text;
          }),
        })),
      },
      GAP,
      columns(
        signature([
          line([run('NGƯỜI LẬP', { bold: true })]),
          line([run('(Ký, ghi rõ họ tên)', { italics: true })]),
        ]),
        signature([
          line([run('……, ngày …… tháng …… năm ………', { italics: true })]),
          line([run('THỦ TRƯỞNG ĐƠN VỊ', { bold: true })]),
          line([run('(Ký, đóng dấu, ghi rõ họ tên)', { italics: true })]),
        ]),
        [50, 50],
      ),
    ],
  };
};
