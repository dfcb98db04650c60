/** What a batch of acts changes in the tables: worked out from the standing entries of the timelines it touches. */
import { canonical } from '../../domain/canonical.ts';
import { IntegrityViolation } from '../../application/store-errors.ts';
import type { ActCommit } from '../../application/store.ts';
import { lineText } from '../../domain/register/aspects.ts';
import { type Entry, type Fact, compareEntries, factsOf } from '../../domain/register/entry.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { NewFact, PlainFact, Superseded } from './fact-tables.ts';
import { type NewEntry, type Retraction, type Standing, identityOf } from './journal.ts';

/** What is to be written. */
export interface CommitPlan {
  readonly entries: readonly NewEntry[];
  readonly retractions: readonly (Retraction & {
    readonly version: number;
    readonly place: number;
  })[];
  readonly superseded: readonly Superseded[];
  readonly facts: readonly NewFact[];
}

/** A fact that the timeline makes now; `knownFrom` is absent where it is in the tables already. */
interface Open {
  readonly fact: Fact;
  readonly knownFrom?: Instant;
}

type Written = { -readonly [K in keyof NewEntry]: NewEntry[K] };

/** One timeline: its standing entries by identity and the facts they make, by first day. */
class Line {
  readonly standing = new Map<string, Standing & { written?: Written }>();
  open: ReadonlyMap<Day, Open> = new Map();

  /** The facts as the entries make them now. */
  facts(): readonly Fact[] {
    const entries = [...this.standing.values()].map((s) => s.entry);
    return factsOf(entries.length > 1 ? entries.toSorted(compareEntries) : entries);
  }
}

const plain = ({ from, to, value, entry }: Fact): PlainFact => {
  const { aspect, key, act, article } = entry;
  return { aspect, key, from, to, value, act, article };
};

/** Whether two facts of one first day say the same: a correction may put the same words under another entry. */
const same = (a: Fact, b: Fact): boolean =>
  a.to === b.to && (a.entry === b.entry || canonical(plain(a)) === canonical(plain(b)));

/** The plan of a batch whose first act gets the place `first`. */
export const planCommit = (
  acts: readonly ActCommit[],
  first: number,
  stored: readonly Standing[],
): CommitPlan => {
  const lines = new Map<string, Line>();
  const lineFor = (entry: Entry): Line => {
    const name = lineText(entry.aspect, entry.key);
    const line = lines.get(name) ?? new Line();
    lines.set(name, line);
    return line;
  };
  for (const standing of stored)
    lineFor(standing.entry).standing.set(identityOf(standing.entry), standing);
  for (const line of lines.values())
    line.open = new Map(line.facts().map((fact) => [fact.from, { fact }]));

  const entries: Written[] = [];
  const retractions: CommitPlan['retractions'][number][] = [];
  const superseded: Superseded[] = [];
  const facts: NewFact[] = [];

  const close = ({ fact, knownFrom }: Open, at: Instant): void => {
    const { aspect, key } = fact.entry;
    if (knownFrom === undefined) superseded.push({ aspect, key, from: fact.from, at });
    else facts.push({ fact: plain(fact), knownFrom, knownTo: at });
  };
  const settle = (line: Line, at: Instant): void => {
    const now = new Map<Day, Open>();
    for (const fact of line.facts()) {
      const before = line.open.get(fact.from);
      now.set(fact.from, before && same(before.fact, fact) ? before : { fact, knownFrom: at });
    }
    for (const [from, open] of line.open) if (now.get(from) !== open) close(open, at);
    line.open = now;
  };

  for (const [i, { recorded: at, added, retracted }] of acts.entries()) {
    const version = first + i;
    const touched = new Set<Line>();
    for (const entry of retracted) {
      const line = lineFor(entry);
      const gone = line.standing.get(identityOf(entry));
      if (!gone) throw new IntegrityViolation('entry_retracted');
      line.standing.delete(identityOf(entry));
      if (gone.written) gone.written.retraction = { by: version, at };
      else if (gone.stored) retractions.push({ ...gone.stored, by: version, at });
      touched.add(line);
    }
    for (const [place, entry] of added.entries()) {
      const line = lineFor(entry);
      const written: Written = { entry, version, place, at };
      entries.push(written);
      line.standing.set(identityOf(entry), { entry, written });
      touched.add(line);
    }
    for (const line of touched) settle(line, at);
  }
  for (const line of lines.values())
    for (const { fact, knownFrom } of line.open.values())
      if (knownFrom !== undefined) facts.push({ fact: plain(fact), knownFrom });
  return { entries, retractions, superseded, facts };
};
