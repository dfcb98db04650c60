/** Words of the page of templates. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const TEMPLATES = {
  title: ['Mẫu giấy tờ', 'Templates of papers'],
  lead: [
    'Tải mẫu về, sửa trong Word (phông chữ, tiêu ngữ, nơi nhận, chỗ ký…), rồi gửi lên. Từ đó bản Word của văn bản, tờ trình, danh sách, biên bản theo mẫu này; bản PDF vẫn theo mẫu của chương trình.',
    'Take a template, edit it in Word (its letters, its head, its recipients, who signs), and send it back. Word files of acts, submissions, lists and minutes follow it from then on; PDF keeps the program’s own form.',
  ],
  kind: ['Loại giấy tờ', 'Papers'],
  ladder: ['Của', 'Of'],
  used: ['Đang dùng', 'In use'],
  own: ['Mẫu của chương trình', 'The program’s own'],
  since: ['{file}, từ {at}', '{file}, since {at}'],
  take: ['Tải mẫu về', 'Take it'],
  takeOf: ['Tải mẫu về: {what}', 'Take it: {what}'],
  replace: ['Thay bằng tệp Word', 'Replace by a Word file'],
  replaceOf: ['Thay bằng tệp Word: {what}', 'Replace by a Word file: {what}'],
  back: ['Trở lại mẫu của chương trình', 'Back to the program’s own'],
  changed: ['Đã thay mẫu.', 'The template is in place.'],
  places: ['Các chỗ được điền', 'Places that are filled in'],
  placesLead: [
    'Viết đúng như dưới đây, trong ngoặc nhọn kép. Viết hoa cả chữ, như {so}, thì nội dung cũng viết hoa.',
    'Written just so, in double braces. Written in capitals, as {so}, what is filled in is in capitals too.',
  ],
  alone: ['đứng riêng một đoạn', 'in a paragraph of its own'],
} as const satisfies Words;
