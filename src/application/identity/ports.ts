/** What signing in needs from outside: a slow hash for passwords, secrets that cannot be guessed, the time. */
import type { Clock } from '../commands/enact-act.ts';
import type { IdentityStore } from '../identity-store.ts';

/** Hashes of passwords, slow on purpose. */
export interface PasswordHash {
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
}

/** Secrets of sessions and invitations. */
export interface Secrets {
  /** 256 random bits as text. */
  make(): string;
  /** What is kept of a secret: enough to know it again, not to make it. */
  digest(secret: string): string;
  /** A first password, easy to read out: 80 random bits. */
  password(): string;
}

/** All of it. */
export interface Identity {
  readonly store: IdentityStore;
  readonly passwords: PasswordHash;
  readonly secrets: Secrets;
  readonly clock: Clock;
}
