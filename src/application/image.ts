/** The register as it is now, in memory, kept in step with the store: what commands decide on. */
import { ActBook } from '../domain/acts/act-book.ts';
import type { ActLine } from '../domain/acts/act-list.ts';
import type { Steps } from '../domain/acts/righting.ts';
import type { Facts } from '../domain/register/facts.ts';
import type { ActId } from '../domain/register/ids.ts';
import { DraftFacts, MemoryFacts } from '../domain/register/memory-facts.ts';
import { type Instant, instant, nextInstant } from '../domain/time/instant.ts';
import type { Act } from '../domain/acts/act.ts';
import { Asked } from './asked.ts';
import { type Standing, namedIn, rightedIn, scopeOf } from './act-scope.ts';
import type { Scope } from './scope.ts';
import type { Head, Recorded, RegisterId, Since, Store } from './store.ts';

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

/** Acts of the register that these rest on, say the standing of, or might be confused with: those of the same id or number. */
const related = async (
  store: Store,
  register: RegisterId,
  acts: readonly Act[],
): Promise<readonly Recorded[]> => {
  const others = new Map<number, Recorded>();
  for (const act of acts) {
    const { id, number } = act;
    for (const named of namedIn(act)) {
      const found = await store.act(register, named);
      if (found) others.set(found.seq, found);
    }
    const same = await store.act(register, id);
    const twins = number === undefined ? [] : await store.actsByNumber(register, number);
    for (const recorded of same ? [same, ...twins] : twins) others.set(recorded.seq, recorded);
  }
  return [...others.values()].toSorted((a, b) => a.seq - b.seq);
};

type Recordings = readonly (Recorded & Standing & Pick<ActLine, 'steps'>)[];

/** Acts of the record by id, whole or only some of their operations, with the entries that stand on these. */
const standingActs = async (
  store: Store,
  register: RegisterId,
  ids: Iterable<readonly [ActId, (readonly number[])?]>,
): Promise<Recordings> => {
  const found: Recordings[number][] = [];
  for (const [id, steps] of ids) {
    const recorded = await store.act(register, id);
    const entries = recorded ? await store.entriesOf(register, id, steps) : [];
    if (recorded) found.push({ ...recorded, entries, ...(steps && { steps }) });
  }
  return found;
};

/** More operations of the same acts, and some of others. */
const moreOf = (
  standing: Recordings,
  missing: Steps,
): readonly (readonly [ActId, readonly number[]])[] =>
  [...missing].map(([id, steps]) => [
    id,
    [...steps, ...(standing.find(({ act }) => act.id === id)?.steps ?? [])],
  ]);

/** More acts of later effect than this are not looked up one by one: the whole register is read. */
const MANY = 32;

/** More operations of one act than this are not looked up either. */
const MANY_STEPS = 1_000;

/** What acts need of a register, and what of it they need to know of acts recorded. */
interface Needed {
  readonly scope: Scope;
  readonly facts: MemoryFacts;
  /** Acts that these undo, rest on or would have worked out again, and acts of their id or number. */
  readonly lines: readonly ActLine[];
}

/** For acts that are only tried. */
const EARLIEST = instant('0001-01-01T00:00:00.000Z');

const inOrder = (recorded: readonly ActLine[]): readonly ActLine[] =>
  [...new Map(recorded.map((line) => [line.seq, line])).values()].toSorted((a, b) => a.seq - b.seq);

/** Operations of later effect that these would have worked out again and that the book has not. */
const missingFor = (
  facts: MemoryFacts,
  lines: readonly ActLine[],
  version: number,
  acts: readonly Act[],
): Steps => {
  const [first] = acts;
  if (first && acts.length === 1) return new ActBook(facts, lines, version).draft(first).missing;
  const book = new ActBook(new MemoryFacts(facts.all()), lines, version);
  const missing = new Map<ActId, ReadonlySet<number>>();
  for (const act of acts) {
    const done = book.draft(act);
    for (const [id, steps] of done.missing)
      missing.set(id, steps.union(missing.get(id) ?? new Set()));
    if (done.enactable) book.advance(act, book.lastRecorded ?? EARLIEST, done);
  }
  return missing;
};

/**
 * What these acts need to be decided as they would be on the whole register: what they name, and the operations of later effect
 * that they would have worked out again, with what those name. Without an answer where that is the whole register.
 */
const neededFor = async (
  store: Store,
  register: RegisterId,
  acts: readonly Act[],
): Promise<Needed | undefined> => {
  const { version } = await store.head(register);
  const others = await related(store, register, acts);
  const asked = new Asked();
  const righted = rightedIn(acts);
  if (await store.restated(register, righted)) return undefined;
  let standing = await standingActs(
    store,
    register,
    righted.map((id) => [id]),
  );
  for (;;) {
    const scope = scopeOf(acts, standing);
    if (scope === 'all') return undefined;
    const facts = await store.load(register, scope, 'now', asked);
    // Of acts that are only looked at nothing is there.
    const lines = inOrder([...others.map((line) => ({ ...line, steps: [] })), ...standing]);
    const missing = missingFor(facts, lines, version, acts);
    if (missing.size === 0) return { scope, facts, lines };
    if (standing.length + missing.size > MANY) return undefined;
    if ([...missing.values()].some(({ size }) => size > MANY_STEPS)) return undefined;
    if (await store.restated(register, [...missing.keys()])) return undefined;
    const more = moreOf(standing, missing);
    const kept = standing.filter(({ act }) => !missing.has(act.id));
    standing = [...kept, ...(await standingActs(store, register, more))];
  }
};

/** What these acts need of a register to be decided as they would be on the whole of it. */
export const scopeFor = async (
  store: Store,
  register: RegisterId,
  acts: readonly Act[],
): Promise<Scope> => (await neededFor(store, register, acts))?.scope ?? 'all';

/** As much of the register as it is now as these acts need, to be enacted one after another. */
export const openImageFor = async (
  store: Store,
  register: RegisterId,
  acts: readonly Act[],
): Promise<Image> => {
  for (;;) {
    const head = await store.head(register);
    const needed = await neededFor(store, register, acts);
    if (!needed) return openImage(store, register);
    const { facts, lines } = needed;
    // Several reads: where somebody wrote in between, they are of two versions.
    if ((await store.head(register)).version === head.version)
      return new Image(register, facts, lines, head);
  }
};
