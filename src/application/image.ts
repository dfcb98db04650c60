/** The register as it is now, in memory, kept in step with the store: what commands decide on. */
import { ActBook } from '../domain/acts/act-book.ts';
import type { ActLine } from '../domain/acts/act-list.ts';
import type { Facts } from '../domain/register/facts.ts';
import { DraftFacts, type MemoryFacts } from '../domain/register/memory-facts.ts';
import { type Instant, nextInstant } from '../domain/time/instant.ts';
import type { Act } from '../domain/acts/act.ts';
import { type Undone, scopeOf, undoneIn } from './act-scope.ts';
import type { Head, Recorded, RegisterId, Scope, Since, Store } from './store.ts';

/** A register in memory at one version. */
export class Image extends ActBook {
  readonly register: RegisterId;
  readonly #last: Instant | undefined;

  /** `head`: where the register stands, where `lines` are only some of its acts. */
  constructor(
    register: RegisterId,
    facts?: MemoryFacts,
    lines?: readonly ActLine[],
    head?: Pick<Head, 'version' | 'recorded'>,
  ) {
    super(facts, lines, head?.version);
    this.register = register;
    this.#last = head?.recorded;
  }

  /** The instant at which the next act is recorded: now, but later than the last one. */
  recordedAt(now: Instant): Instant {
    const last = [this.lastRecorded, this.#last].reduce((a, b) =>
      a === undefined || (b !== undefined && b > a) ? b : a,
    );
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

/**
 * Takes over what others have recorded since, by enacting it again: the same acts on the same facts do the same. False
 * where that cannot be done, and the register is to be opened anew.
 */
export const catchUp = async (store: Store, image: Image): Promise<boolean> => {
  const news = await store.acts(image.register, { from: image.version, limit: PAGE });
  for (const { act, seq, recorded } of news) {
    if (seq !== image.version + 1) return false;
    const done = image.draft(act);
    if (!done.enactable) return false;
    image.advance(act, recorded, done);
  }
  return news.length > 0;
};

/** The facts as they were before what has been recorded since. */
export const without = (facts: Facts, { added, retracted }: Since): Facts => {
  const past = new DraftFacts(facts);
  for (const entry of added) past.retract(entry);
  for (const entry of retracted) past.add(entry);
  return past;
};

/** Acts of the register that these might be confused with: those of the same id or number. */
const namesakes = async (
  store: Store,
  register: RegisterId,
  acts: readonly Act[],
): Promise<readonly Recorded[]> => {
  const found = new Map<number, Recorded>();
  for (const { id, number } of acts) {
    const same = await store.act(register, id);
    const twins = number === undefined ? [] : await store.actsByNumber(register, number);
    for (const recorded of same ? [same, ...twins] : twins) found.set(recorded.seq, recorded);
  }
  return [...found.values()].toSorted((a, b) => a.seq - b.seq);
};

/** The acts of the record that these would undo, with the entries that stand on them. */
const recordedUndone = async (
  store: Store,
  register: RegisterId,
  acts: readonly Act[],
): Promise<readonly (Recorded & Undone)[]> => {
  const found: (Recorded & Undone)[] = [];
  for (const id of undoneIn(acts)) {
    const recorded = await store.act(register, id);
    if (recorded) found.push({ ...recorded, entries: await store.entriesOf(register, id) });
  }
  return found;
};

/** What these acts need of a register to be decided as they would be on the whole of it. */
export const scopeFor = async (
  store: Store,
  register: RegisterId,
  acts: readonly Act[],
): Promise<Scope> => scopeOf(acts, await recordedUndone(store, register, acts));

/** As much of the register as it is now as these acts need, to be enacted one after another. */
export const openImageFor = async (
  store: Store,
  register: RegisterId,
  acts: readonly Act[],
): Promise<Image> => {
  for (;;) {
    const head = await store.head(register);
    const undone = await recordedUndone(store, register, acts);
    const scope = scopeOf(acts, undone);
    if (scope === 'all') return openImage(store, register);
    const facts = await store.load(register, scope, 'now');
    const lines = [...undone, ...(await namesakes(store, register, acts))];
    // Figures stand by themselves: no unit or thing leads to them.
    const whole = undone.every(({ entries }) =>
      entries.every((entry) => facts.entries(entry.aspect, entry.key).length > 0),
    );
    if (!whole) return openImage(store, register);
    // Several reads: where somebody wrote in between, they are of two versions.
    if ((await store.head(register)).version === head.version)
      return new Image(register, facts, lines, head);
  }
};
