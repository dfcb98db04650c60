/** A table as a paper: its titles, its rows, who made it and who answers for it. */
import { numberText } from '../language.ts';
import { type Align, type Block, GAP, type Paper, columns, line, run } from './block.ts';
import { columnWidths } from './column-widths.ts';
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

/** Letters on a line of a table, standing and lying. */
const LETTERS = { standing: 85, lying: 130 } as const;

const textOf = (cell: string | number | null | undefined): string =>
  typeof cell === 'number' ? numberText(cell, 'vi') : (cell ?? '');

/** The paper. It lies where it has many columns. */
export const tablePaper = ({ name, titles, columns: heads, rows }: TableForm): Paper => {
  const lying = heads.length > 4;
  const widths = columnWidths(
    heads.map(({ head }, i) => ({ head, texts: rows.map(({ cells }) => textOf(cells[i])) })),
    LETTERS[lying ? 'lying' : 'standing'],
  );
  // A number of which not all is known is told in words, and stands among numbers.
  const isNumber = (column: number): boolean => {
    const told = rows.flatMap(({ cells, total }) => (total ? [] : [cells[column] ?? '']));
    const numbers = told.filter((cell) => typeof cell === 'number').length;
    return numbers >= told.filter((cell) => cell !== '').length / 2;
  };
  const alignOf = (column: number): Align => (isNumber(column) ? 'right' : 'left');
  return {
    title: name,
    right: RIGHT.state,
    lying,
    blocks: [
      ...titles.map((title, i) =>
        line([run(title, { bold: i === 0, italics: i > 0, size: i === 0 ? 14 : 13 })]),
      ),
      GAP,
      {
        is: 'table',
        columns: heads.map(({ head }, i) => ({
          head,
          width: widths[i] ?? 0,
          align: alignOf(i),
        })),
        rows: rows.map(({ cells, level, total }) => ({
          bold: total,
          cells: cells.map((cell, i) => {
            // Spaces that do not break stand for how far a name is set in.
            return i === 0 ? `${'\u{a0}\u{a0}'.repeat(level)}${textOf(cell)}` : textOf(cell);
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
