/** Asks the service. Answers are typed by its own description; refusals become {@link ApiProblem}. */
import type { Language } from '../../../src/words/language.ts';
import { registerHeader } from './register.ts';
import type { Api } from './schema.ts';

/** An address that can be read. */
export type Path = keyof Api;

/** What an address may be asked. */
export type Query<P extends Path> = Api[P]['query'];

/** What an address answers. */
export type Answer<P extends Path> = Api[P]['answer'];

/** One thing that is wrong. */
export interface Reason {
  /** Where, as the service names it; empty where it is not about a field. */
  readonly field: string;
  readonly text: string;
}

/** A refusal in words (RFC 9457), with the number that an operator finds it by. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
  /** What is wrong, place by place: fields that cannot be read, findings of an act. */
  readonly reasons: readonly Reason[];
  /** All that the service says. */
  readonly given: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    title: string,
    detail: string,
    requestId: string,
    reasons: readonly Reason[] = [],
    given: Readonly<Record<string, unknown>> = {},
  ) {
    super(title);
    this.status = status;
    this.detail = detail;
    this.requestId = requestId;
    this.reasons = reasons;
    this.given = given;
  }
}

interface GivenReason {
  readonly field?: string;
  readonly detail?: string;
  readonly text?: string;
  readonly severity?: string;
}

const reasonsOf = (given: unknown): readonly Reason[] =>
  (Array.isArray(given) ? (given as readonly GivenReason[]) : [])
    .filter((r) => r.severity === undefined || r.severity === 'error')
    .map((r) => ({ field: r.field ?? '', text: r.text ?? r.detail ?? '' }));

const problemOf = async (response: Response): Promise<ApiProblem> => {
  const given = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = given[name];
    return typeof value === 'string' ? value : '';
  };
  return new ApiProblem(
    response.status,
    text('title') || response.statusText,
    text('detail'),
    text('requestId') || (response.headers.get('x-request-id') ?? ''),
    [...reasonsOf(given['problems']), ...reasonsOf(given['findings'])],
    given,
  );
};

/** The address with its parameters and its query. */
const addressOf = (
  path: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, unknown>>,
): string => {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null || value === ''
      ? []
      : [`${name}=${encodeURIComponent(String(value))}`],
  );
  return given.length === 0 ? filled : `${filled}?${given.join('&')}`;
};

/** Reads an address. */
export const read = async <P extends Path>(
  path: P,
  params: Readonly<Record<string, string>>,
  query: Partial<Query<P>>,
  language: Language,
  signal?: AbortSignal,
): Promise<Answer<P>> => {
  const response = await fetch(addressOf(path, params, query), {
    headers: { accept: 'application/json', 'accept-language': language, ...registerHeader() },
    ...(signal && { signal }),
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Answer<P>;
};

/** Sends something to an address: a JSON body, or a text or file of a type of its own. Gives the answer. */
export const send = async (
  method: 'POST' | 'PUT' | 'DELETE',
  address: string,
  body: unknown,
  language: Language,
  options: { readonly type?: string; readonly signal?: AbortSignal } = {},
): Promise<Response> => {
  const { type = 'application/json', signal } = options;
  const other = body instanceof Blob ? body : String(body);
  const content = type === 'application/json' ? JSON.stringify(body) : other;
  const response = await fetch(address, {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': language,
      ...registerHeader(),
      ...(body !== undefined && { 'content-type': type }),
    },
    ...(body !== undefined && { body: content }),
    ...(signal && { signal }),
  });
  if (!response.ok) throw await problemOf(response);
  return response;
};
