/** To the office's own provider and back. */
import { DESK } from '../../words/desk-addresses.ts';
import { CALLBACK } from '../identity/oidc.ts';
import { signInExternally } from '../../application/identity/sign-in-externally.ts';
import { giveCookie } from './actor.ts';
import type { App, Service } from './app.ts';
import { Problem } from './problem.ts';

/** Sent along when the provider sends somebody back, which is a visit from another site: so not `Strict`. */
const COOKIE = 'tinhgon-provider';
const IN_HEADER = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`);

/** Adds the routes. */
export const addProviderRoutes = (app: App, { id, identity, provider, secure }: Service): void => {
  const suffix = `Path=/auth; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

  app.route({
    method: 'GET',
    url: '/auth/begin',
    schema: { hide: true },
    handler: async (_request, reply) => {
      if (!provider) throw new Problem('not-found');
      const { address, state } = await provider.begin();
      void reply.header('set-cookie', `${COOKIE}=${state}; Max-Age=600; ${suffix}`);
      return reply.redirect(address);
    },
  });

  app.route({
    method: 'GET',
    url: CALLBACK,
    schema: { hide: true },
    handler: async (request, reply) => {
      const state = IN_HEADER.exec(request.headers.cookie ?? '')?.[1];
      const known = state === undefined ? undefined : await provider?.finish(request.url, state);
      if (!known) throw new Problem('provider-refused');
      const opened = await signInExternally(identity, known);
      if ('refused' in opened) throw new Problem('provider-refused');
      request.actor = await identity.store.account(id, opened.account);
      giveCookie(reply, opened.secret, opened.seconds, secure);
      return reply.redirect(DESK);
    },
  });
};
