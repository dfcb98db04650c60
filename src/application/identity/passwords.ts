/** Changing a password by its holder. */
import type { Account } from '../identity-store.ts';
import { type CredentialFault, passwordFault, passwordOf } from './credentials.ts';
import type { Identity } from './ports.ts';
import { mayTry } from './sign-in.ts';

/**
 * Changes one's own password; the present one must be shown, as seldom wrong as when signing in. All other sessions end. `undefined` where done.
 * `session` is what is kept of the session that stays.
 */
export const changePassword = async (
  identity: Identity,
  account: Account,
  given: { readonly present: string; readonly next: string },
  session: string,
): Promise<CredentialFault | 'wrong' | 'locked' | 'same-password' | undefined> => {
  const { store, passwords } = identity;
  if (!(await mayTry(identity, account.name))) return 'locked';
  const kept = await store.accountNamed(account.name);
  const [present, next] = [passwordOf(given.present), passwordOf(given.next)];
  if (kept?.password === undefined || !(await passwords.verify(present, kept.password)))
    return 'wrong';
  await store.clearFailures(account.name);
  if (present === next) return 'same-password';
  const fault = passwordFault(next, account.name);
  if (fault) return fault;
  await store.setPassword(account.id, await passwords.hash(next), false);
  await store.closeSessions(account.id, session);
  return undefined;
};
