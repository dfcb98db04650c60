/** What is wrong with the store, for whoever started the program: what it is, and what to do. */
import { type Both, type Language, inLanguage } from '../domain/words/language.ts';
import {
  DataFolderHeld,
  DataFolderReadOnly,
  DataFolderUnusable,
  DatabaseTooNew,
  MigrationChanged,
  ServerUnsuitable,
} from './postgres/errors.ts';

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
  if (error instanceof MigrationChanged)
    return [
      'Bước nâng cấp cơ sở dữ liệu đã áp dụng khác với bước của chương trình này. Dùng đúng bản chương trình đã phát hành.',
      'A migration this database has applied reads differently in this program. Use a released version of the program.',
    ];
  return undefined;
};

/** The error in words; `undefined` where it is not about the store. */
export const wordStoreError = (error: unknown, language: Language): string | undefined => {
  const both = bothOf(error);
  return both && inLanguage(language, both);
};
