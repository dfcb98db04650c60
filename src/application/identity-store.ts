/** What the application asks of a store of accounts, their rights, their sessions and the trail they leave. */
import type { Grant } from '../domain/drafting/roles.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { RegisterId } from './register-id.ts';

declare const accountBrand: unique symbol;

/** An account of this installation. */
export type AccountId = number & { readonly [accountBrand]: true };

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

/** A line of the trail. */
export interface AuditLine {
  readonly at: Instant;
  readonly account?: AccountId;
  readonly action: string;
  readonly subject?: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Number of the request, as its answer carried it. */
  readonly request: string;
}

/** A line of the trail as kept. */
export interface AuditRecord extends AuditLine {
  readonly seq: number;
  /** Name of the account. */
  readonly name?: string;
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
  setDisabled(id: AccountId, disabled: boolean): Promise<void>;
  /** False where the account has this role there already. */
  grant(
    register: RegisterId,
    id: AccountId,
    grant: Grant,
    now: Instant,
    by?: AccountId,
  ): Promise<boolean>;
  /** False where there is no such grant. */
  revoke(register: RegisterId, id: AccountId, grant: number): Promise<boolean>;
  openSession(secret: string, account: AccountId, now: Instant, expires: Instant): Promise<void>;
  /** Whose session it is, while it lasts. */
  sessionOf(secret: string, now: Instant): Promise<AccountId | undefined>;
  closeSession(secret: string): Promise<void>;
  /** Closes every session of an account, but one where given. */
  closeSessions(account: AccountId, except?: string): Promise<void>;
  noteFailure(name: string, now: Instant): Promise<void>;
  failuresSince(name: string, since: Instant): Promise<number>;
  clearFailures(name: string): Promise<void>;
  noteAudit(register: RegisterId, line: AuditLine): Promise<void>;
  /** Newest first, before a place where given. */
  audit(
    register: RegisterId,
    before: number | undefined,
    limit: number,
  ): Promise<readonly AuditRecord[]>;
}
