/** Changing a password by its holder, and setting a new first one for somebody who has lost theirs. */
import type { Account, AccountId } from '../identity-store.ts';
import { type CredentialFault, passwordFault, passwordOf } from './credentials.ts';
import type { Identity } from './ports.ts';

/**
 * Changes one's own password; the present one must be shown. All other sessions end. `undefined` where done.
 * `session` is what is kept of the session that stays.
 */
export const changePassword = async (
  { store, passwords }: Identity,
  account: Account,
  given: { readonly present: string; readonly next: string },
  session: string,
): Promise<CredentialFault | 'wrong' | 'same-password' | undefined> => {
  const kept = await store.accountNamed(account.name);
  const [present, next] = [passwordOf(given.present), passwordOf(given.next)];
  if (kept?.password === undefined || !(await passwords.verify(present, kept.password)))
    return 'wrong';
  if (present === next) return 'same-password';
  const fault = passwordFault(next, account.name);
  if (fault) return fault;
  await store.setPassword(account.id, await passwords.hash(next), false);
  await store.closeSessions(account.id, session);
  return undefined;
};

/** Sets a first password again, told once; every session of the account ends. */
export const resetPassword = async (
  { store, passwords, secrets }: Identity,
  account: AccountId,
): Promise<string> => {
  const password = secrets.password();
  await store.setPassword(account, await passwords.hash(password), true);
  await store.closeSessions(account);
  return password;
};
