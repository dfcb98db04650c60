/** What is wrong with the store, for whoever started the program: what it is, and what to do. */
import type { Both } from '../domain/both.ts';
import { type Language, inLanguage } from '../words/language.ts';
import { NotRestorable } from './postgres/backup.ts';
import {
  DataFolderHeld,
  DataFolderReadOnly,
  DataFolderUnusable,
  DatabaseTooNew,
  MigrationChanged,
  ServerUnsuitable,
} from './postgres/errors.ts';

const RESTORING: Readonly<Record<NotRestorable['reason'], Both>> = {
  'not-a-backup': [
    'Tệp này không phải là bản sao lưu do «tinhgon backup» ghi.',
    'This file is not a backup that “tinhgon backup” has written.',
  ],
  damaged: [
    'Bản sao lưu bị hỏng: nội dung không khớp mã băm hoặc bị cắt. Không có gì được phục hồi; dùng bản khác.',
    'The backup is damaged: cut off, or not what its digest says. Nothing was restored; use another one.',
  ],
  'other-schema': [
    'Bản sao lưu do phiên bản khác của chương trình ghi. Phục hồi bằng đúng phiên bản ấy, rồi nâng cấp.',
    'The backup was written by another version of the program. Restore it with that version, then upgrade.',
  ],
  'not-empty': [
    'Nơi phục hồi đã có dữ liệu. Chọn thư mục mới bằng --data, hoặc một cơ sở dữ liệu trống.',
    'There is data where it would be restored. Choose a new folder with --data, or an empty database.',
  ],
};

const SYSTEM: Readonly<Record<string, Both>> = {
  ENOSPC: [
    'Ổ đĩa đã đầy, nên không có gì được ghi. Giải phóng chỗ rồi làm lại.',
    'The disk is full, so nothing was written. Make room, then try again.',
  ],
  EROFS: [
    'Ổ đĩa chỉ cho đọc, nên không có gì được ghi.',
    'The disk is read only, so nothing was written.',
  ],
  EACCES: [
    'Không đủ quyền đối với tệp này. Cấp quyền cho người dùng đang chạy chương trình.',
    'This user may not use the file. Give the right to whoever runs the program.',
  ],
  EISDIR: ['Đường dẫn này là thư mục, cần một tệp.', 'This path is a folder; a file is needed.'],
  EEXIST: [
    'Ở đây đã có một tệp. Chọn tên khác, hoặc dời tệp ấy đi.',
    'There is a file here already. Choose another name, or move it away.',
  ],
  ENOTDIR: ['Một phần của đường dẫn không phải là thư mục.', 'A part of the path is not a folder.'],
  ENOENT: ['Không có tệp hay thư mục này.', 'There is no such file or folder.'],
  EIO: [
    'Ổ đĩa báo lỗi khi đọc hoặc ghi. Kiểm tra ổ đĩa và phục hồi từ bản sao lưu.',
    'The disk reports an error. Check it, and restore from a backup.',
  ],
  // SQLSTATEs of PostgreSQL: disk full, read-only, too many connections, wrong password, no such database.
  '53100': ['Ổ đĩa của máy chủ cơ sở dữ liệu đã đầy.', 'The disk of the database server is full.'],
  '25006': ['Cơ sở dữ liệu chỉ cho đọc.', 'The database is read only.'],
  '53300': ['Máy chủ cơ sở dữ liệu hết kết nối.', 'The database server has no connection left.'],
  '28P01': [
    'Sai người dùng hoặc mật khẩu trong DATABASE_URL.',
    'Wrong user or password in DATABASE_URL.',
  ],
  '3D000': [
    'Không có cơ sở dữ liệu mà DATABASE_URL nêu.',
    'There is no database as DATABASE_URL names.',
  ],
  '42501': [
    'Vai trò của DATABASE_URL không đủ quyền. Nâng cấp bằng vai trò sở hữu (xem tài liệu quản trị).',
    'The role in DATABASE_URL has not the right. Upgrade with the owner role (see the administrator’s manual).',
  ],
  ECONNREFUSED: [
    'Không kết nối được máy chủ cơ sở dữ liệu. Kiểm tra DATABASE_URL và máy chủ.',
    'The database server cannot be reached. Check DATABASE_URL and the server.',
  ],
  ENOTFOUND: [
    'Không tìm thấy máy chủ mà DATABASE_URL nêu.',
    'There is no host as DATABASE_URL names.',
  ],
};

/** Numbers under which the embedded database tells what the system told it: those of its own C library. */
const EMBEDDED: Readonly<Record<number, string>> = {
  2: 'EACCES',
  29: 'EIO',
  51: 'ENOSPC',
  69: 'EROFS',
};

const systemError = (error: unknown): Both | undefined => {
  const {
    code,
    errno,
    name,
    path,
    message = '',
  } = error as {
    readonly code?: unknown;
    readonly errno?: number;
    readonly name?: string;
    readonly path?: unknown;
    readonly message?: string;
  };
  const embedded = name === 'ErrnoError' ? EMBEDDED[errno ?? 0] : undefined;
  const known = /no space left/i.test(message)
    ? SYSTEM['ENOSPC']
    : SYSTEM[embedded ?? String(code)];
  if (!known || typeof path !== 'string') return known;
  return [`${path}: ${known[0]}`, `${path}: ${known[1]}`];
};

const bothOf = (error: unknown): Both | undefined => {
  if (error instanceof DataFolderHeld) {
    const pid = error.pid ?? '?';
    return [
      `Thư mục dữ liệu ${error.folder} đang do tiến trình ${pid} giữ (từ ${error.since ?? '?'}). Dừng tiến trình ấy, dùng máy chủ đang chạy, hoặc chọn thư mục khác bằng --data.`,
      `The data folder ${error.folder} is held by process ${pid} (since ${error.since ?? '?'}). Stop that process, use the server that runs, or choose another folder with --data.`,
    ];
  }
  if (error instanceof DataFolderReadOnly)
    return [
      `Không ghi được vào thư mục dữ liệu ${error.folder}. Cấp quyền ghi, hoặc chọn thư mục khác bằng --data.`,
      `The data folder ${error.folder} cannot be written. Give this user the right to, or choose another folder with --data.`,
    ];
  if (error instanceof DataFolderUnusable)
    return [
      `Không mở được thư mục dữ liệu ${error.folder} (PostgreSQL ${error.written ?? 'không rõ'}). Phục hồi từ bản sao lưu, hoặc chọn thư mục khác bằng --data.`,
      `The data folder ${error.folder} (PostgreSQL ${error.written ?? 'unknown'}) cannot be opened. Restore it from a backup, or choose another folder with --data.`,
    ];
  if (error instanceof ServerUnsuitable)
    return [
      `Máy chủ cơ sở dữ liệu không phù hợp (${error.demand}: ${error.found}). Cần PostgreSQL 18 trở lên, cơ sở dữ liệu UTF-8.`,
      `The database server will not do (${error.demand}: ${error.found}). PostgreSQL 18 or later and a database in UTF-8 are needed.`,
    ];
  if (error instanceof DatabaseTooNew)
    return [
      `Cơ sở dữ liệu ở phiên bản ${error.found}, chương trình này chỉ biết đến ${error.known}. Dùng chương trình mới hơn.`,
      `The database is at version ${error.found}; this program knows ${error.known}. Use a newer program.`,
    ];
  if (error instanceof NotRestorable) return RESTORING[error.reason];
  if (error instanceof MigrationChanged)
    return [
      'Bước nâng cấp cơ sở dữ liệu đã áp dụng khác với bước của chương trình này. Dùng đúng bản chương trình đã phát hành.',
      'A migration this database has applied reads differently in this program. Use a released version of the program.',
    ];
  return systemError(error);
};

/** The error in words; `undefined` where it is not about the store. */
export const wordStoreError = (error: unknown, language: Language): string | undefined => {
  const both = bothOf(error);
  return both && inLanguage(language, both);
};
