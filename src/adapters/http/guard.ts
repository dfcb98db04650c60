/** What every answer carries and every request must show: headers, the session, the right, the token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../../application/identity-store.ts';
import type { Identity } from '../../application/identity/ports.ts';
import type { RegisterId } from '../../application/store.ts';
import { type Right, hasRight } from '../../domain/drafting/roles.ts';
import { accessOf } from './access.ts';
import { actorOf, demandSameSite } from './actor.ts';
import type { App } from './app.ts';
import { Problem } from './problem.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
  vary: 'accept-language, accept',
};

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Compares without telling by the time it takes how much was right. */
const sameText = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const demandToken = (
  token: string | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): void => {
  if (token === undefined) throw new Problem('writing-closed');
  const given = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  if (given !== undefined && sameText(given, token)) return;
  reply.header('www-authenticate', 'Bearer realm="tinhgon"');
  throw new Problem('token-needed');
};

const demandAccount = (access: 'account' | Right, actor: Account | undefined): void => {
  if (!actor) throw new Problem('sign-in-needed');
  if (access === 'account') return;
  if (actor.mustChange) throw new Problem('password-change-needed');
  if (!hasRight(actor.grants, access)) throw new Problem('no-role', { right: access });
};

/** Who may come in, and by what. */
export interface Gate {
  readonly token: string | undefined;
  readonly identity: Identity;
  readonly register: RegisterId;
}

/** Adds the hooks. Routes added later that are not classified make the service fail to start. */
export const guard = (app: App, { token, identity, register }: Gate): void => {
  app.decorateRequest('actor', undefined);
  app.decorateRequest('authorized', false);
  app.addHook('onRoute', ({ method, url, config }) => {
    const methods = Array.isArray(method) ? method : [method];
    for (const m of methods) {
      if (config?.refused !== true && accessOf(m, url) === undefined)
        throw new Error(`route without access: ${m} ${url}`);
    }
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS).header('x-request-id', request.id);
    const { url, config } = request.routeOptions;
    if (url === undefined || config.refused === true) return;
    demandSameSite(request);
    const access = accessOf(request.method, url);
    if (url.startsWith('/api/')) request.actor = await actorOf(request, identity, register);
    if (access === 'read' || access === 'sign-in') return;
    if (access === 'token' || access === undefined) {
      demandToken(token, request, reply);
      request.authorized = true;
    } else demandAccount(access, request.actor);
  });
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** It is worked on for long: fewer of it are allowed in a minute. */
    heavy?: true;
    /** The route only says which methods its address takes. */
    refused?: true;
    /** Changes nothing although it is not a GET, so that it leaves no trail. */
    silent?: true;
    /** The body is an act in the form of act files, as JSON or YAML. */
    act?: true;
  }
}
