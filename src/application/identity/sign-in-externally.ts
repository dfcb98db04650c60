/** Signing in by an OpenID provider. Whoever comes for the first time gets an account that may do nothing yet. */
import type { AccountId, External } from '../identity-store.ts';
import { openAccount } from './open-account.ts';
import type { Identity } from './ports.ts';
import { type SignedIn, openSession } from './sign-in.ts';

/** Somebody as a provider knows them. */
export interface Known {
  readonly external: External;
  /** What they are called there; their account's name, where it is free. */
  readonly name: string;
  readonly display: string;
}

/** An OpenID provider. */
export interface Provider {
  /** Where to send somebody, and what they must come back with. */
  begin(): Promise<{ readonly address: string; readonly state: string }>;
  /** Who came back to `path` (with its query); `undefined` where it is not whom the provider was asked about. */
  finish(path: string, state: string): Promise<Known | undefined>;
}

/** Names tried for a new account before its number at the provider is taken for one. */
const TRIES = 20;

const accountFor = async (identity: Identity, known: Known): Promise<AccountId> => {
  const found = await identity.store.accountOf(known.external);
  if (found !== undefined) return found;
  const clean = known.name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}._@-]/gu, '-')
    .slice(0, 50);
  for (let n = 1; n <= TRIES; n += 1) {
    const opened = await openAccount(identity, {
      ...known,
      name: n === 1 ? clean : `${clean}-${n}`,
    });
    if ('account' in opened) return opened.account;
    // Somebody may have come in twice at once: then the account is there now.
    const meanwhile = await identity.store.accountOf(known.external);
    if (meanwhile !== undefined) return meanwhile;
  }
  const opened = await openAccount(identity, { ...known, name: identity.secrets.password() });
  if ('account' in opened) return opened.account;
  throw new Error(`no name for an account: ${opened.refused}`);
};

/** Opens a session for whom a provider has vouched for. */
export const signInExternally = async (identity: Identity, known: Known): Promise<SignedIn> =>
  openSession(identity, await accountFor(identity, known));
