/** Problems of what is written for the portal. Data. */
import type { ProblemText } from './problem-text.ts';

/** Codes of these problems. */
export type PortalProblemCode =
  | 'unknown-article'
  | 'unknown-consultation'
  | 'unknown-opinion'
  | 'consultation-too-short'
  | 'days-turned'
  | 'begins-before'
  | 'nobody-asked'
  | 'over-already'
  | 'unknown-entry'
  | 'unknown-section'
  | 'section-in-use'
  | 'written-meanwhile'
  | 'article-not-now'
  | 'own-article'
  | 'unfinished-article'
  | 'picture-untold'
  | 'reason-needed'
  | 'not-published'
  | 'not-a-picture'
  | 'section-in-itself';

/** Status and words by code. `{x}` stands for a parameter. */
export const PORTAL_PROBLEMS: Readonly<Record<PortalProblemCode, ProblemText>> = {
  'unknown-article': {
    status: 404,
    title: ['Không có bài này', 'No such article'],
    detail: ['Chưa từng có bài số {id}.', 'There never was an article {id}.'],
  },
  'unknown-consultation': {
    status: 404,
    title: ['Không có đợt lấy ý kiến này', 'No such consultation'],
    detail: ['Chưa từng có đợt số {id}.', 'There never was a consultation {id}.'],
  },
  'unknown-opinion': {
    status: 404,
    title: ['Không có ý kiến này', 'No such opinion'],
    detail: [
      'Đợt này chưa từng nhận ý kiến số {n}.',
      'This consultation never got an opinion {n}.',
    ],
  },
  'consultation-too-short': {
    status: 422,
    title: ['Thời gian lấy ý kiến quá ngắn', 'Open for too short a time'],
    detail: [
      '{days} ngày, ít nhất phải {least} ngày ({cites}).',
      '{days} days, of at least {least} ({cites}).',
    ],
  },
  'days-turned': {
    status: 422,
    title: ['Ngày cuối trước ngày đầu', 'The last day is before the first'],
    detail: ['Đổi chỗ hai ngày.', 'Turn the two days round.'],
  },
  'begins-before': {
    status: 422,
    title: ['Ngày đầu đã qua', 'The first day is over'],
    detail: ['Chọn ngày đầu là hôm nay hoặc sau đó.', 'Let it begin today or later.'],
  },
  'nobody-asked': {
    status: 422,
    title: ['Chưa chọn ai được hỏi', 'Nobody is asked'],
    detail: [
      'Chọn các đơn vị có người sống ở đó, hoặc các cơ quan, được hỏi.',
      'Choose the units whose residents, or the bodies that, are asked.',
    ],
  },
  'over-already': {
    status: 409,
    title: ['Đợt lấy ý kiến đã kết thúc', 'The consultation is over'],
    detail: ['Không còn gì để kết thúc.', 'There is nothing left to close.'],
  },
  'unknown-entry': {
    status: 404,
    title: ['Không có dòng này', 'No such line'],
    detail: [
      'Có thể ai đó vừa bỏ; mở lại trang.',
      'Somebody may have taken it away; open the page again.',
    ],
  },
  'unknown-section': {
    status: 422,
    title: ['Không có chuyên mục này', 'No such section'],
    detail: [
      'Chọn một chuyên mục đang có cho bài.',
      'Choose a section that there is for the article.',
    ],
  },
  'section-in-use': {
    status: 409,
    title: ['Chuyên mục còn bài hoặc chuyên mục con', 'The section is not empty'],
    detail: [
      'Chuyển các bài và chuyên mục con sang chuyên mục khác trước.',
      'Move its articles and the sections within it to another one first.',
    ],
  },
  'section-in-itself': {
    status: 422,
    title: ['Chuyên mục nằm trong chính nó', 'The section would be within itself'],
    detail: ['Chọn một chuyên mục cha khác.', 'Choose another section for it to be in.'],
  },
  'written-meanwhile': {
    status: 409,
    title: ['Có người vừa viết bài này', 'Somebody has written meanwhile'],
    detail: [
      'Mở lại bài để xem bản mới nhất; phần bạn viết vẫn còn trên trang của bạn.',
      'Open the article again to see what is new; what you wrote is still on your page.',
    ],
  },
  'article-not-now': {
    status: 409,
    title: ['Bài không ở bước này', 'Not at this point'],
    detail: [
      'Bài đang ở trạng thái khác, nên chưa làm hoặc không còn làm được việc này.',
      'The article stands elsewhere on its way, so this cannot be done yet or any more.',
    ],
  },
  'own-article': {
    status: 403,
    title: ['Người viết không tự kiểm duyệt', 'Writers do not check their own'],
    detail: [
      'Bạn đã viết trong bài này từ lần xuất bản trước; người khác kiểm duyệt.',
      'You have written in this article since it was published last; somebody else checks it.',
    ],
  },
  'unfinished-article': {
    status: 422,
    title: ['Bài chưa đủ', 'The article is not complete'],
    detail: [
      'Bài cần có tiêu đề, tóm tắt, nội dung và chuyên mục.',
      'An article has a title, a lead, a text and a section.',
    ],
  },
  'picture-untold': {
    status: 422,
    title: ['Ảnh chưa có lời thay thế', 'A picture without words'],
    detail: [
      'Viết lời thay thế cho từng ảnh: người không nhìn thấy ảnh sẽ nghe lời ấy.',
      'Say of each picture what it shows: those who do not see it will hear that.',
    ],
  },
  'reason-needed': {
    status: 422,
    title: ['Cần nêu lý do', 'A reason is needed'],
    detail: [
      'Khi trả lại thì nêu lý do; khi gỡ thì viết thông báo cho người đọc.',
      'Say why it is returned; write a notice for readers when it is withdrawn.',
    ],
  },
  'not-published': {
    status: 409,
    title: ['Bài chưa xuất bản', 'Not published yet'],
    detail: ['Chỉ gỡ được bài đã xuất bản.', 'Only what was published can be withdrawn.'],
  },
  'not-a-picture': {
    status: 422,
    title: ['Không phải ảnh đọc được', 'Not a picture that can be read'],
    detail: [
      'Nhận ảnh JPEG, PNG, WebP, GIF, AVIF hoặc TIFF, tối đa 40 triệu điểm ảnh.',
      'Pictures are JPEG, PNG, WebP, GIF, AVIF or TIFF, of 40 million pixels at most.',
    ],
  },
};
