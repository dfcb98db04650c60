/** Counts visits to the portal: a number a day, nothing about who. */
import type { FastifyRequest } from 'fastify';
import type { PortalStore } from '../../application/portal-store.ts';
import type { RegisterId } from '../../application/register-id.ts';
import type { Clock } from '../../application/commands/enact-act.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayIn } from '../../domain/time/instant.ts';

/** Milliseconds after which what was counted is kept. Of a service that is killed so much is lost at most. */
const KEPT_AFTER = 10_000;

/** Programs that say what they are. */
const ROBOT =
  /bot\b|bot\/|crawl|spider|slurp|curl|wget|python|java\/|okhttp|go-http|node|headless|monitor|preview|facebookexternalhit|feed/iu;

const one = (header: string | string[] | undefined): string =>
  Array.isArray(header) ? (header[0] ?? '') : (header ?? '');

/**
 * Whether a request opens the portal from outside it. A browser says where a page was opened from (Sec-Fetch-Site): from within,
 * it is no new visit. A page that is loaded again is asked for with max-age=0; one that is fetched beforehand says so.
 */
export const isVisit = ({
  method,
  headers,
}: Pick<FastifyRequest, 'method' | 'headers'>): boolean => {
  const agent = headers['user-agent'] ?? '';
  if (method !== 'GET' || agent === '' || ROBOT.test(agent)) return false;
  if (one(headers['sec-purpose']) !== '' || one(headers['purpose']) !== '') return false;
  const site = one(headers['sec-fetch-site']);
  const destination = one(headers['sec-fetch-dest']);
  if (site === 'same-origin' || (destination !== '' && destination !== 'document')) return false;
  return !/max-age=0|no-cache/u.test(headers['cache-control'] ?? '');
};

/** The counter of a register. */
export class VisitCounter {
  readonly #store: PortalStore;
  readonly #register: RegisterId;
  readonly #clock: Clock;
  #waiting = new Map<Day, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(store: PortalStore, register: RegisterId, clock: Clock) {
    this.#store = store;
    this.#register = register;
    this.#clock = clock;
  }

  /** Counts a request, where it is a visit. */
  note(request: Pick<FastifyRequest, 'method' | 'headers'>): void {
    if (!isVisit(request)) return;
    const day = dayIn(this.#clock());
    this.#waiting.set(day, (this.#waiting.get(day) ?? 0) + 1);
    this.#timer ??= setTimeout(() => {
      void this.keep();
    }, KEPT_AFTER).unref();
  }

  /** Keeps what was counted. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const counted = this.#waiting;
    this.#waiting = new Map();
    for (const [day, visits] of counted)
      await this.#store.addVisits(this.#register, { day, visits });
  }
}
