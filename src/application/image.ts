/** The register as it is now, in memory, kept in step with the store: what commands decide on. */
import type { ActRecord } from '../domain/acts/enact.ts';
import type { RecordedAct } from '../domain/acts/operations/righting.ts';
import type { Entry } from '../domain/register/entry.ts';
import type { MemoryFacts } from '../domain/register/memory-facts.ts';
import { type Instant, nextInstant } from '../domain/time/instant.ts';
import { undoneBy } from './chain.ts';
import type { Recorded, RegisterId, Store } from './store.ts';

/** An act in the order of record, and the act that undid it, where one did. */
export type ActLine = Pick<Recorded, 'act' | 'seq' | 'recorded' | 'undone'>;

/** A register in memory at one version. */
export class Image implements ActRecord {
  readonly register: RegisterId;
  readonly facts: MemoryFacts;
  readonly #acts = new Map<string, ActLine>();
  version: number;

  constructor(
    register: RegisterId,
    version: number,
    facts: MemoryFacts,
    lines: readonly ActLine[],
  ) {
    this.register = register;
    this.version = version;
    this.facts = facts;
    for (const line of lines) this.#note(line);
  }

  /** Acts in the order they were recorded. */
  get acts(): readonly ActLine[] {
    return [...this.#acts.values()];
  }

  /** The instant at which the next act is recorded: now, but later than the last one. */
  recordedAt(now: Instant): Instant {
    const last = this.acts.at(-1)?.recorded;
    return last !== undefined && now <= last ? nextInstant(last) : now;
  }

  act(id: string): ActLine | undefined {
    return this.#acts.get(id);
  }

  recorded(id: string): RecordedAct | undefined {
    const line = this.#acts.get(id);
    if (!line) return undefined;
    const entries = [...this.facts.all()].filter((e) => e.act === id);
    return {
      act: line.act,
      seq: line.seq,
      entries,
      ...(line.undone !== undefined && { undoneBy: line.undone }),
    };
  }

  /** Takes over what the store has committed. */
  advance(line: ActLine, added: readonly Entry[], retracted: readonly Entry[]): void {
    for (const entry of retracted) this.facts.retract(entry);
    for (const entry of added) this.facts.add(entry);
    this.#note(line);
    this.version = line.seq;
  }

  #note(line: ActLine): void {
    this.#acts.set(line.act.id, line);
    for (const id of undoneBy(line.act)) {
      const undone = this.#acts.get(id);
      if (undone) this.#acts.set(id, { ...undone, undone: line.act.id });
    }
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
  const head = await store.head(register);
  const facts = await store.load(register, 'all', 'now');
  return new Image(register, head.version, facts, await allActs(store, register));
};
