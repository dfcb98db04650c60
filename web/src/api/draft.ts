/** Asking the service about a draft: what it would do, and its act file. */
import type { Language } from '../../../src/domain/words/language.ts';
import { ApiProblem } from './client.ts';

/** Where something that is not placed could go. */
export interface Choice {
  readonly text: string;
  readonly to: string | null;
  readonly end: string | null;
}

/** Something that has nowhere to go. */
export interface Unplaced {
  readonly holding: string;
  readonly unit: string;
  readonly text: string;
  readonly what: string;
  readonly article: string | null;
  readonly choices: readonly Choice[];
}

/** A finding in words. */
export interface WordedFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly text: string;
}

/** What a draft would do. */
export interface Checked {
  readonly version: number;
  readonly total: number;
  readonly data: {
    readonly enactable: boolean;
    readonly words: readonly { readonly article: string; readonly text: string }[];
    readonly findings: readonly WordedFinding[];
    readonly unplaced: readonly Unplaced[];
    readonly entries: readonly { readonly text: string }[];
  };
}

/** What cannot be read in a draft, field by field. */
export class DraftProblem extends ApiProblem {
  readonly problems: readonly { readonly field: string; readonly detail: string }[];

  constructor(
    status: number,
    title: string,
    detail: string,
    requestId: string,
    problems: DraftProblem['problems'],
  ) {
    super(status, title, detail, requestId);
    this.problems = problems;
  }
}

const post = async (
  path: string,
  act: unknown,
  language: Language,
  signal?: AbortSignal,
): Promise<Response> => {
  const response = await fetch(path, {
    method: 'POST',
    body: JSON.stringify(act),
    headers: { 'content-type': 'application/json', 'accept-language': language },
    ...(signal && { signal }),
  });
  if (response.ok) return response;
  const body = (await response.json().catch(() => ({}))) as Partial<{
    title: string;
    detail: string;
    requestId: string;
    problems: DraftProblem['problems'];
  }>;
  throw new DraftProblem(
    response.status,
    body.title ?? response.statusText,
    body.detail ?? '',
    body.requestId ?? '',
    body.problems ?? [],
  );
};

/** Checks a draft. Nothing is changed. */
export const checkDraft = async (
  act: unknown,
  language: Language,
  signal: AbortSignal,
): Promise<Checked> => {
  const response = await post('/api/v1/drafts/check?limit=200', act, language, signal);
  return (await response.json()) as Checked;
};

/** The draft as an act file. */
export const draftFile = async (act: unknown, language: Language): Promise<string> =>
  (await post('/api/v1/drafts/file', act, language)).text();
