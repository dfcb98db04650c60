/** Whatever goes wrong in a request, as a problem. */
import type { FastifyError, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type App, languageFor } from './app.ts';
import { type Language, say } from '../../words/language.ts';
import { problemPage } from './page-problem.ts';
import { Problem, wordProblem } from './problem.ts';
import { noteTrail } from './trail.ts';

interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly detail: string;
}

interface Issue {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message?: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
}

const fieldProblem = (issue: Issue, language: Language): FieldProblem => {
  const field = issue.instancePath.slice(1).replaceAll('/', '.');
  const code = issue.keyword === 'custom' ? 'bad-date' : issue.keyword.replaceAll('_', '-');
  const details: Readonly<Record<string, readonly [string, string]>> = {
    'bad-date': [
      'Không phải là ngày có thật dạng NĂM-THÁNG-NGÀY.',
      'Not a real date of the form YYYY-MM-DD.',
    ],
    'unrecognized-keys': ['Không có trường này.', 'There is no such field.'],
  };
  const keys = issue.params['keys'];
  const name = Array.isArray(keys) ? keys.join(', ') : field;
  const [vi, en] = details[code] ?? [
    `Giá trị không hợp lệ (${issue.message ?? code}).`,
    `Not a valid value (${issue.message ?? code}).`,
  ];
  return { field: name, code, detail: say(language, vi, en) };
};

const problemOf = (error: FastifyError, language: Language, limit: number): Problem => {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation as unknown as readonly Issue[];
    return new Problem(
      'bad-request',
      {},
      {
        in: error.validationContext ?? 'request',
        problems: issues.map((issue) => fieldProblem(issue, language)),
      },
    );
  }
  if (error.statusCode === 413) return new Problem('too-large', { limit });
  if (error.statusCode === 415) return new Problem('media-type');
  if (error.statusCode !== undefined && error.statusCode < 500) return new Problem('bad-request');
  return new Problem('internal');
};

const wantsPage = (request: FastifyRequest): boolean =>
  !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');

/** Pages of the portal say their language in their address, those of the desk in its query. */
const pageLanguage = (url: string, asked: string | null | undefined): Language =>
  asked === 'en' || /^\/en(?:[/?]|$)/u.test(url) ? 'en' : 'vi';

const send = (problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const asked = URL.parse(request.url, 'http://localhost')?.searchParams.get('lang');
  const page = wantsPage(request);
  const language = page ? pageLanguage(request.url, asked) : languageFor(request);
  const body = wordProblem(problem, language, request.id);
  if (problem.code === 'busy') reply.header('retry-after', '5');
  reply.code(problem.status).header('content-language', language);
  if (page) return reply.type('text/html; charset=utf-8').send(problemPage(body, language));
  return reply
    .type('application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(body);
};

/** Answers what does not even reach a route: an address that cannot be read, or is too long. */
export const refuseAddress: NonNullable<FastifyServerOptions['frameworkErrors']> = (
  _error,
  request,
  reply,
) => {
  void reply.header('x-request-id', request.id);
  send(new Problem('bad-address'), request, reply);
};

/** An address for readers that no page can have: the part that says which is not the name of anything. */
const isNoPage = (error: FastifyError, { url }: FastifyRequest): boolean =>
  error.validationContext === 'params' && !url.startsWith('/api/');

/** Adds the handlers. `limit` is the largest body in bytes; `missing` shows that there is no such page. */
export const addErrorHandlers = (
  app: App,
  limit: number,
  missing: (request: FastifyRequest, reply: FastifyReply) => FastifyReply,
): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (isNoPage(error, request)) return missing(request, reply);
    const problem = problemOf(error, languageFor(request), limit);
    noteTrail(request, { refused: problem.code });
    if (problem.code === 'internal') request.log.error({ err: error }, 'fault');
    return send(problem, request, reply);
  });
  app.setNotFoundHandler((request, reply) => send(new Problem('not-found'), request, reply));
};

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Lets every address refuse the methods that it does not take. Call when all routes are there. */
export const refuseOtherMethods = (
  app: App,
  taken: ReadonlyMap<string, ReadonlySet<string>>,
): void => {
  for (const [url, methods] of taken) {
    const allow = [...methods].toSorted().join(', ');
    app.route({
      method: METHODS.filter((m) => !methods.has(m)),
      url,
      config: { refused: true },
      schema: { hide: true },
      handler: (_request, reply) => {
        reply.header('allow', allow);
        throw new Problem('method-not-allowed', { allow });
      },
    });
  }
};
