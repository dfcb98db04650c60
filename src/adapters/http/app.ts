/** The service as routes see it, and what they share. */
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { DraftStore } from '../../application/draft-store.ts';
import type { PeopleStore } from '../../application/people-store.ts';
import type { TemplateStore } from '../../application/template-store.ts';
import type { LivePortal } from '../../application/portal/live-portal.ts';
import type { Identity } from '../../application/identity/ports.ts';
import type { Provider } from '../../application/identity/sign-in-externally.ts';
import type { RegisterId } from '../../application/store.ts';
import { type Language } from '../../words/language.ts';
import type { JobPool } from './jobs/job-pool.ts';
import { askedLanguage, languageOf } from './language.ts';
import type { VisitCounter } from './visits.ts';
import type { LiveRegister, Moment } from './live-register.ts';

/** Fastify with schemas of Zod. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What routes work on. */
export interface Service {
  readonly live: LiveRegister;
  readonly id: RegisterId;
  readonly title: string;
  /** Whether the service was started with a token. */
  readonly writable: boolean;
  readonly drafts: DraftStore;
  readonly people: PeopleStore;
  /** What the office publishes. */
  readonly portal: LivePortal;
  /** Word files that papers are written by. */
  readonly templates: TemplateStore;
  readonly visits: VisitCounter;
  readonly identity: Identity;
  /** What the first administrator must show. */
  readonly invitation: string | undefined;
  /** Work off the event loop. */
  readonly jobs: JobPool;
  /** The office's own provider of identities. */
  readonly provider: Provider | undefined;
  /** The address that readers reach the service by, where the office says it: `https://example.vn`. */
  readonly origin: string | undefined;
  /** What others may do with the published data, as the office says it. */
  readonly licence: string | undefined;
  /** The service is reached over https. */
  readonly secure: boolean;
}

/** The two times and the version, as members of an answer. */
export const momentOf = ({ asAt, asKnown, version }: Moment): Moment => ({
  asAt,
  asKnown,
  version,
});

/** The language the reader asked for. */
export const languageFor = (request: FastifyRequest): Language =>
  askedLanguage(request.query) ?? languageOf(request.headers['accept-language']);

/** Says which version an answer is of. */
export const tag = (reply: Pick<FastifyReply, 'header'>, { version }: Moment): void => {
  reply.header('etag', `"${version}"`);
};

/** One page of a list, as members of an answer. */
export const pageOf = <T>(
  items: readonly T[],
  { page, limit }: { readonly page: number; readonly limit: number },
) => ({
  page,
  limit,
  total: items.length,
  data: items.slice((page - 1) * limit, page * limit),
});
