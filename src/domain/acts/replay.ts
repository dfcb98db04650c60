/**
 * What stands on acts of later effect is worked out again when something before it changes: in the order of effect, each
 * operation in its own place. So the order in which acts are recorded makes no difference, and what an act puts right flows
 * through what came after. What comes out as it was stays as it was recorded.
 */
import { type Aspect, keyText, lineText } from '../register/aspects.ts';
import {
  type Entry,
  type Place,
  comparePlaces,
  compareWritten,
  operationOf,
  stepOf,
} from '../register/entry.ts';
import { allEntries } from '../register/facts.ts';
import { type ActId, refParts } from '../register/ids.ts';
import type { DraftFacts } from '../register/memory-facts.ts';
import { PlaceQueue } from '../register/place-queue.ts';
import {
  EXISTENCE,
  KEYED,
  REFERRERS,
  existing,
  mentionsOf,
  thingsOf,
} from '../register/references.ts';
import type { Day } from '../time/day.ts';
import { canonical } from '../canonical.ts';
import type { Context } from './context.ts';
import { type Finding, distinct } from './finding.ts';
import { misplaced } from './misplaced.ts';
import { AMOUNT_ASPECTS, holdingOf } from './holding.ts';
import { type ActRecord, type RecordedArticle, type Restated, lastOf } from './righting.ts';

/** What a replay works on. */
export interface Replayed<Op> {
  readonly draft: DraftFacts;
  /** The act being recorded, and its place in the order of record. */
  readonly act: ActId;
  readonly known: number;
  readonly record: ActRecord<Op>;
  readonly findings: Finding[];
  /** Where operations go that would be worked out again and that the record at hand has not. */
  readonly missing: Map<ActId, Set<number>>;
  /** Does what an operation says, unless it puts the record right. */
  readonly run: (cx: Context, operation: Op) => void;
}

/** An operation of the act being recorded, in its place among those that are worked out again. */
export interface Own<Op> extends Place {
  readonly cx: Context;
  readonly op: Op;
}

/** An operation to be worked out, with what it is to say instead of what is recorded and the article that says so. */
interface Pending<Op> extends Place {
  readonly of: RecordedArticle;
  readonly given?: { readonly operation: Op | undefined; readonly by: string };
  /** Its entries, once they are taken out of the draft until it is worked out. */
  lifted?: readonly Entry[];
}

/** Something for each operation of each act. */
type ByStep<T> = Map<ActId, Map<number, T>>;

/** What a map has under a key; made where it has nothing yet. */
const within = <K, V>(maps: Map<K, V>, key: K, make: () => V): V => {
  const found = maps.get(key);
  if (found !== undefined) return found;
  const made = make();
  maps.set(key, made);
  return made;
};

/** Places from which lines and things have been looked through, by aspect or kind of thing and by name. */
type Looked = Map<string, Map<string, Place>>;

const byLine = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const lines = new Map<string, Entry[]>();
  for (const entry of entries)
    within(lines, lineText(entry.aspect, entry.key), (): Entry[] => []).push(entry);
  return lines;
};

/** What an entry says, whatever its place among those of its operation. */
const saying = ({ day, value, end, source }: Entry): string => canonical([day, value, end, source]);

const saySame = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a.length === b.length && a.every((entry, i) => saying(entry) === saying(b[i] as Entry));

/** One replay over a draft. */
export class Replay<Op> {
  readonly #on: Replayed<Op>;
  /** The operations that were noted. */
  readonly #noted: ByStep<Pending<Op>> = new Map();
  readonly #pending = new PlaceQueue<Pending<Op> | Own<Op>>();
  /** Those of them whose entries still stand in the draft. */
  readonly #unlifted = new PlaceQueue<Pending<Op>>();
  /** To the end, and to the end of a day. */
  readonly #looked: Looked = new Map();
  readonly #lookedOn = new Map<Day, Looked>();
  /** What acts of later effect could not do any more. */
  readonly #broken = new Map<ActId, Finding[]>();
  #standing: Map<ActId, Entry[]> | undefined;

  constructor(on: Replayed<Op>) {
    this.#on = on;
  }

  /**
   * Works out what the act itself does, what these articles say otherwise than before, and all that comes after that or after
   * what the draft changes: all in the order of effect. `was`: what the articles said before.
   */
  run(
    own: readonly Own<Op>[],
    restated: readonly (Restated<Op> & { readonly by: string })[],
    was: ActRecord<Op>,
  ): void {
    const { draft } = this.#on;
    for (const each of own.toSorted((a, b) => comparePlaces(b, a))) this.#pending.add(each);
    for (const { article: of, operations, by } of lastOf(restated)) {
      const before = was.textOf(of.act, of.number) ?? [];
      for (let i = 0; i < Math.max(before.length, operations.length); i += 1) {
        const operation = operations[i];
        if (canonical(before[i]) !== canonical(operation))
          this.#await(of, stepOf(of.article, i), { operation, by });
      }
    }
    for (const entry of [...draft.added, ...draft.retracted]) this.#look(entry);
    for (let next = this.#pending.shift(); next; next = this.#pending.shift())
      if ('cx' in next) this.#doOwn(next);
      else this.#workOut(next);
    for (const [act, problems] of this.#broken)
      this.#on.findings.push({
        code: 'later-breaks',
        act,
        problems: distinct(problems),
        severity: 'error',
      });
  }

  #doOwn({ cx, op }: Own<Op>): void {
    this.#on.run(cx, op);
    for (const entry of cx.written) this.#look(entry);
  }

  #await(of: RecordedArticle, step: number, given?: Pending<Op>['given']): void {
    const { act, day, seq } = of;
    within(
      within(this.#noted, act, () => new Map<number, Pending<Op>>()),
      step,
      () => {
        const pending: Pending<Op> = { day, seq, step, of, ...(given && { given }) };
        this.#pending.add(pending);
        this.#unlifted.add(pending);
        return pending;
      },
    );
  }

  /** The entries of an operation that stand in the draft. */
  #entriesOf({ of, step }: Pending<Op>): readonly Entry[] {
    if (!this.#standing) {
      this.#standing = new Map();
      for (const entry of allEntries(this.#on.draft))
        within(this.#standing, entry.act, (): Entry[] => []).push(entry);
    }
    const own = this.#standing.get(of.act) ?? [];
    return own.filter((entry) => entry.step === step).toSorted(compareWritten);
  }

  /** Notes what comes after an entry, to its day or to the end, and stands on it or on what it names. */
  #look(entry: Entry, until: 'day' | 'end' = 'end'): void {
    for (const later of this.#after(entry, until)) this.#note(later);
  }

  #note(later: Entry): void {
    if (later.act === this.#on.act || this.#noted.get(later.act)?.has(later.step)) return;
    const { record, missing } = this.#on;
    if (record.lacks(later.act, later.step)) {
      const steps = missing.get(later.act);
      if (steps) steps.add(later.step);
      else missing.set(later.act, new Set([later.step]));
      return;
    }
    const of = record.articleOf(later.act, later.article);
    if (of) this.#await(of, later.step);
  }

  *#after(entry: Entry, until: 'day' | 'end'): Iterable<Entry> {
    const { draft } = this.#on;
    yield* this.#laterOn(entry.aspect, entry.key, entry, until);
    const line: readonly Entry[] = draft.entries(entry.aspect, entry.key);
    const before = line.findLast((e) => comparePlaces(e, entry) < 0);
    for (const thing of new Set([entry, ...(before ? [before] : [])].flatMap(thingsOf))) {
      const { kind, id } = refParts(thing);
      if (!this.#first(`of ${kind}`, id, entry, until)) continue;
      yield* this.#laterOn(EXISTENCE[kind], [id], entry, until);
      for (const aspect of KEYED[kind])
        for (const key of draft.referring(thing, aspect))
          if ((key as readonly string[]).includes(id))
            yield* this.#laterOn(aspect, key, entry, until);
    }
    yield* this.#namedLater(entry, until);
    if (entry.aspect === 'open-item') yield* this.#partedLater(entry.key[0], entry, until);
  }

  /** What comes after what is said of an open item, and has a part of it. */
  *#partedLater(item: string, place: Place, until: 'day' | 'end'): Iterable<Entry> {
    for (const aspect of [...AMOUNT_ASPECTS, 'open-item'] as const)
      for (const key of this.#on.draft.referring(`item:${item}`, aspect))
        for (const later of this.#later(aspect, key, place, until))
          if (mentionsOf(later).includes(`item:${item}`)) yield later;
  }

  /** What comes after the beginning or the end of a thing and names it. */
  *#namedLater(entry: Entry, until: 'day' | 'end'): Iterable<Entry> {
    const { draft } = this.#on;
    for (const thing of existing(entry))
      for (const aspect of REFERRERS[refParts(thing).kind])
        for (const key of draft.referring(thing, aspect))
          for (const later of this.#later(aspect, key, entry, until))
            if (thingsOf(later).includes(thing)) yield later;
  }

  *#laterOn(
    aspect: Aspect,
    key: readonly string[],
    place: Place,
    until: 'day' | 'end',
  ): Iterable<Entry> {
    if (this.#first(aspect, keyText(key), place, until))
      yield* this.#later(aspect, key, place, until);
  }

  #later(
    aspect: Aspect,
    key: readonly string[],
    place: Place,
    until: 'day' | 'end',
  ): readonly Entry[] {
    const line: readonly Entry[] = this.#on.draft.entries(aspect, key as never);
    return line.filter(
      (e) => comparePlaces(e, place) > 0 && (until === 'end' || e.day === place.day),
    );
  }

  /** Whether nothing has been looked through so far from an earlier place; notes that it has from this one. */
  #first(what: string, name: string, place: Place, until: 'day' | 'end'): boolean {
    const all =
      until === 'end' ? this.#looked : within(this.#lookedOn, place.day, (): Looked => new Map());
    const from = within(all, what, () => new Map<string, Place>());
    const looked = from.get(name);
    if (looked && comparePlaces(looked, place) <= 0) return false;
    from.set(name, place);
    return true;
  }

  /** Takes an operation out of the draft with all of its day that comes after and stands on it. */
  #lift(pending: Pending<Op>): readonly Entry[] {
    if (pending.lifted) return pending.lifted;
    const entries = this.#entriesOf(pending);
    pending.lifted = entries;
    for (const entry of entries) this.#liftAfter(entry);
    for (const entry of entries) this.#on.draft.retract(entry);
    return entries;
  }

  /** Lifts what comes after an entry on the same day; says whether there was anything. */
  #liftAfter(entry: Entry): boolean {
    this.#look(entry, 'day');
    const later = this.#unlifted.takeAfter(entry);
    for (const pending of later) this.#lift(pending);
    return later.length > 0;
  }

  /** Lifts what an operation has seen that comes after it; says whether there was anything. */
  #liftSeen(seen: ReadonlySet<Entry>): boolean {
    let lifted = false;
    for (const entry of seen) {
      this.#note(entry);
      const pending = this.#noted.get(entry.act)?.get(entry.step);
      if (!pending || pending.lifted) continue;
      this.#lift(pending);
      lifted = true;
    }
    return lifted;
  }

  #workOut(pending: Pending<Op>): void {
    const { draft, record, findings } = this.#on;
    const { of, step, given } = pending;
    const text = given ? [] : record.textOf(of.act, of.number);
    if (text === undefined) return;
    const operation = given ? given.operation : text[operationOf(step)];
    const old = this.#lift(pending);
    for (;;) {
      const { written, said, seen } = this.#enact(pending, operation);
      const errors = said.filter((f) => f.severity === 'error');
      // What is read of the day must be as it is in this place: errors may come of what is not.
      const lifted = [this.#liftSeen(seen), ...written.map((e) => this.#liftAfter(e))];
      if (lifted.includes(true)) {
        for (const entry of written) draft.retract(entry);
        continue;
      }
      if (errors.length > 0 && !given) {
        for (const entry of written) draft.retract(entry);
        const told = errors.map((error) => misplaced(draft, this.#on.act, of.day, error));
        for (const entry of old) draft.add(entry);
        within(this.#broken, of.act, (): Finding[] => []).push(...told);
        return;
      }
      if (given) findings.push(...said.map((f) => ({ ...f, article: given.by })));
      this.#settle(pending, old, written);
      return;
    }
  }

  #enact({ of, step }: Pending<Op>, operation: Op | undefined) {
    const { draft, known, run } = this.#on;
    const [said, written]: [Finding[], Entry[]] = [[], []];
    const { act, number: article, day, seq, source } = of;
    const where = { act, seq, day, article, source, step };
    const seen = draft.reading({ day, seq, step }, () => {
      if (operation !== undefined)
        run({ ...where, facts: draft, known, again: true, findings: said, written }, operation);
    });
    return { said, written, seen };
  }

  /** Puts back what says the same as before; what says something else is looked at further and told. */
  #settle({ of, given }: Pending<Op>, old: readonly Entry[], made: readonly Entry[]): void {
    const { draft } = this.#on;
    const [was, is] = [byLine(old), byLine(made)];
    for (const line of new Set([...was.keys(), ...is.keys()])) {
      const before = was.get(line) ?? [];
      const after = is.get(line) ?? [];
      if (saySame(before, after)) {
        for (const entry of after) draft.retract(entry);
        for (const entry of before) draft.add(entry);
        continue;
      }
      for (const entry of [...before, ...after]) this.#look(entry);
      if (!given) this.#tell(of, before.at(-1), after.at(-1));
    }
  }

  /** An amount that a later act leaves is another one now. */
  #tell(of: RecordedArticle, before: Entry | undefined, after: Entry | undefined): void {
    const entry = after ?? before;
    const holding = entry && holdingOf(entry.aspect, entry.key);
    if (!entry || !holding || !AMOUNT_ASPECTS.some((aspect) => aspect === entry.aspect)) return;
    const amountOf = (e: Entry | undefined): number =>
      e?.value && 'amount' in e.value ? e.value.amount : 0;
    const [was, is] = [amountOf(before), amountOf(after)];
    if (was === is) return;
    this.#on.findings.push({
      code: 'later-changes',
      act: of.act,
      holding,
      day: of.day,
      was,
      is,
      severity: 'notice',
    });
  }
}
