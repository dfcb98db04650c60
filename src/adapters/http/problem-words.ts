/** Every problem that the service answers with: its status and its words. Data. */

import { OFFICE_PROBLEMS, type OfficeProblemCode } from './office-problem-words.ts';
import type { ProblemText } from './problem-text.ts';
import { PORTAL_PROBLEMS, type PortalProblemCode } from './portal-problem-words.ts';

/** Codes of problems. */
export type ProblemCode =
  | PortalProblemCode
  | OfficeProblemCode
  | 'bad-request'
  | 'bad-act'
  | 'bad-address'
  | 'token-needed'
  | 'writing-closed'
  | 'not-found'
  | 'unknown-unit'
  | 'no-unit-then'
  | 'unknown-act'
  | 'unknown-thing'
  | 'method-not-allowed'
  | 'stale-version'
  | 'too-large'
  | 'media-type'
  | 'not-enactable'
  | 'version-needed'
  | 'sign-in-needed'
  | 'wrong-credentials'
  | 'locked'
  | 'no-right'
  | 'no-role'
  | 'password-change-needed'
  | 'cross-site'
  | 'wrong-link'
  | 'provider-refused'
  | 'bad-credentials'
  | 'name-taken'
  | 'administered-already'
  | 'unknown-account'
  | 'last-administrator'
  | 'unknown-draft'
  | 'own-draft'
  | 'no-right-whole'
  | 'not-author'
  | 'decided-already'
  | 'moved-since'
  | 'no-such-step'
  | 'stale-draft'
  | 'number-needed'
  | 'too-many-operations'
  | 'too-much-asked'
  | 'too-much-work'
  | 'busy'
  | 'too-many-requests'
  | 'gone'
  | 'internal';

/** Status and words by code. `{x}` stands for a parameter. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemText>> = {
  ...PORTAL_PROBLEMS,
  ...OFFICE_PROBLEMS,
  'bad-request': {
    status: 400,
    title: ['Yêu cầu không hợp lệ', 'Bad request'],
    detail: ['Sửa các trường nêu trong problems.', 'Put right the fields listed in problems.'],
  },
  'bad-address': {
    status: 400,
    title: ['Địa chỉ không hợp lệ', 'Bad address'],
    detail: [
      'Địa chỉ này không đọc được hoặc quá dài. Xem các địa chỉ tại /docs.',
      'The address cannot be read, or is too long. The addresses are listed at /docs.',
    ],
  },
  'bad-act': {
    status: 400,
    title: ['Không đọc được văn bản', 'The act cannot be read'],
    detail: ['Sửa các chỗ nêu trong problems.', 'Put right the places listed in problems.'],
  },
  'token-needed': {
    status: 401,
    title: ['Cần mã truy cập', 'Token needed'],
    detail: [
      'Gửi tiêu đề Authorization: Bearer với mã mà máy chủ được khởi động cùng.',
      'Send the header Authorization: Bearer with the token that the service was started with.',
    ],
  },
  'writing-closed': {
    status: 401,
    title: ['Máy chủ chỉ cho đọc', 'This service is read only'],
    detail: [
      'Máy chủ được khởi động không có TINHGON_TOKEN nên không nhận ghi.',
      'The service was started without TINHGON_TOKEN, so it takes no writes.',
    ],
  },
  'not-found': {
    status: 404,
    title: ['Không có địa chỉ này', 'No such address'],
    detail: ['Xem các địa chỉ tại /docs.', 'The addresses are listed at /docs.'],
  },
  'unknown-unit': {
    status: 404,
    title: ['Không có đơn vị này', 'No such unit'],
    detail: [
      'Sổ bộ không có đơn vị «{id}» vào ngày {day}.',
      'The register has no unit “{id}” on {day}.',
    ],
  },
  'no-unit-then': {
    status: 404,
    title: ['Đơn vị không có vào ngày này', 'No such unit on this day'],
    detail: ['{text}', '{text}'],
  },
  'unknown-act': {
    status: 404,
    title: ['Không có văn bản này', 'No such act'],
    detail: ['Sổ bộ không có văn bản «{id}».', 'The register has no act “{id}”.'],
  },
  'unknown-thing': {
    status: 404,
    title: ['Không có mục này', 'No such thing'],
    detail: ['Sổ bộ không có «{id}».', 'The register has no “{id}”.'],
  },
  'method-not-allowed': {
    status: 405,
    title: ['Không dùng được phương thức này', 'Method not allowed'],
    detail: ['Địa chỉ này chỉ nhận {allow}.', 'This address takes {allow} only.'],
  },
  'stale-version': {
    status: 409,
    title: ['Sổ bộ đã thay đổi', 'The register has changed'],
    detail: [
      'Yêu cầu dựa trên phiên bản {expected}, sổ bộ đang ở phiên bản {actual}. Đọc lại, kiểm tra rồi gửi lại.',
      'The request rests on version {expected}; the register is at version {actual}. Read again, check, and send again.',
    ],
  },
  'too-large': {
    status: 413,
    title: ['Nội dung quá lớn', 'Content too large'],
    detail: [
      'Nội dung không được quá {limit} byte.',
      'The content may have {limit} bytes at most.',
    ],
  },
  'media-type': {
    status: 415,
    title: ['Không nhận dạng nội dung này', 'Unsupported media type'],
    detail: [
      'Gửi application/json hoặc application/yaml.',
      'Send application/json or application/yaml.',
    ],
  },
  'not-enactable': {
    status: 422,
    title: ['Văn bản không thi hành được', 'The act is not enactable'],
    detail: ['Xem findings.', 'See findings.'],
  },
  'version-needed': {
    status: 428,
    title: ['Cần phiên bản sổ bộ', 'Version needed'],
    detail: [
      'Gửi tiêu đề If-Match với phiên bản đã đọc, thí dụ If-Match: "12".',
      'Send the header If-Match with the version you have read, for instance If-Match: "12".',
    ],
  },
  'sign-in-needed': {
    status: 401,
    title: ['Cần đăng nhập', 'Sign-in needed'],
    detail: ['Đăng nhập rồi làm lại.', 'Sign in, then try again.'],
  },
  'wrong-credentials': {
    status: 401,
    title: ['Không đăng nhập được', 'Not signed in'],
    detail: ['Tên hoặc mật khẩu không đúng.', 'The name or the password is wrong.'],
  },
  locked: {
    status: 429,
    title: ['Tạm khóa đăng nhập', 'Locked for now'],
    detail: [
      'Tên này đã đăng nhập sai quá nhiều lần. Thử lại sau 15 phút, hoặc nhờ quản trị viên đặt lại mật khẩu.',
      'This name has failed to sign in too often. Try again in 15 minutes, or ask an administrator for a new password.',
    ],
  },
  'no-right': {
    status: 403,
    title: ['Không có quyền', 'No right'],
    detail: [
      'Tài khoản này chưa được giao quyền ấy đối với các đơn vị liên quan: {units}. Nhờ quản trị viên giao vai trò.',
      'This account has no such right over what is concerned: {units}. Ask an administrator for the role.',
    ],
  },
  'no-role': {
    status: 403,
    title: ['Không có quyền', 'No right'],
    detail: [
      'Tài khoản này chưa được giao vai trò làm việc ấy. Nhờ quản trị viên giao vai trò.',
      'This account has no role that may do this. Ask an administrator for one.',
    ],
  },
  'password-change-needed': {
    status: 403,
    title: ['Cần đổi mật khẩu', 'Change the password first'],
    detail: [
      'Mật khẩu này do người khác đặt. Đổi mật khẩu trước khi làm việc.',
      'Somebody else has set this password. Change it before anything else.',
    ],
  },
  'cross-site': {
    status: 403,
    title: ['Yêu cầu từ trang khác', 'Request from another site'],
    detail: ['Mở trang này trực tiếp rồi làm lại.', 'Open this page itself, then try again.'],
  },
  'provider-refused': {
    status: 401,
    title: ['Không đăng nhập được', 'Not signed in'],
    detail: [
      'Hệ thống xác thực không xác nhận lượt đăng nhập này. Bắt đầu lại từ trang Đăng nhập.',
      'The provider did not confirm this sign-in. Begin again from the sign-in page.',
    ],
  },
  'wrong-link': {
    status: 403,
    title: ['Liên kết không còn dùng được', 'The link is no longer good'],
    detail: [
      'Mở đúng liên kết mà máy chủ in ra lần khởi động này.',
      'Open the link that the service printed when it was started this time.',
    ],
  },
  'bad-credentials': {
    status: 422,
    title: ['Tên hoặc mật khẩu không hợp lệ', 'Name or password will not do'],
    detail: ['{reason}', '{reason}'],
  },
  'name-taken': {
    status: 409,
    title: ['Tên đã có người dùng', 'The name is taken'],
    detail: ['Chọn tên đăng nhập khác.', 'Choose another name.'],
  },
  'administered-already': {
    status: 409,
    title: ['Đã có quản trị viên', 'There is an administrator already'],
    detail: ['Nhờ quản trị viên mở tài khoản.', 'Ask the administrator for an account.'],
  },
  'last-administrator': {
    status: 409,
    title: ['Quản trị viên cuối cùng', 'The last administrator'],
    detail: [
      'Đây là quản trị viên duy nhất của cả sổ bộ. Giao vai trò quản trị viên cho người khác trước.',
      'Nobody else administers the whole register. Make somebody else an administrator first.',
    ],
  },
  'unknown-account': {
    status: 404,
    title: ['Không có tài khoản này', 'No such account'],
    detail: ['Không có tài khoản hoặc vai trò này.', 'There is no such account or role.'],
  },
  'unknown-draft': {
    status: 404,
    title: ['Không có dự thảo này', 'No such draft'],
    detail: ['Sổ bộ không có dự thảo số {id}.', 'The register has no draft {id}.'],
  },
  'own-draft': {
    status: 403,
    title: ['Dự thảo của chính mình', 'A draft of your own'],
    detail: [
      'Người đã viết dự thảo không thẩm định và không duyệt dự thảo ấy.',
      'Whoever has written in a draft neither appraises nor approves it.',
    ],
  },
  'no-right-whole': {
    status: 403,
    title: ['Không có quyền', 'No right'],
    detail: [
      'Việc này liên quan đến cả sổ bộ; vai trò của tài khoản này chỉ trong một phần. Nhờ quản trị viên giao vai trò đối với cả sổ bộ.',
      'This concerns the whole register; the role of this account is over a part of it. Ask an administrator for the role over the whole.',
    ],
  },
  'not-author': {
    status: 403,
    title: ['Dự thảo của người khác', 'Somebody else’s draft'],
    detail: [
      'Dự thảo này chưa làm thay đổi gì, nên chỉ người đã viết mới sửa, trình hoặc rút.',
      'This draft changes nothing yet, so only those who have written in it change, submit or withdraw it.',
    ],
  },
  'decided-already': {
    status: 403,
    title: ['Đã quyết một bước', 'One step taken already'],
    detail: [
      'Tài khoản này đã thẩm định hoặc duyệt dự thảo; bước tiếp theo phải do người khác.',
      'This account has appraised or approved the draft; the next step takes somebody else.',
    ],
  },
  'moved-since': {
    status: 409,
    title: ['Sổ bộ đã thay đổi từ khi duyệt', 'The register has changed since the approval'],
    detail: [
      'Từ khi dự thảo được duyệt, văn bản {acts} đã thay đổi chính những gì dự thảo thay đổi. Trả lại để cập nhật, thẩm định và duyệt lại.',
      'Since the draft was approved, {acts} has changed what the draft changes. Return it to be rebased, appraised and approved again.',
    ],
  },
  'no-such-step': {
    status: 409,
    title: ['Dự thảo không ở bước này', 'The draft does not stand there'],
    detail: [
      'Dự thảo đang ở trạng thái «{standing}». Tải lại trang.',
      'The draft is in the state “{standing}”. Load the page again.',
    ],
  },
  'stale-draft': {
    status: 409,
    title: ['Dự thảo đã thay đổi', 'The draft has changed'],
    detail: [
      'Người khác đã sửa dự thảo này (lần sửa {revision}). Tải lại, xem thay đổi rồi làm lại.',
      'Somebody else has written to this draft (revision {revision}). Load it again, look, and try again.',
    ],
  },
  'number-needed': {
    status: 422,
    title: ['Cần số và ngày ký', 'Number and date needed'],
    detail: ['Cho số, ký hiệu và ngày ký của văn bản.', 'Give the number and the date of signing.'],
  },
  'too-many-operations': {
    status: 422,
    title: ['Văn bản có quá nhiều việc', 'Too many operations'],
    detail: [
      'Văn bản có {found} việc; người hỏi được gửi nhiều nhất {limit}. Đăng nhập để được gửi nhiều hơn, hoặc tách văn bản.',
      'The act has {found} operations; whoever asks may send {limit} at most. Sign in to send more, or divide the act.',
    ],
  },
  'too-much-asked': {
    status: 422,
    title: ['Hỏi quá nhiều', 'Too much is asked for'],
    detail: [
      'Văn bản này cần {found} bản ghi của sổ bộ; người hỏi được nhận nhiều nhất {limit}. Đăng nhập để được nhận nhiều hơn, hoặc thu hẹp văn bản.',
      'This act needs {found} entries of the register; whoever asks may be sent {limit} at most. Sign in to be sent more, or narrow the act.',
    ],
  },
  'too-much-work': {
    status: 422,
    title: ['Xử lý quá lâu', 'Too much work'],
    detail: [
      'Yêu cầu này cần quá {seconds} giây, nên đã dừng. Đăng nhập để được lâu hơn, hoặc tách văn bản.',
      'This request needs more than {seconds} seconds and was stopped. Sign in to be given longer, or divide the act.',
    ],
  },
  'too-many-requests': {
    status: 429,
    title: ['Quá nhiều yêu cầu', 'Too many requests'],
    detail: ['Thử lại sau {seconds} giây.', 'Try again in {seconds} seconds.'],
  },
  busy: {
    status: 503,
    title: ['Máy chủ đang bận', 'The service is busy'],
    detail: ['Thử lại sau vài giây.', 'Try again in some seconds.'],
  },
  gone: {
    status: 408,
    title: ['Người hỏi đã đi', 'Whoever asked has gone'],
    detail: ['Kết nối đã đóng.', 'The connection was closed.'],
  },
  internal: {
    status: 500,
    title: ['Lỗi của máy chủ', 'Internal error'],
    detail: [
      'Báo cho người vận hành mã yêu cầu trong requestId.',
      'Tell the operator the number in requestId.',
    ],
  },
};
