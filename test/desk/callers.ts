/** People who call the service by HTTP, each with a session of their own. */
import type { App } from '../../src/adapters/http/app.ts';
import { INVITATION } from '../service.ts';

const PASSWORD = 'bốn chữ đủ dài để nhớ';

/** What is answered. */
export type Body = Readonly<Record<string, unknown>>;

/** An answer. */
export interface Called {
  readonly status: number;
  readonly body: Body;
}

/** Those who call. */
export class Callers {
  readonly #app: App;
  readonly #cookies = new Map<string, string>();

  constructor(app: App) {
    this.#app = app;
  }

  /** Opens the account of the first administrator. */
  async begin(): Promise<void> {
    const first = {
      invitation: INVITATION,
      name: 'quan-tri',
      display: 'Quản trị',
      password: PASSWORD,
    };
    await this.call(undefined, 'POST', '/first-administrator', first);
  }

  /** Calls as somebody; as nobody where no name is given. */
  async call(
    who: string | undefined,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    payload?: object | Buffer,
    type = 'application/json',
  ): Promise<Called> {
    const cookie = who === undefined ? undefined : this.#cookies.get(who);
    const response = await this.#app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        ...(payload && { 'content-type': type }),
        ...(cookie !== undefined && { cookie }),
      },
      ...(payload && { payload: Buffer.isBuffer(payload) ? payload : JSON.stringify(payload) }),
    });
    const set = response.headers['set-cookie'];
    const name =
      path === '/first-administrator' ? 'quan-tri' : (payload as Body | undefined)?.['name'];
    if (typeof set === 'string' && /^\/(?:session|first-administrator)$/u.test(path))
      this.#cookies.set(String(name), set.split(';')[0] ?? '');
    return { status: response.statusCode, body: response.json<Body>() };
  }

  /** Opens an account with a role over a unit, or over the whole register. */
  async person(name: string, role: string, unit: string | null): Promise<void> {
    const { body } = await this.call('quan-tri', 'POST', '/accounts', { name, display: name });
    const { body: all } = await this.call('quan-tri', 'GET', '/accounts');
    const id = (all['data'] as { id: number; name: string }[]).find((a) => a.name === name)?.id;
    await this.call('quan-tri', 'POST', `/accounts/${id}/grants`, { role, unit });
    const present = String(body['firstPassword']);
    await this.call(undefined, 'POST', '/session', { name, password: present });
    await this.call(name, 'PUT', '/me/password', { present, next: PASSWORD });
  }
}
