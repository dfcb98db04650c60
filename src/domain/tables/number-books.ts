/** The number books of whoever issues acts: which numbers there are, which are missing, which stand twice. */
import { nameKey } from '../acts/act-number.ts';
import { type NumberBook, missingIn, numberBooks, twiceIn } from '../acts/number-book.ts';
import { type Cell, type Row, type Table, number, text, worded } from './table.ts';

/** Numbers one after the other as a range: 1–3, 5. */
const ranges = (numbers: readonly number[]): string => {
  const found: (readonly [number, number])[] = [];
  for (const n of numbers) {
    const last = found.at(-1);
    if (last && last[1] === n - 1) found[found.length - 1] = [last[0], n];
    else found.push([n, n]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
};

const same = (shown: string): Cell => text(shown, shown);

const periodText = ({ period: { from, to } }: NumberBook): Cell =>
  from === to ? same(String(from)) : text(`nhiệm kỳ ${from}–${to}`, `term ${from}–${to}`);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The table. */
export const NUMBER_BOOKS: Table = {
  code: 'number-books',
  title: ['Sổ số văn bản', 'Number books'],
  about: [
    'Mỗi cơ quan, mỗi loại văn bản một sổ: theo năm với văn bản nhà nước, theo nhiệm kỳ với văn bản của Đảng (nhiệm kỳ tính từ tháng 10 năm đại hội). Số chưa có trong sổ bộ có thể thuộc văn bản không về tổ chức bộ máy.',
    'A book for each issuer and type: by year for the State, by term for the Party (a term begins in October of the year of a congress). A number that the register lacks may be of an act about something else.',
  ],
  columns: [
    ['Cơ quan ban hành', 'Issuer'],
    ['Loại', 'Type'],
    ['Năm, nhiệm kỳ', 'Year or term'],
    ['Ký hiệu', 'Mark'],
    ['Đã ghi', 'Recorded'],
    ['Số đã ghi', 'Numbers'],
    ['Chưa có trong sổ bộ', 'Not in the register'],
    ['Trùng số', 'Borne twice'],
  ],
  rows: ({ view, acts, within }) =>
    numberBooks(acts, view.day)
      .map((book) => ({ ...book, acts: book.acts.filter(({ act }) => within(act.issuerUnit)) }))
      .filter((book) => book.acts.length > 0)
      .toSorted(
        (a, b) =>
          order(nameKey(a.issuer), nameKey(b.issuer)) ||
          order(a.type, b.type) ||
          b.period.from - a.period.from,
      )
      .map((book): Row => {
        const twice = twiceIn(book);
        return {
          key: `${book.issuer}|${book.type}|${book.mark}|${book.period.from}`,
          level: 0,
          cells: [
            same(book.issuer),
            worded('actType', book.type),
            periodText(book),
            same(book.mark),
            number(
              book.acts.length,
              'count',
              book.acts.map(({ act }) => act.id),
            ),
            same(ranges([...new Set(book.acts.map((one) => one.number))])),
            same(ranges(missingIn(book))),
            twice.length === 0
              ? same('')
              : {
                  ...number(
                    twice.length,
                    'count',
                    book.acts.flatMap((one) => (twice.includes(one.number) ? [one.act.id] : [])),
                  ),
                  wrong: true,
                },
          ],
        };
      }),
};
