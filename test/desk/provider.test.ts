/** Signing in by an OpenID provider: a real one, run here. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { oidcProvider } from '../../src/adapters/identity/oidc.ts';
import { startService } from '../service.ts';

const SECRET = 'bi-mat-cua-ung-dung';

let app: App;
let origin = '';
let closeIssuer: () => void = () => undefined;

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};

const startIssuer = async (redirect: string): Promise<string> => {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'tinhgon', client_secret: SECRET, redirect_uris: [redirect] }],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['mot-khoa-de-thu'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `Ông ${id}`, preferred_username: id }),
    }),
  });
  const answer = provider.callback();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  closeIssuer = () => {
    server.closeAllConnections();
    server.close();
  };
  return issuer;
};

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const issuer = await startIssuer(`${origin}/auth/callback`);
  const settings = { issuer, clientId: 'tinhgon', clientSecret: SECRET, origin };
  app = await startService(undefined, oidcProvider(settings));
  await app.listen({ port, host: '127.0.0.1' });
}, 60_000);
afterAll(async () => {
  closeIssuer();
  await app.close();
});

/** A browser without pictures: keeps cookies by site, follows redirects, fills in the provider's forms. */
class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>();

  async go(address: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const url = new URL(address);
    const jar = this.#cookies.get(url.host) ?? new Map<string, string>();
    this.#cookies.set(url.host, jar);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const next = response.headers.get('location');
    return next === null ? response : this.go(new URL(next, url).href);
  }

  /** Signs in at the provider, starting at the desk. */
  async signIn(name: string): Promise<Response> {
    const asked = await this.go(`${origin}/auth/begin`);
    const login = { prompt: 'login', login: name, password: 'gì cũng được' };
    const consent = await this.go(asked.url, login);
    return this.go(consent.url, { prompt: 'consent' });
  }

  async me(): Promise<{ account: { name: string; display: string } | null; rights: string[] }> {
    const response = await this.go(`${origin}/api/v1/me`);
    return (await response.json()) as Awaited<ReturnType<Visitor['me']>>;
  }
}

it('signs somebody in who may do nothing yet, and knows them again', async () => {
  const visitor = new Visitor();
  await visitor.signIn('nguyen.van.a');
  const me = await visitor.me();
  expect(me).toMatchObject({ account: { name: 'nguyen.van.a' }, rights: [] });
  const again = new Visitor();
  await again.signIn('nguyen.van.a');
  expect((await again.me()).account).toEqual(me.account);
});

it('takes nobody who comes back without having been sent, or with a state of somebody else', async () => {
  const visitor = new Visitor();
  const forged = await visitor.go(`${origin}/auth/callback?code=abc&state=xyz`);
  expect([forged.status, (await visitor.me()).account]).toEqual([401, null]);
  await visitor.go(`${origin}/auth/begin`);
  const mixed = await visitor.go(`${origin}/auth/callback?code=abc&state=xyz`);
  expect([mixed.status, (await visitor.me()).account]).toEqual([401, null]);
});

it('is not there where no provider is set', async () => {
  const without = await startService();
  const { statusCode } = await without.inject({ method: 'GET', url: '/auth/begin' });
  await without.close();
  expect(statusCode).toBe(404);
});
