/** The log of a service: one line a request, by its number; what was slow; a stack for each fault. No name, token or text of anybody. */
import type { FastifyServerOptions } from 'fastify';
import type { App } from './app.ts';

/** A request that takes longer, in milliseconds, is named as slow. */
const SLOW = 1_000;

/** How much is logged. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

/** A level. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Settings of the logger: of a request only what {@link addLog} writes, of an error its stack. */
export const loggerFor = (
  level: LogLevel,
  stream?: { write: (line: string) => void },
): FastifyServerOptions['logger'] => ({
  level,
  ...(stream && { stream }),
  base: null,
  // The address of a request holds ids of persons, its headers secrets: neither is written.
  serializers: { req: () => ({}), res: () => ({}) },
});

/** Writes a line when a request has been answered. */
export const addLog = (app: App): void => {
  app.addHook('onResponse', async (request, reply) => {
    const { url, config } = request.routeOptions;
    const line = {
      method: request.method,
      route: config.refused === true ? undefined : url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...(request.actor && { account: request.actor.id }),
    };
    if (reply.elapsedTime > SLOW) request.log.warn(line, 'slow');
    else request.log.info(line, 'answered');
    return Promise.resolve();
  });
};
