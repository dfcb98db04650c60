/** Words of signing in. */
import type { Words } from '../words/text.ts';

/** The table. */
export const SESSION = {
  signIn: ['Đăng nhập', 'Sign in'],
  signOut: ['Đăng xuất', 'Sign out'],
  signInLead: [
    'Ai cũng xem được sổ bộ. Đăng nhập để soạn thảo, góp ý, thẩm định, duyệt và ban hành.',
    'Everybody may look at the register. Sign in to draft, comment, appraise, approve and promulgate.',
  ],
  byProvider: ['Đăng nhập bằng tài khoản của cơ quan', 'Sign in with the office’s own account'],
  name: ['Tên đăng nhập', 'Name'],
  display: ['Họ tên, chức danh', 'Full name and office'],
  displayHint: ['Hiện bên cạnh việc bạn làm', 'Shown beside what you do'],
  password: ['Mật khẩu', 'Password'],
  present: ['Mật khẩu hiện nay', 'Present password'],
  next: ['Mật khẩu mới', 'New password'],
  passwordHint: [
    'Ít nhất 12 ký tự, không chứa tên đăng nhập, khác mật khẩu cũ; một câu dễ nhớ là tốt nhất.',
    '12 characters at least, without your name in it, and not the old one; a sentence you remember is best.',
  ],
  changePassword: ['Đổi mật khẩu', 'Change password'],
  mustChange: [
    'Mật khẩu này do người khác đặt. Đổi mật khẩu để bắt đầu làm việc.',
    'Somebody else has set this password. Change it to begin.',
  ],
  changed: ['Đã đổi mật khẩu.', 'The password is changed.'],
  first: ['Quản trị viên đầu tiên', 'First administrator'],
  firstLead: [
    'Mở tài khoản quản trị. Sau đó mở tài khoản và giao vai trò cho người khác ở trang Tài khoản.',
    'Open the administrator’s account. Then open accounts and give roles to others on the page Accounts.',
  ],
  open: ['Mở tài khoản', 'Open the account'],
  noLink: [
    'Địa chỉ này thiếu mã. Mở đúng liên kết mà máy chủ in ra khi khởi động.',
    'This address lacks its code. Open the link that the service printed when it was started.',
  ],
  account: ['Tài khoản của {name}', 'Account of {name}'],
  accounts: ['Tài khoản', 'Accounts'],
  paperTemplates: ['Mẫu giấy tờ', 'Templates of papers'],
  registers: ['Các sổ bộ', 'Registers'],
  staff: ['Chất lượng đội ngũ', 'Quality of the staff'],
  articles: ['Bài của cổng', 'Articles of the portal'],
  calendar: ['Lịch công tác', 'Work calendar'],
  holders: ['Công bố chức danh', 'Whose posts are told'],
  links: ['Trang liên kết', 'Linked sites'],
  consultations: ['Lấy ý kiến', 'Consultations'],
  audit: ['Nhật ký', 'Trail'],
  needed: ['Cần đăng nhập', 'Sign-in needed'],
} as const satisfies Words;
