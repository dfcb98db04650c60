/** What the application asks of a store of accounts, their rights, their sessions and the trail they leave. */
import type { AccountId } from './account-id.ts';
import type { Grant } from '../domain/drafting/roles.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { RegisterId } from './register-id.ts';
import type { TrailFilter, TrailLine, TrailRecord } from './trail.ts';

export type { AccountId } from './account-id.ts';

/** A role given, by its own number so that it can be taken back. */
export interface HeldGrant extends Grant {
  readonly id: number;
}

/** An account with its rights in one register. */
export interface Account {
  readonly id: AccountId;
  /** What its holder signs in with, in lower case. */
  readonly name: string;
  readonly display: string;
  /** The password was set by somebody else and must be changed before anything else is done. */
  readonly mustChange: boolean;
  readonly disabled: boolean;
  /** Signs in with a password kept here. */
  readonly local: boolean;
  readonly grants: readonly HeldGrant[];
}

/** An account to be made. */
export interface NewAccount {
  readonly name: string;
  readonly display: string;
  /** Hash of the password. */
  readonly password?: string;
  readonly mustChange?: boolean;
  /** Who it is at an OpenID provider. */
  readonly external?: External;
}

/** Somebody as an OpenID provider knows them. */
export interface External {
  readonly issuer: string;
  readonly subject: string;
}

/** A store of accounts. Rights are those in one register. */
export interface IdentityStore {
  accounts(register: RegisterId): Promise<readonly Account[]>;
  account(register: RegisterId, id: AccountId): Promise<Account | undefined>;
  accountNamed(
    name: string,
  ): Promise<{ readonly id: AccountId; readonly password?: string } | undefined>;
  accountOf(external: External): Promise<AccountId | undefined>;
  /** `undefined` where the name is taken. */
  createAccount(account: NewAccount, now: Instant): Promise<AccountId | undefined>;
  setPassword(id: AccountId, hash: string, mustChange: boolean): Promise<void>;
  /** False where the account is the last that administers a whole register: it stays. */
  setDisabled(id: AccountId, disabled: boolean): Promise<boolean>;
  /** Opens the account of the first administrator of a register, unless it has one by then. */
  createFirstAdministrator(
    register: RegisterId,
    account: NewAccount,
    now: Instant,
  ): Promise<AccountId | 'name-taken' | 'administered-already'>;
  /** Whether an account has roles in another register. */
  hasGrantsElsewhere(register: RegisterId, id: AccountId): Promise<boolean>;
  /** False where the account has this role there already. */
  grant(
    register: RegisterId,
    id: AccountId,
    grant: Grant,
    now: Instant,
    by?: AccountId,
  ): Promise<boolean>;
  /** `unknown` where there is no such grant, `last` where nobody else would administer the register: it stays. */
  revoke(
    register: RegisterId,
    id: AccountId,
    grant: number,
  ): Promise<'revoked' | 'unknown' | 'last'>;
  openSession(secret: string, account: AccountId, now: Instant, expires: Instant): Promise<void>;
  /** Whose session it is, while it lasts. */
  sessionOf(secret: string, now: Instant): Promise<AccountId | undefined>;
  closeSession(secret: string): Promise<void>;
  /** Closes every session of an account, but one where given. */
  closeSessions(account: AccountId, except?: string): Promise<void>;
  noteFailure(name: string, now: Instant): Promise<void>;
  failuresSince(name: string, since: Instant): Promise<number>;
  clearFailures(name: string): Promise<void>;
  /** Keeps lines of the trail, in this order. */
  noteTrail(register: RegisterId, lines: readonly TrailLine[]): Promise<void>;
  /** Newest first. */
  trail(register: RegisterId, filter: TrailFilter, limit: number): Promise<readonly TrailRecord[]>;
}
