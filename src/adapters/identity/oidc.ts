/** Signing in with an office's own provider: OpenID Connect, authorisation code with PKCE (RFC 7636). */
import * as oidc from 'openid-client';
import type { Known, Provider } from '../../application/identity/sign-in-externally.ts';

/** How the provider knows this service. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** Where the provider sends people back to: the service's own address. */
  readonly origin: string;
}

/** Where people come back to. */
export const CALLBACK = '/auth/callback';

/** How long somebody may take at the provider, in milliseconds, and how many may be there at once. */
const PATIENCE = 10 * 60_000;
const MOST_WAITING = 10_000;

interface Waiting {
  readonly verifier: string;
  readonly nonce: string;
  readonly until: number;
}

/** Only a provider on this very machine may be spoken to without TLS. */
const isLoopback = (issuer: URL): boolean =>
  issuer.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(issuer.hostname);

const textOf = (claim: unknown): string => (typeof claim === 'string' ? claim : '');

const knownFrom = (claims: oidc.IDToken): Known => {
  const name = textOf(claims['preferred_username']) || textOf(claims['email']) || claims.sub;
  return {
    external: { issuer: claims.iss, subject: claims.sub },
    name,
    display: textOf(claims['name']) || name,
  };
};

/** The provider; it is asked about itself when somebody first needs it. */
export const oidcProvider = (settings: OidcSettings): Provider => {
  const waiting = new Map<string, Waiting>();
  let found: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    const issuer = new URL(settings.issuer);
    found ??= oidc
      .discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
        // oxlint-disable-next-line typescript/no-deprecated -- for a provider on this machine only
        ...(isLoopback(issuer) && { execute: [oidc.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        found = undefined;
        throw error;
      });
    return found;
  };
  const tidy = (now: number): void => {
    for (const [state, { until }] of waiting)
      if (until < now || waiting.size > MOST_WAITING) waiting.delete(state);
  };
  return {
    begin: async () => {
      const config = await configuration();
      const [verifier, state, nonce] = [
        oidc.randomPKCECodeVerifier(),
        oidc.randomState(),
        oidc.randomNonce(),
      ];
      tidy(Date.now());
      waiting.set(state, { verifier, nonce, until: Date.now() + PATIENCE });
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: new URL(CALLBACK, settings.origin).href,
        scope: 'openid profile email',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return { address: address.href, state };
    },
    finish: async (path, state) => {
      const expected = waiting.get(state);
      waiting.delete(state);
      if (!expected || expected.until < Date.now()) return undefined;
      try {
        const tokens = await oidc.authorizationCodeGrant(
          await configuration(),
          new URL(path, settings.origin),
          {
            pkceCodeVerifier: expected.verifier,
            expectedNonce: expected.nonce,
            expectedState: state,
            idTokenExpected: true,
          },
        );
        const claims = tokens.claims();
        return claims && knownFrom(claims);
      } catch (error) {
        if (error instanceof oidc.ClientError || error instanceof oidc.AuthorizationResponseError)
          return undefined;
        throw error;
      }
    },
  };
};
