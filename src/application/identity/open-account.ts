/** Making accounts: by an administrator, and the first administrator of all. */
import type { AccountId, External } from '../identity-store.ts';
import type { RegisterId } from '../register-id.ts';
import {
  type CredentialFault,
  nameFault,
  nameOf,
  passwordFault,
  passwordOf,
} from './credentials.ts';
import type { Identity } from './ports.ts';

/** What became of a new account. */
export type AccountOpened =
  | { readonly account: AccountId; readonly firstPassword?: string }
  | { readonly refused: CredentialFault | 'name-taken' };

/**
 * Opens an account. Without `external` it gets a first password, told once, which its holder must change before
 * anything else.
 */
export const openAccount = async (
  { store, passwords, secrets, clock }: Identity,
  given: { readonly name: string; readonly display: string; readonly external?: External },
): Promise<AccountOpened> => {
  const name = nameOf(given.name);
  const fault = nameFault(name);
  if (fault) return { refused: fault };
  const { external } = given;
  const firstPassword = external ? undefined : secrets.password();
  const account = await store.createAccount(
    {
      name,
      display: given.display.normalize('NFC').trim() || name,
      ...(firstPassword !== undefined && {
        password: await passwords.hash(firstPassword),
        mustChange: true,
      }),
      ...(external && { external }),
    },
    clock(),
  );
  if (account === undefined) return { refused: 'name-taken' };
  return { account, ...(firstPassword !== undefined && { firstPassword }) };
};

/** Whether nobody administers a register yet. */
export const needsAdministrator = async (
  { store }: Pick<Identity, 'store'>,
  register: RegisterId,
): Promise<boolean> =>
  !(await store.accounts(register)).some(
    (a) => !a.disabled && a.grants.some((g) => g.role === 'administrator' && g.unit === undefined),
  );

/** Opens the account of the first administrator, who chooses the password themselves: of several at once, one. */
export const openFirstAdministrator = async (
  identity: Identity,
  register: RegisterId,
  given: { readonly name: string; readonly display: string; readonly password: string },
): Promise<AccountOpened | { readonly refused: 'administered-already' }> => {
  const { store, passwords, clock } = identity;
  if (!(await needsAdministrator(identity, register))) return { refused: 'administered-already' };
  const name = nameOf(given.name);
  const password = passwordOf(given.password);
  const fault = nameFault(name) ?? passwordFault(password, name);
  if (fault) return { refused: fault };
  const account = await store.createFirstAdministrator(
    register,
    {
      name,
      display: given.display.normalize('NFC').trim() || name,
      password: await passwords.hash(password),
    },
    clock(),
  );
  return account === 'name-taken' || account === 'administered-already'
    ? { refused: account }
    : { account };
};
