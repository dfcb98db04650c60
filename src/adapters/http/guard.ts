/** What every answer carries and every write must show: headers, and the token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accessOf } from './access.ts';
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

/** Adds the hooks. Routes added later that are not classified make the service fail to start. */
export const guard = (app: App, token: string | undefined): void => {
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
    if (accessOf(request.method, url) !== 'read') demandToken(token, request, reply);
  });
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route only says which methods its address takes. */
    refused?: true;
  }
}
