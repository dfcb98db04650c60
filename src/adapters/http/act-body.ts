/** An act in the body of a request, as JSON or YAML: read off the event loop, within what whoever sent it may send. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Act } from '../../domain/acts/act.ts';
import type { Notation } from '../files/read-act.ts';
import { languageFor } from './app.ts';
import { ALLOWANCES, type ActText, type Asker } from './jobs/job.ts';
import type { Asking, JobPool } from './jobs/job-pool.ts';

/** Media types that acts come in. */
export const ACT_TYPES = [
  'application/json',
  'application/yaml',
  'application/x-yaml',
  'text/yaml',
] as const;

/** A body that is an act, as the service's parser leaves it. */
export interface ActBody {
  readonly text: string;
  readonly notation: Notation;
}

/** A program that has shown the service's token is known as somebody who has signed in is. */
const askerOf = (request: FastifyRequest): Asker =>
  request.actor !== undefined || request.authorized ? 'known' : 'visitor';

/** Who asks, until the connection is closed. */
export const askingFor = (request: FastifyRequest, reply: FastifyReply): Asking => {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort();
  });
  return { asker: askerOf(request), gone: gone.signal };
};

/** The act that a request has in its body, as it was sent. */
export const sentAct = (request: FastifyRequest): ActText => {
  const { text, notation } = (request.body ?? { text: '', notation: 'yaml' }) as ActBody;
  const allowance = ALLOWANCES[askerOf(request)];
  return { text, notation, language: languageFor(request), allowance };
};

/** The act; throws a problem that lists everything that is wrong with it. */
export const actOf = (jobs: JobPool, request: FastifyRequest, reply: FastifyReply): Promise<Act> =>
  jobs.run('read-act', sentAct(request), askingFor(request, reply));

/** The act of a form that came as part of a body. */
export const formActOf = (
  jobs: JobPool,
  form: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Act> => {
  const asking = askingFor(request, reply);
  const allowance = ALLOWANCES[asking.asker];
  const text = JSON.stringify(form);
  const given = { text, notation: 'json', language: languageFor(request), allowance } as const;
  return jobs.run('read-act', given, asking);
};
