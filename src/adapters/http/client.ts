/** The built web client, the desk: hashed assets that never change, and one page for all its addresses. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { DESK, deskAddress } from '../../words/desk-addresses.ts';
import type { App, Service } from './app.ts';
import { Problem } from './problem.ts';
import { portalMissing } from './portal-reply.ts';

const YEAR = 31_536_000;

/** An address without the slashes that somebody put at its end; nothing where there are none. Never one of another host. */
const withoutSlash = (url: string): string | undefined => {
  const [, path, query = ''] = /^(\/[^/\\?][^?]*?)\/+(\?.*)?$/u.exec(url) ?? [];
  return path === undefined ? undefined : `${path}${query}`;
};

/** Adds the client's addresses, those that it once had, and `/healthz`. Without a folder, only the latter two. */
export const addClient = async (
  app: App,
  service: Service,
  folder: string | undefined,
): Promise<void> => {
  app.route({
    method: 'GET',
    url: '/healthz',
    schema: { hide: true },
    handler: (_request, reply) => reply.type('text/plain; charset=utf-8').send('ok\n'),
  });
  app.route({
    method: 'GET',
    url: '/*',
    schema: { hide: true },
    handler: (request, reply) => {
      if (request.url.startsWith('/api/')) throw new Problem('not-found');
      const moved = deskAddress(request.url) ?? withoutSlash(request.url);
      return moved === undefined
        ? portalMissing(service, request, reply)
        : reply.redirect(moved, 301);
    },
  });
  if (folder === undefined) return;
  const page = await readFile(join(folder, 'index.html'));
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    schemaHide: true,
    cacheControl: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply) => {
      reply.header('cache-control', `public, max-age=${YEAR}, immutable`);
    },
  });
  for (const url of [DESK, `${DESK}/*`])
    app.route({
      method: 'GET',
      url,
      schema: { hide: true },
      handler: (_request, reply) => reply.type('text/html; charset=utf-8').send(page),
    });
};
