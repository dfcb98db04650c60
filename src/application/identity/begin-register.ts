/** Beginning a register of one's own beside those there are. */
import { hasWhole } from '../../domain/drafting/roles.ts';
import { slugOf } from '../../words/slug.ts';
import type { Account } from '../identity-store.ts';
import type { RegisterId } from '../register-id.ts';
import type { Store } from '../store.ts';
import type { Identity } from './ports.ts';

/** Letters of the name of a register. */
export const LONGEST_TITLE = 200;

/** Registers of one service at most: each that is opened is held in memory. */
export const MOST_REGISTERS = 64;

/** What became of it. */
export type RegisterBegun =
  | { readonly register: RegisterId }
  | { readonly refused: 'no-right' | 'no-title' | 'too-many' };

/** An id of its own, made of the name. */
const freeId = (title: string, taken: ReadonlySet<string>): RegisterId => {
  const base = slugOf(title).slice(0, 60);
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id as RegisterId;
};

/**
 * Begins an empty register. Only who administers a whole register may, and administers the new one, alone at first: roles in one
 * register are none in another.
 */
export const beginRegister = async (
  store: Store,
  { store: accounts, clock }: Pick<Identity, 'store' | 'clock'>,
  actor: Account,
  title: string,
): Promise<RegisterBegun> => {
  if (!hasWhole(actor.grants, 'administer')) return { refused: 'no-right' };
  const name = title.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (slugOf(name) === '' || name.length > LONGEST_TITLE) return { refused: 'no-title' };
  const there = await store.registers();
  if (there.length >= MOST_REGISTERS) return { refused: 'too-many' };
  const taken = new Set<string>(there.map(({ id }) => id));
  for (;;) {
    const id = freeId(name, taken);
    if (await store.createRegister(id, name)) {
      await accounts.grant(id, actor.id, { role: 'administrator' }, clock(), actor.id);
      return { register: id };
    }
    // Somebody else took it meanwhile.
    taken.add(id);
  }
};
