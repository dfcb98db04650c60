/** Problems as RFC 9457 has them: values with a code, worded in the reader's language when they are sent. */
import type { Language } from '../../domain/words/language.ts';

/** Codes of problems. */
export type ProblemCode =
  | 'bad-request'
  | 'bad-act'
  | 'token-needed'
  | 'writing-closed'
  | 'not-found'
  | 'unknown-unit'
  | 'unknown-act'
  | 'unknown-thing'
  | 'method-not-allowed'
  | 'stale-version'
  | 'too-large'
  | 'media-type'
  | 'not-enactable'
  | 'version-needed'
  | 'internal';

interface Words {
  readonly status: number;
  readonly title: readonly [vi: string, en: string];
  readonly detail: readonly [vi: string, en: string];
}

/** Status and words by code. `{x}` stands for a parameter. */
const PROBLEMS: Readonly<Record<ProblemCode, Words>> = {
  'bad-request': {
    status: 400,
    title: ['Yêu cầu không hợp lệ', 'Bad request'],
    detail: ['Sửa các trường nêu trong problems.', 'Put right the fields listed in problems.'],
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
  internal: {
    status: 500,
    title: ['Lỗi của máy chủ', 'Internal error'],
    detail: [
      'Báo cho người vận hành mã yêu cầu trong requestId.',
      'Tell the operator the number in requestId.',
    ],
  },
};

/** A request that is refused, thrown by handlers and sent by the service's error handler. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** More members of the answer, worded already: `problems`, `findings`. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    code: ProblemCode,
    params: Readonly<Record<string, string | number>> = {},
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.code = code;
    this.params = params;
    this.more = more;
  }

  /** The HTTP status. */
  get status(): number {
    return PROBLEMS[this.code].status;
  }
}

/** The answer: media type `application/problem+json`. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
}

/** A problem in words. */
export const wordProblem = (
  problem: Problem,
  language: Language,
  requestId: string,
): ProblemBody & Readonly<Record<string, unknown>> => {
  const { status, title, detail } = PROBLEMS[problem.code];
  const index = language === 'vi' ? 0 : 1;
  return {
    type: `urn:tinhgon:problem:${problem.code}`,
    title: title[index],
    status,
    detail: detail[index].replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
      String(problem.params[name] ?? ''),
    ),
    requestId,
    ...problem.params,
    ...problem.more,
  };
};
