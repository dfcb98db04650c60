/** Keeps forms that anybody can send from being filled in by programs, without asking anybody else and without keeping addresses. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Nobody reads a draft and writes what they think of it in less, in milliseconds. */
const LEAST = 2_000;
/** A page that was opened longer ago is opened again. */
const MOST = 12 * 3_600_000;
/** Opinions that are taken from one address in an hour. */
const IN_AN_HOUR = 10;
const HOUR = 3_600_000;

/** Guards the forms of one running service: its secrets end with it. */
export class FormGuard {
  readonly #secret = randomBytes(32);
  readonly #sent = new Map<string, number[]>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }

  /** What a form of a page shows when it is sent. */
  token(page: string): string {
    const at = String(this.#now());
    return `${at}.${this.#sign(`${page}|${at}`)}`;
  }

  /** Whether a form was made here for this page, and neither just now nor long ago. */
  isTimely(page: string, token: string): boolean {
    const [at = '', signature = ''] = token.split('.');
    const [given, right] = [Buffer.from(signature), Buffer.from(this.#sign(`${page}|${at}`))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
    const age = this.#now() - Number(at);
    return age >= LEAST && age <= MOST;
  }

  /** Whether one more is taken from an address, which is known by a hash that nobody can undo once the service has ended. */
  takes(address: string): boolean {
    const now = this.#now();
    for (const [name, times] of this.#sent)
      if ((times.at(-1) ?? 0) < now - HOUR) this.#sent.delete(name);
    const name = this.#sign(address);
    const times = (this.#sent.get(name) ?? []).filter((at) => at > now - HOUR);
    if (times.length >= IN_AN_HOUR) return false;
    this.#sent.set(name, [...times, now]);
    return true;
  }
}
