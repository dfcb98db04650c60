/** The register as it is now, in memory, kept in step with the store: what commands decide on. */
import { ActBook, type ActLine } from '../domain/acts/act-book.ts';
import type { MemoryFacts } from '../domain/register/memory-facts.ts';
import { type Instant, nextInstant } from '../domain/time/instant.ts';
import type { Recorded, RegisterId, Store } from './store.ts';

/** A register in memory at one version. */
export class Image extends ActBook {
  readonly register: RegisterId;

  constructor(register: RegisterId, facts?: MemoryFacts, lines?: readonly ActLine[]) {
    super(facts, lines);
    this.register = register;
  }

  /** The instant at which the next act is recorded: now, but later than the last one. */
  recordedAt(now: Instant): Instant {
    const last = this.acts.at(-1)?.recorded;
    return last !== undefined && now <= last ? nextInstant(last) : now;
  }
}

const PAGE = 1000;

/** Every act of a register, in order of record, page by page. */
export const allActs = async (store: Store, register: RegisterId): Promise<readonly Recorded[]> => {
  const found: Recorded[] = [];
  for (;;) {
    const page = await store.acts(register, { from: found.at(-1)?.seq ?? 0, limit: PAGE });
    found.push(...page);
    if (page.length < PAGE) return found;
  }
};

/** The image of a register as the store has it now. */
export const openImage = async (store: Store, register: RegisterId): Promise<Image> => {
  const facts = await store.load(register, 'all', 'now');
  return new Image(register, facts, await allActs(store, register));
};
