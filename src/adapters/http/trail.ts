/** The trail of a service: every write, every sign-in, and every reading of what concerns persons. */
import { type Aspect, aspectOf } from '../../domain/register/aspects.ts';
import type { FastifyRequest } from 'fastify';
import type { Identity } from '../../application/identity/ports.ts';
import type { RegisterId } from '../../application/store.ts';
import type { Deed, TrailLine } from '../../application/trail.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { AUDITED_READS } from './access.ts';
import { READING } from './actor.ts';
import type { App } from './app.ts';

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

/** What a handler has to add to the line of its request. */
export interface TrailNote {
  readonly deed?: Deed;
  readonly subject?: string;
  readonly units?: readonly UnitId[];
  readonly refused?: string;
}

/** Adds to the line that a request leaves. */
export const noteTrail = (request: FastifyRequest, note: TrailNote): void => {
  request.trail = { ...request.trail, ...note };
};

/** Whether facts of an aspect tell of a person. */
export const isPersonal = (aspect: Aspect): boolean => aspectOf(aspect).personal === true;

/** Says that an answer tells of so many persons; none leaves no line. */
export const notePersons = (request: FastifyRequest, persons: number): void => {
  if (persons > 0) noteTrail(request, { deed: { what: 'persons-read', persons } });
};

/** Writes lines together: those that come while others are being written wait for each other, not each by itself. */
class TrailWriter {
  readonly #write: (lines: readonly TrailLine[]) => Promise<void>;
  #waiting: TrailLine[] = [];
  #next: Promise<void> | undefined;
  #under: Promise<void> = Promise.resolve();

  constructor(write: (lines: readonly TrailLine[]) => Promise<void>) {
    this.#write = write;
  }

  /** Resolves when the line is kept. */
  add(line: TrailLine): Promise<void> {
    this.#waiting.push(line);
    this.#next ??= this.#under.then(() => {
      const lines = this.#waiting;
      this.#waiting = [];
      this.#next = undefined;
      const written = this.#write(lines);
      this.#under = written.catch(() => undefined);
      return written;
    });
    return this.#next;
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#next?.catch(() => undefined);
    await this.#under;
  }
}

/** What was asked for may be anything: characters that cannot be printed, or kept by a database, stand as one sign. */
const printable = (text: string): string => text.toWellFormed().replaceAll(/\p{C}/gu, '\uFFFD');

const isRead = ({ method }: FastifyRequest, action: string): boolean =>
  READING.has(method) && !AUDITED_READS.has(action);

/**
 * Has every write, and every reading of what concerns persons, leave a line. A write, and the reading of a person's own
 * page, is answered only when its line is kept; other readings do not wait for theirs.
 */
export const keepTrail = (app: App, { store, clock }: Identity, register: RegisterId): void => {
  const writer = new TrailWriter((lines) => store.noteTrail(register, lines));
  app.decorateRequest('trail', undefined);
  app.addHook('onClose', async () => writer.settled());
  app.addHook('onSend', async (request, reply, payload) => {
    const { url, config } = request.routeOptions;
    const action = `${request.method} ${url ?? ''}`;
    if (url === undefined || config.refused === true) return payload;
    const { trail } = request;
    const quiet = config.silent === true || isRead(request, action);
    if (quiet && trail?.deed === undefined) return payload;
    const subject = printable(Object.values(request.params as Record<string, string>).join('/'));
    const kept = writer.add({
      at: clock(),
      via: 'http',
      action,
      status: reply.statusCode,
      request: request.id,
      ...(request.actor && { account: request.actor.id }),
      ...(subject !== '' && { subject }),
      ...trail,
    });
    if (!quiet) await kept;
    else kept.catch((error: unknown) => request.log.error(error, 'trail'));
    return payload;
  });
};

declare module 'fastify' {
  interface FastifyRequest {
    /** What the handler adds to the request's line in the trail. */
    trail: TrailNote | undefined;
  }
}
