/**
 * Several registers at one address. Each has a service of its own, opened when it is first asked for; which one answers is said by
 * a header, by `register` in the address, by a cookie that a page of the desk leaves when it is opened, or else it is the register
 * that the service was started for.
 */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RegisterId } from '../../application/store.ts';
import { DESK } from '../../words/desk-addresses.ts';
import type { App } from './app.ts';

/** How programs, and pages of the desk that are open, say which register they ask. */
const REGISTER_HEADER = 'tinhgon-register';
/** The cookie that says which register the desk of a browser showed last. It is no secret. */
const COOKIE = 'tinhgon-register';
const IS_ID = /^[\w-]{1,96}$/u;
const IN_HEADER = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]*)(?:;|$)`);
const YEAR = 31_536_000;
/** How links to pages and files say which register they are of. */
const IN_ADDRESS = 'register';

/** The services of a front. */
export interface FrontOptions {
  readonly first: RegisterId;
  /** Builds the service of a register. */
  readonly open: (register: RegisterId) => Promise<App>;
  /** Whether there is such a register. */
  readonly has: (register: string) => Promise<boolean>;
  /** Cookies are sent over https only. */
  readonly secure: boolean;
}

/** Says in one line what is wrong, as a problem of RFC 9457. */
const refuse = (response: ServerResponse, status: number, title: string, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/problem+json; charset=utf-8' });
  response.end(JSON.stringify({ type: 'about:blank', status, title, code }));
};

/** The register that an address names, and the address without it. Addresses that name none are left as they are written. */
const named = (url: string): { readonly asked: string | undefined; readonly bare: string } => {
  const at = url.indexOf('?');
  const params = new URLSearchParams(at < 0 ? '' : url.slice(at));
  const asked = params.get(IN_ADDRESS) ?? undefined;
  if (asked === undefined) return { asked, bare: url };
  const path = url.slice(0, at);
  params.delete(IN_ADDRESS);
  return { asked, bare: params.size === 0 ? path : `${path}?${params.toString()}` };
};

const isDesk = (address: string): boolean => new RegExp(`^${DESK}(?:[/?]|$)`, 'u').test(address);

/** The front. */
export class Front {
  readonly #options: FrontOptions;
  readonly #known = new Set<string>();
  readonly #open = new Map<RegisterId, Promise<App>>();
  readonly #server: Server;

  constructor(options: FrontOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  /** The service of a register; one that could not be opened is tried again the next time. */
  async service(register: RegisterId): Promise<App> {
    const found = this.#open.get(register);
    if (found) return found;
    const opening = this.#options.open(register).then(async (app) => {
      await app.ready();
      return app;
    });
    this.#open.set(register, opening);
    opening.catch(() => this.#open.delete(register));
    return opening;
  }

  /** Whether there is such a register; one that is there stays. */
  async #has(register: string): Promise<boolean> {
    if (!IS_ID.test(register)) return false;
    if (this.#known.has(register)) return true;
    const found = await this.#options.has(register);
    if (found) this.#known.add(register);
    return found;
  }

  /** The register that a request is for; `undefined` where it names one that is not there. */
  async #registerOf(
    request: IncomingMessage,
    inAddress: string | undefined,
  ): Promise<RegisterId | undefined> {
    const { first } = this.#options;
    const asked = request.headers[REGISTER_HEADER] ?? inAddress;
    if (typeof asked === 'string')
      return (await this.#has(asked)) ? (asked as RegisterId) : undefined;
    const chosen = IN_HEADER.exec(request.headers.cookie ?? '')?.[1];
    // A register that is gone is no reason to be shown nothing.
    return chosen !== undefined && (await this.#has(chosen)) ? (chosen as RegisterId) : first;
  }

  /**
   * What the desk is asked by `?register=ID`: the browser keeps to that register from then on, also where an address does not say
   * one. Where there is no such register, the page of the one it was in is shown. Says whether that was all of the answer.
   */
  async #opensDesk(asked: string, bare: string, response: ServerResponse): Promise<boolean> {
    if (await this.#has(asked)) {
      const secure = this.#options.secure ? '; Secure' : '';
      response.setHeader(
        'set-cookie',
        `${COOKIE}=${asked}; Path=/; SameSite=Lax; Max-Age=${YEAR}${secure}`,
      );
      return false;
    }
    response.writeHead(303, { location: bare, 'cache-control': 'no-store' });
    response.end();
    return true;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { asked, bare } = named(request.url ?? '/');
      if (asked !== undefined) {
        // Routes read their own names alone.
        request.url = bare;
        const opens = request.method === 'GET' && isDesk(bare);
        if (opens && (await this.#opensDesk(asked, bare, response))) return;
      }
      const register = await this.#registerOf(request, asked);
      if (register === undefined) {
        refuse(response, 404, 'Không có sổ bộ này / no such register', 'unknown-register');
        return;
      }
      const app = await this.service(register);
      app.routing(request, response);
    } catch {
      refuse(
        response,
        503,
        'Chưa mở được sổ bộ này / the register cannot be opened',
        'unavailable',
      );
    }
  }

  /** Begins to listen, once the first register is open; gives its address. */
  async listen({ host, port }: { readonly host: string; readonly port: number }): Promise<string> {
    await this.service(this.#options.first);
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, resolve);
    });
    const { port: got, address, family } = this.#server.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${got}`;
  }

  /** Takes no more requests, answers those it has, closes every service. */
  async close(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
    this.#server.closeIdleConnections();
    const services = await Promise.allSettled(this.#open.values());
    await Promise.all(
      services.map(async (one) => (one.status === 'fulfilled' ? one.value.close() : undefined)),
    );
    this.#server.closeAllConnections();
    await ended;
  }
}
