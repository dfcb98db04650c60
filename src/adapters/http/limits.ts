/** How much one caller may ask in a minute, and when the service turns callers away so that it can serve those it has. */
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyRequest } from 'fastify';
import type { App } from './app.ts';
import { Problem } from './problem.ts';

/** Limits of a service; the administrator's to set. */
export interface Limits {
  /** Requests in a minute from one address, or by one account. */
  readonly requests: number;
  /** Of these, those that are worked on off the event loop: checking a draft, reading a file. */
  readonly heavy: number;
  /** How late the event loop may be, in milliseconds, before requests are turned away; 0 for no limit. */
  readonly delay: number;
}

/** What a service allows unless it is told otherwise. */
export const USUAL_LIMITS: Limits = { requests: 1_200, heavy: 120, delay: 3_000 };

/** No limits: for tests, whose verdicts do not hang on speed. */
export const NO_LIMITS: Limits = {
  requests: Number.MAX_SAFE_INTEGER,
  heavy: Number.MAX_SAFE_INTEGER,
  delay: 0,
};

/** An account is one caller wherever it comes from; without one, an address is. */
const callerOf = ({ actor, ip }: FastifyRequest): string =>
  actor ? `account ${actor.id}` : `address ${ip}`;

/** Adds the limits. Call after the guard, which knows who asks, and before the routes. */
export const addLimits = async (app: App, { requests, heavy, delay }: Limits): Promise<void> => {
  app.addHook('onRoute', (route) => {
    if (route.config?.act !== true && route.config?.heavy !== true) return;
    route.config.rateLimit = { max: heavy, groupId: 'heavy' };
  });
  await app.register(rateLimit, {
    max: requests,
    timeWindow: 60_000,
    keyGenerator: callerOf,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  });
  if (delay > 0)
    await app.register(underPressure, {
      maxEventLoopDelay: delay,
      retryAfter: 10,
      pressureHandler: () => {
        throw new Problem('busy');
      },
    });
};
