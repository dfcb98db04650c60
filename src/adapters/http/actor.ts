/** Who asks: the session in the cookie, the account behind it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../../application/identity-store.ts';
import type { Identity } from '../../application/identity/ports.ts';
import type { RegisterId } from '../../application/store.ts';
import { Problem } from './problem.ts';

/** Name of the cookie with the secret of a session. */
export const COOKIE = 'tinhgon';
const IN_HEADER = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`);

/** Methods that change nothing. */
export const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Gives the browser the secret of a session. It is sent back to this site only, and no script can read it. */
export const giveCookie = (
  reply: FastifyReply,
  secret: string,
  seconds: number,
  secure: boolean,
): void => {
  void reply.header(
    'set-cookie',
    `${COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure ? '; Secure' : ''}`,
  );
};

/** Takes it away again. */
export const takeCookie = (reply: FastifyReply): void => {
  void reply.header('set-cookie', `${COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`);
};

/** The secret that a request shows. */
export const secretOf = (request: FastifyRequest): string | undefined =>
  IN_HEADER.exec(request.headers.cookie ?? '')?.[1];

/** Refuses writes that a browser sends on behalf of another site. */
export const demandSameSite = (request: FastifyRequest): void => {
  if (READING.has(request.method)) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  const foreign = origin !== undefined && URL.parse(origin)?.host !== request.host;
  if (foreign || site === 'cross-site') throw new Problem('cross-site');
};

/** The account that a request is made by. */
export const actorOf = async (
  request: FastifyRequest,
  { store, secrets, clock }: Identity,
  register: RegisterId,
): Promise<Account | undefined> => {
  const secret = secretOf(request);
  if (secret === undefined) return undefined;
  const id = await store.sessionOf(secrets.digest(secret), clock());
  return id === undefined ? undefined : store.account(register, id);
};

/** The account; throws a problem where nobody has signed in. */
export const signedIn = (request: FastifyRequest): Account => {
  if (!request.actor) throw new Problem('sign-in-needed');
  return request.actor;
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who has signed in. */
    actor: Account | undefined;
    /** The service's token was shown. */
    authorized: boolean;
  }
}
