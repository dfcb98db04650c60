/** Words of the pages of administrators and auditors. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const ACCOUNTS = {
  title: ['Tài khoản', 'Accounts'],
  lead: [
    'Ai đăng nhập được, và được giao việc gì trên phần nào của bộ máy.',
    'Who can sign in, and what they are entrusted with over which part of the apparatus.',
  ],
  missing: [
    'Một dự thảo đi từ người soạn thảo qua người thẩm định và người duyệt đến văn thư; ai soạn thì không thẩm định, không duyệt chính dự thảo ấy. Chưa có ai là: {roles}.',
    'A draft goes from a drafter by an appraiser and an approver to a registrar; whoever writes it neither appraises nor approves it. Nobody yet is: {roles}.',
  ],
  may: ['Được: {what}', 'May {what}'],
  readerMay: ['xem dự thảo, góp ý, đề xuất', 'see drafts, comment, suggest'],
  drafterMay: [
    'bắt đầu, soạn, trình và rút dự thảo; góp ý',
    'begin, write, submit and withdraw drafts; comment',
  ],
  appraiserMay: [
    'thẩm định hoặc trả lại dự thảo đã trình; góp ý',
    'appraise or return what is submitted; comment',
  ],
  approverMay: [
    'duyệt hoặc trả lại dự thảo đã thẩm định; góp ý',
    'approve or return what is appraised; comment',
  ],
  registrarMay: [
    'ban hành dự thảo đã duyệt: số, ngày, người ký; hoặc trả lại; góp ý',
    'promulgate what is approved: number, date, signer; or return it; comment',
  ],
  personnelMay: [
    'xem, ghi và xóa hồ sơ của người; góp ý',
    'read, write and erase the records of people; comment',
  ],
  editorMay: [
    'viết bài, đưa ảnh lên, trình kiểm duyệt, ở chuyên mục của đơn vị',
    'write articles, put up pictures, submit them, in the sections of the unit',
  ],
  moderatorMay: [
    'kiểm duyệt hoặc trả lại bài; kiểm duyệt ý kiến góp ý',
    'check or return articles; moderate opinions',
  ],
  publisherMay: [
    'xuất bản, làm nổi bật, gỡ bài; chuyên mục, lịch công tác, liên kết',
    'publish, highlight and withdraw articles; sections, work calendar, links',
  ],
  auditorMay: ['đọc nhật ký', 'read the trail'],
  administratorMay: [
    'mở tài khoản, giao và thôi giao vai trò',
    'open accounts, give and take roles',
  ],
  fresh: ['Mở tài khoản', 'Open an account'],
  name: ['Tên đăng nhập', 'Name'],
  display: ['Họ tên, chức danh', 'Full name and office'],
  roles: ['Vai trò', 'Roles'],
  noRoles: ['Chưa có vai trò', 'No role yet'],
  role: ['Vai trò', 'Role'],
  over: ['Trên đơn vị (bỏ trống: toàn sổ bộ)', 'Over the unit (empty: the whole register)'],
  whole: ['toàn sổ bộ', 'the whole register'],
  give: ['Giao vai trò', 'Give the role'],
  take: ['Thôi giao {role}', 'Take back {role}'],
  disable: ['Khóa', 'Disable'],
  enable: ['Mở khóa', 'Enable'],
  disabled: ['đã khóa', 'disabled'],
  waiting: ['chưa đổi mật khẩu đầu tiên', 'first password not changed yet'],
  reset: ['Đặt lại mật khẩu', 'New first password'],
  told: [
    'Mật khẩu đầu tiên của {name}, chỉ hiện một lần:',
    'The first password of {name}, shown once:',
  ],
  handedOn: ['Đã giao cho người dùng', 'It is handed on'],
  manage: ['Quản lý {name}', 'Manage {name}'],
  audit: ['Nhật ký', 'Trail'],
  auditLead: [
    'Mọi việc ghi, và mọi lần xem thông tin của người. Không ai sửa hay xóa được.',
    'Every write, and every reading that tells of persons. Nobody can change or delete a line.',
  ],
  account: ['Tên tài khoản', 'Name of the account'],
  onlyRefused: ['Chỉ việc không được', 'Only what was refused'],
  table: ['Tải bảng (CSV)', 'Save as a table (CSV)'],
  when: ['Thời điểm', 'When'],
  who: ['Người thực hiện', 'Who'],
  nobody: ['chưa đăng nhập', 'not signed in'],
  what: ['Nội dung', 'What'],
  subject: ['Đối tượng', 'Of what'],
  outcome: ['Kết quả', 'Outcome'],
  older: ['Cũ hơn', 'Older'],
} as const satisfies Words;
