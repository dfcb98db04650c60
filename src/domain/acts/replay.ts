/**
 * What stands on acts of later effect is worked out again when something before it changes: in the order of effect, each
 * article in its own place. So the order in which acts are recorded makes no difference, and what an act puts right flows
 * through what came after. What comes out as it was stays as it was recorded.
 */
import { keyText, lineText } from '../register/aspects.ts';
import { type Entry, type Place, comparePlaces, firstOrdinal, placeOf } from '../register/entry.ts';
import { allEntries } from '../register/facts.ts';
import { type ActId, refParts } from '../register/ids.ts';
import type { DraftFacts } from '../register/memory-facts.ts';
import { EXISTENCE, KEYED, thingsOf } from '../register/references.ts';
import { canonical } from '../canonical.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { AMOUNT_ASPECTS, holdingOf } from './holding.ts';
import type { ActRecord, RecordedArticle, Restated } from './righting.ts';

/** What a replay works on. */
export interface Replayed<Op> {
  readonly draft: DraftFacts;
  /** The act being recorded, and its place in the order of record. */
  readonly act: ActId;
  readonly known: number;
  readonly record: ActRecord<Op>;
  readonly findings: Finding[];
  /** Where acts go that would be worked out again and that the record at hand has not. */
  readonly missing: Set<ActId>;
  /** Does what an article says, but for what it puts right. */
  readonly run: (cx: Context, operations: readonly Op[]) => void;
}

/** An article to be worked out, with the text it is given and the article that gives it. */
interface Pending<Op> extends Place {
  readonly name: string;
  readonly article: number;
  readonly of: RecordedArticle;
  readonly given?: { readonly operations: readonly Op[]; readonly by: string };
}

const nameOf = (act: string, article: string): string => `${act} ${article}`;

const byLine = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const lines = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = lineText(entry.aspect, entry.key);
    const line = lines.get(name);
    if (line) line.push(entry);
    else lines.set(name, [entry]);
  }
  return lines;
};

/** What an entry says, whatever its place among those of its article. */
const saying = ({ day, value, end, source }: Entry): string => canonical([day, value, end, source]);

const saySame = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a.length === b.length && a.every((entry, i) => saying(entry) === saying(b[i] as Entry));

/** One replay over a draft. */
export class Replay<Op> {
  readonly #on: Replayed<Op>;
  readonly #pending = new Map<string, Pending<Op>>();
  readonly #done = new Set<string>();
  /** Places from which lines and things have been looked through. */
  readonly #looked = new Map<string, Place>();
  /** Entries taken out of the draft until their article is worked out. */
  readonly #lifted = new Map<string, readonly Entry[]>();
  #standing: Map<string, Entry[]> | undefined;

  constructor(on: Replayed<Op>) {
    this.#on = on;
  }

  /** Works out these articles and all that comes after them or after what the draft changes. */
  run(restated: readonly (Restated<Op> & { readonly by: string })[] = []): void {
    const { draft } = this.#on;
    for (const { article: of, operations, by } of restated) {
      const name = nameOf(of.act, of.number);
      this.#pending.set(name, { ...of, name, of, given: { operations, by } });
    }
    for (const entry of [...draft.added, ...draft.retracted]) this.#look(entry);
    for (;;) {
      const next = [...this.#pending.values()].reduce<Pending<Op> | undefined>(
        (first, p) => (first === undefined || comparePlaces(p, first) < 0 ? p : first),
        undefined,
      );
      if (!next) return;
      this.#pending.delete(next.name);
      this.#done.add(next.name);
      this.#workOut(next);
    }
  }

  /** The entries of the article that stand in the draft. */
  #entriesOf(name: string): readonly Entry[] {
    if (!this.#standing) {
      this.#standing = new Map();
      for (const entry of allEntries(this.#on.draft)) {
        const of = nameOf(entry.act, entry.article);
        const list = this.#standing.get(of);
        if (list) list.push(entry);
        else this.#standing.set(of, [entry]);
      }
      for (const list of this.#standing.values()) list.sort((a, b) => a.ordinal - b.ordinal);
    }
    return this.#standing.get(name) ?? [];
  }

  /** Notes what comes after an entry and stands on it or on what it names. */
  #look(entry: Entry): void {
    for (const later of this.#after(entry)) this.#note(later);
  }

  #note(later: Entry): void {
    const name = nameOf(later.act, later.article);
    if (later.act === this.#on.act || this.#done.has(name) || this.#pending.has(name)) return;
    const of = this.#on.record.articleOf(later.act, later.article);
    if (of) this.#pending.set(name, { ...of, name, of });
    else if (this.#on.record.lacks(later.act)) this.#on.missing.add(later.act);
  }

  *#after(entry: Entry): Iterable<Entry> {
    const { draft } = this.#on;
    const place = placeOf(entry);
    yield* this.#laterOn(entry.aspect, entry.key, place);
    const line: readonly Entry[] = draft.entries(entry.aspect, entry.key);
    const before = line.findLast((e) => comparePlaces(placeOf(e), place) < 0);
    for (const thing of new Set([entry, ...(before ? [before] : [])].flatMap(thingsOf))) {
      if (!this.#first(thing, place)) continue;
      const { kind, id } = refParts(thing);
      yield* this.#laterOn(EXISTENCE[kind], [id], place);
      for (const aspect of KEYED[kind])
        for (const key of draft.referring(thing, aspect))
          if ((key as readonly string[]).includes(id)) yield* this.#laterOn(aspect, key, place);
    }
  }

  *#laterOn(aspect: Entry['aspect'], key: readonly string[], place: Place): Iterable<Entry> {
    if (!this.#first(`${aspect} ${keyText(key)}`, place)) return;
    const line: readonly Entry[] = this.#on.draft.entries(aspect, key as never);
    for (const entry of line) if (comparePlaces(placeOf(entry), place) > 0) yield entry;
  }

  /** Whether nothing has been looked through from an earlier place; notes that it has from this one. */
  #first(what: string, place: Place): boolean {
    const looked = this.#looked.get(what);
    if (looked && comparePlaces(looked, place) <= 0) return false;
    this.#looked.set(what, place);
    return true;
  }

  /** Takes an article out of the draft with all of its day that comes after and stands on it. */
  #lift(name: string): readonly Entry[] {
    const known = this.#lifted.get(name);
    if (known) return known;
    const entries = this.#entriesOf(name);
    this.#lifted.set(name, entries);
    for (const entry of entries) this.#liftAfter(entry);
    for (const entry of entries) this.#on.draft.retract(entry);
    return entries;
  }

  /** Lifts what comes after an entry on the same day; says whether there was anything. */
  #liftAfter(entry: Entry): boolean {
    this.#look(entry);
    const later = [...this.#pending.values()].filter(
      (p) =>
        p.day === entry.day && comparePlaces(p, placeOf(entry)) > 0 && !this.#lifted.has(p.name),
    );
    for (const { name } of later) this.#lift(name);
    return later.length > 0;
  }

  /** Lifts all that comes after an article on its day: what the article is given to say may name anything. */
  #liftDay(place: Pending<Op>): void {
    this.#entriesOf(place.name);
    for (const entries of this.#standing?.values() ?? [])
      for (const entry of entries)
        if (entry.day === place.day && comparePlaces(placeOf(entry), place) > 0) {
          const name = nameOf(entry.act, entry.article);
          this.#note(entry);
          if (this.#pending.has(name)) this.#lift(name);
        }
  }

  #workOut(pending: Pending<Op>): void {
    const { draft, record, findings } = this.#on;
    const { name, of, given } = pending;
    const operations = given?.operations ?? record.textOf(of.act, of.number);
    if (operations === undefined) return;
    if (given) this.#liftDay(pending);
    const old = this.#lift(name);
    for (;;) {
      const { made, findings: said } = this.#enact(of, operations);
      const errors = said.filter((f) => f.severity === 'error');
      if (errors.length > 0 && !given) {
        for (const entry of made) draft.retract(entry);
        for (const entry of old) draft.add(entry);
        findings.push({
          code: 'later-breaks',
          act: of.act,
          problems: errors,
          severity: 'error',
        });
        return;
      }
      if (made.map((entry) => this.#liftAfter(entry)).includes(true)) {
        for (const entry of made) draft.retract(entry);
        continue;
      }
      if (given) findings.push(...said.map((f) => ({ ...f, article: given.by })));
      this.#settle(pending, old, made);
      return;
    }
  }

  #enact(of: RecordedArticle, operations: readonly Op[]) {
    const { draft, known, run } = this.#on;
    const before = new Set(draft.added);
    const findings: Finding[] = [];
    const { act, number, day, seq, article, source } = of;
    const counter = { ordinal: firstOrdinal(article) };
    const where = { act, seq, day, article: number, source };
    run({ ...where, facts: draft, known, again: true, findings, counter }, operations);
    return { findings, made: draft.added.filter((entry) => !before.has(entry)) };
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
