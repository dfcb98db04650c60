/** The built web client: hashed assets that never change, and one page for all its addresses. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './app.ts';
import { Problem } from './problem.ts';

const YEAR = 31_536_000;

/** Adds the client's addresses and `/healthz`. Without a folder, only the latter. */
export const addClient = async (app: App, folder: string | undefined): Promise<void> => {
  app.route({
    method: 'GET',
    url: '/healthz',
    schema: { hide: true },
    handler: (_request, reply) => reply.type('text/plain; charset=utf-8').send('ok\n'),
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
  const show = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (request.url.startsWith('/api/')) throw new Problem('not-found');
    return reply.type('text/html; charset=utf-8').send(page);
  };
  for (const url of ['/', '/*'])
    app.route({ method: 'GET', url, schema: { hide: true }, handler: show });
};
