/** Why a file is not taken as a template. Data. */
import type { Both } from '../../domain/both.ts';
import type { TemplateRefusal } from '../papers/fill-template.ts';

/** By reason; `{places}`: the places that nothing is known to fill. */
export const TEMPLATE_REFUSALS: Readonly<Record<TemplateRefusal['why'], Both>> = {
  'no-document': [
    'Tệp không phải văn bản Word (.docx). Lưu lại dạng .docx rồi gửi.',
    'This is no Word document (.docx). Save it as .docx and send that.',
  ],
  'has-macros': [
    'Tệp có macro. Lưu lại dạng .docx không macro rồi gửi.',
    'The file has macros. Save it as .docx without them and send that.',
  ],
  'has-links': [
    'Tệp lấy ảnh, mẫu hay dữ liệu từ nơi khác khi mở ra. Đưa hẳn vào tệp hoặc bỏ đi, rồi gửi.',
    'The file gets pictures, a template or data from elsewhere when it is opened. Put them into the file or take them out, then send it.',
  ],
  'too-large': ['Tệp nén ra quá lớn.', 'The file unpacks to more than is taken.'],
  'no-content': [
    'Mẫu thiếu chỗ {{noi_dung}}: văn bản sẽ mất nội dung. Thêm một đoạn chỉ có {{noi_dung}}.',
    'It has no place {{noi_dung}}, so papers would lose what they say. Add a paragraph with {{noi_dung}} alone.',
  ],
  'unknown-place': [
    'Mẫu có chỗ không ai biết điền gì: {places}. Xem danh sách các chỗ ở trang Mẫu giấy tờ.',
    'Nothing is known for these places: {places}. The page of templates lists the places there are.',
  ],
};
