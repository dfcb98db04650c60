/** Who asks: the session in the cookie, the account behind it, and the trail of what they do. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../../application/identity-store.ts';
import type { Identity } from '../../application/identity/ports.ts';
import type { RegisterId } from '../../application/store.ts';
import { AUDITED_READS } from './access.ts';
import type { App } from './app.ts';
import { Problem } from './problem.ts';

const COOKIE = 'tinhgon';
const IN_HEADER = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`);

/** Methods that change nothing. */
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

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

/** What each address does, in Vietnamese and English, by method and pattern: as its description says. */
export type Actions = ReadonlyMap<string, string>;

/** Gathers what the addresses added from now on do. */
export const gatherActions = (app: App): Actions => {
  const actions = new Map<string, string>();
  app.addHook('onRoute', ({ method, url, schema }) => {
    for (const m of [method].flat())
      if (schema?.summary !== undefined) actions.set(`${m} ${url}`, schema.summary);
  });
  return actions;
};

/** Has every write, and every reading of a person's page, leave a line in the trail before it is answered. */
export const keepTrail = (app: App, { store, clock }: Identity, register: RegisterId): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    const { url, config } = request.routeOptions;
    const action = `${request.method} ${url ?? ''}`;
    if (url === undefined || config.refused === true || config.silent === true) return payload;
    if (READING.has(request.method) && !AUDITED_READS.has(action)) return payload;
    const subject = Object.values(request.params as Record<string, string>).join('/');
    await store.noteAudit(register, {
      at: clock(),
      ...(request.actor && { account: request.actor.id }),
      action,
      ...(subject !== '' && { subject }),
      status: reply.statusCode,
      request: request.id,
    });
    return payload;
  });
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who has signed in. */
    actor: Account | undefined;
  }
}
