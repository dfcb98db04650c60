/** Giving and taking roles, closing accounts and setting passwords again: what an administrator may, and over whom. */
import { type Grant, type Role, hasOver, hasWhole } from '../../domain/drafting/roles.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Account, AccountId } from '../identity-store.ts';
import type { RegisterId } from '../register-id.ts';
import type { Deed } from '../trail.ts';
import type { Identity } from './ports.ts';

/** Who administers which register, as it stands on the day. */
export interface Administration {
  readonly identity: Identity;
  readonly register: RegisterId;
  readonly actor: Account;
  readonly facts: Facts;
  readonly today: Day;
}

/** Why something was not done to an account. */
export type AccountRefusal =
  | { readonly refused: 'unknown-account' }
  | { readonly refused: 'unknown-unit'; readonly unit: UnitId }
  /** The actor administers only a part of the register, and this concerns these units or all of it. */
  | { readonly refused: 'no-right'; readonly units: readonly UnitId[]; readonly whole: boolean }
  /** Nobody would be left to administer the register. */
  | { readonly refused: 'last-administrator' };

/** Done: what, and over which units; none for the whole register. */
export interface Administered {
  readonly deed: Deed;
  readonly units: readonly UnitId[];
}

const everLived = (facts: Facts, unit: UnitId): boolean =>
  facts.entries('unit.life', [unit]).length > 0;

/** Refuses an actor who does not administer what these grants are over. */
const demandOver = (
  { actor, facts, today }: Administration,
  grants: readonly Grant[],
): AccountRefusal | undefined => {
  if (hasWhole(actor.grants, 'administer')) return undefined;
  const whole = grants.some((grant) => grant.unit === undefined);
  const units = grants.flatMap(({ unit }) =>
    unit === undefined || hasOver(actor.grants, 'administer', unit, facts, today) ? [] : [unit],
  );
  return whole || units.length > 0 ? { refused: 'no-right', units, whole } : undefined;
};

const unitsOf = (grants: readonly Grant[]): readonly UnitId[] =>
  grants.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));

/** The account, where the actor administers all that it has roles over: whoever holds its password has these too. */
const managed = async (
  administration: Administration,
  id: AccountId,
): Promise<Account | AccountRefusal> => {
  const { identity, register } = administration;
  const account = await identity.store.account(register, id);
  if (!account) return { refused: 'unknown-account' };
  const elsewhere = await identity.store.hasGrantsElsewhere(register, id);
  if (elsewhere && !hasWhole(administration.actor.grants, 'administer'))
    return { refused: 'no-right', units: [], whole: true };
  return demandOver(administration, account.grants) ?? account;
};

/** Gives a role over a unit, or over the whole register, to an account: only what the actor administers themselves. */
export const giveRole = async (
  administration: Administration,
  id: AccountId,
  role: Role,
  unit: UnitId | undefined,
): Promise<Administered | AccountRefusal> => {
  const { identity, register, actor, facts } = administration;
  if (unit !== undefined && !everLived(facts, unit)) return { refused: 'unknown-unit', unit };
  const account = await identity.store.account(register, id);
  if (!account) return { refused: 'unknown-account' };
  const grant = { role, ...(unit !== undefined && { unit }) };
  const refusal = demandOver(administration, [grant]);
  if (refusal) return refusal;
  await identity.store.grant(register, id, grant, identity.clock(), actor.id);
  return { deed: { what: 'role-given', account: account.name, role }, units: unitsOf([grant]) };
};

/** Takes a role back. */
export const takeRole = async (
  administration: Administration,
  id: AccountId,
  grant: number,
): Promise<Administered | AccountRefusal> => {
  const { identity, register } = administration;
  const account = await identity.store.account(register, id);
  const held = account?.grants.find((each) => each.id === grant);
  if (!account || !held) return { refused: 'unknown-account' };
  const refusal = demandOver(administration, [held]);
  if (refusal) return refusal;
  const outcome = await identity.store.revoke(register, id, grant);
  if (outcome === 'unknown') return { refused: 'unknown-account' };
  if (outcome === 'last') return { refused: 'last-administrator' };
  const { role } = held;
  return { deed: { what: 'role-taken', account: account.name, role }, units: unitsOf([held]) };
};

/** Closes an account, or opens it again. Every session of a closed one ends. */
export const setDisabled = async (
  administration: Administration,
  id: AccountId,
  disabled: boolean,
): Promise<Administered | AccountRefusal> => {
  const found = await managed(administration, id);
  if ('refused' in found) return found;
  const { store } = administration.identity;
  if (!(await store.setDisabled(id, disabled))) return { refused: 'last-administrator' };
  if (disabled) await store.closeSessions(id);
  const what = disabled ? 'account-disabled' : 'account-enabled';
  return { deed: { what, account: found.name }, units: unitsOf(found.grants) };
};

/** Sets a first password again, told once; every session of the account ends, and the name is no longer locked. */
export const resetPassword = async (
  administration: Administration,
  id: AccountId,
): Promise<
  AccountRefusal | (Administered & { readonly name: string; readonly password: string })
> => {
  const found = await managed(administration, id);
  if ('refused' in found) return found;
  const { store, passwords, secrets } = administration.identity;
  const password = secrets.password();
  await store.setPassword(id, await passwords.hash(password), true);
  await store.closeSessions(id);
  await store.clearFailures(found.name);
  const { name, grants } = found;
  return {
    name,
    password,
    deed: { what: 'password-reset', account: name },
    units: unitsOf(grants),
  };
};
