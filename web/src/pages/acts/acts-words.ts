/** Words of the pages of acts. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const ACTS = {
  title: ['Văn bản', 'Acts'],
  lead: [
    'Theo thứ tự ghi vào sổ bộ. Không có gì trong sổ bộ mà không có văn bản.',
    'In the order of record. Nothing is in the register without an act.',
  ],
  find: ['Tìm theo số, trích yếu', 'Find by number or title'],
  count: ['{n} văn bản', '{n} acts'],
  number: ['Số, ký hiệu', 'Number'],
  titleOf: ['Trích yếu', 'Title'],
  issuer: ['Cơ quan ban hành', 'Issuer'],
  signed: ['Ngày ký', 'Signed'],
  effect: ['Hiệu lực', 'In effect'],
  undone: ['đã hủy việc ghi nhận', 'undone'],
  none: ['Không có văn bản nào khớp.', 'No act matches.'],
  what: ['Nội dung', 'What it says'],
  effects: ['Những gì thay đổi', 'What it changes'],
  books: ['Sổ cân đối', 'Books'],
  booksLead: [
    'Cuối = đầu + vào − ra, với mỗi đơn vị và mỗi loại.',
    'Closing = opening + in − out, for each unit and each kind.',
  ],
  chain: ['Căn cứ', 'Basis'],
  restingOn: ['Văn bản dựa vào văn bản này', 'Acts that rest on this one'],
  noBasis: ['Không nêu căn cứ.', 'No basis stated.'],
  recorded: ['Ghi vào sổ bộ', 'Recorded'],
  place: ['thứ {n}, {instant}', 'as number {n}, {instant}'],
  signer: ['Người ký', 'Signer'],
  source: ['Nguồn', 'Source'],
  article: ['Điều {n}', 'Article {n}'],
  effectOwn: ['có hiệu lực từ {day}', 'in effect from {day}'],
  undoneBy: ['Việc ghi nhận văn bản này đã bị hủy bởi', 'This act was undone by'],
  entriesOf: ['{n} thay đổi đang đứng trên văn bản này', '{n} changes stand on this act'],
  opening: ['Đầu', 'Opening'],
  in: ['Vào', 'In'],
  out: ['Ra', 'Out'],
  closing: ['Cuối', 'Closing'],
  noBooks: ['Không có gì được chuyển.', 'Nothing is moved.'],
  seeThen: ['Xem bộ máy ngày {day}', 'See the apparatus on {day}'],
} as const satisfies Words;
