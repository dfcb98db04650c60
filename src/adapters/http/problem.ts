/** Problems as RFC 9457 has them: values with a code, worded in the reader's language when they are sent. */
import { parseDay } from '../../domain/time/day.ts';
import { type Language, dayText } from '../../words/language.ts';
import { PROBLEMS, type ProblemCode } from './problem-words.ts';

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

const paramText = (value: string | number, language: Language): string => {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day === undefined ? String(value) : dayText(day, language);
};

/** A problem in words. */
export const wordProblem = (
  problem: Problem,
  language: Language,
  requestId: string,
): ProblemBody & Readonly<Record<string, unknown>> => {
  const { status, title, detail } = PROBLEMS[problem.code];
  const index = language === 'vi' ? 0 : 1;
  return {
    ...problem.params,
    ...problem.more,
    type: `urn:tinhgon:problem:${problem.code}`,
    title: title[index],
    status,
    detail: detail[index].replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
      paramText(problem.params[name] ?? '', language),
    ),
    requestId,
  };
};
