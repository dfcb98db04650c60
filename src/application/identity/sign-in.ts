/** Signing in with a name and a password. */
import type { AccountId } from '../identity-store.ts';
import { instant, type Instant } from '../../domain/time/instant.ts';
import { nameOf, passwordOf } from './credentials.ts';
import type { Identity } from './ports.ts';

/** Failures after which a name is locked, and for how long, in minutes. */
const ALLOWED_FAILURES = 5;
const LOCKED_MINUTES = 15;

/** How long a session lasts, in minutes: a working day. */
const SESSION_MINUTES = 12 * 60;

/** What became of an attempt: a session, and how long it lasts. */
export type SignedIn =
  | { readonly secret: string; readonly account: AccountId; readonly seconds: number }
  | { readonly refused: 'wrong' | 'locked' };

const minutesFrom = (now: Instant, minutes: number): Instant =>
  instant(new Date(Date.parse(now) + minutes * 60_000).toISOString());

/** Opens a session for an account whose holder has shown who they are. */
export const openSession = async (
  { store, secrets, clock }: Identity,
  account: AccountId,
): Promise<Extract<SignedIn, { secret: string }>> => {
  const now = clock();
  const secret = secrets.make();
  const expires = minutesFrom(now, SESSION_MINUTES);
  await store.openSession(secrets.digest(secret), account, now, expires);
  return { secret, account, seconds: SESSION_MINUTES * 60 };
};

/**
 * Notes an attempt to show a password, before the slow hash, so that many at once are counted as many. False where the name
 * has failed too often to be tried now.
 */
export const mayTry = async ({ store, clock }: Identity, name: string): Promise<boolean> => {
  const now = clock();
  const failures = await store.failuresSince(name, minutesFrom(now, -LOCKED_MINUTES));
  if (failures >= ALLOWED_FAILURES) return false;
  await store.noteFailure(name, now);
  return true;
};

/**
 * Signs in. An unknown name, a wrong password and an account without one are refused alike and take as long; a name
 * that has failed too often is locked, whether it exists or not.
 */
export const signIn = async (
  identity: Identity,
  given: { readonly name: string; readonly password: string },
): Promise<SignedIn> => {
  const { store, passwords } = identity;
  const name = nameOf(given.name);
  if (!(await mayTry(identity, name))) return { refused: 'locked' };
  const account = await store.accountNamed(name);
  const password = passwordOf(given.password);
  const right =
    account?.password === undefined
      ? (await passwords.hash(password)) === ''
      : await passwords.verify(password, account.password);
  if (account === undefined || !right) return { refused: 'wrong' };
  await store.clearFailures(name);
  return openSession(identity, account.id);
};
