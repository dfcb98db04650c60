/** What an operation works with: the register as drafted so far, and the means to write to it. */
import type { Aspect, Key, Value } from '../register/aspects.ts';
import {
  type Entry,
  type NamedEnd,
  type Source,
  comparePlaces,
  decisive,
  leastSure,
} from '../register/entry.ts';
import { entryAt, valueAt } from '../register/facts.ts';
import type { ActId, RefKind, UnitId } from '../register/ids.ts';
import { ref } from '../register/ids.ts';
import type { DraftFacts } from '../register/memory-facts.ts';
import { EXISTENCE } from '../register/references.ts';
import type { Day } from '../time/day.ts';
import type { Severity } from '../rules/rule.ts';
import type { Finding, Problem } from './finding.ts';

/** One operation of one act being enacted. */
export interface Context {
  readonly facts: DraftFacts;
  readonly act: ActId;
  readonly seq: number;
  /** Place of the act that is being recorded: this one, or one that puts it right or moves what it rests on. */
  readonly known: number;
  /** The article is worked out again: what it founds may be named by what comes after. */
  readonly again: boolean;
  /** The day the article takes effect. */
  readonly day: Day;
  readonly article: string;
  readonly source: Source;
  /** Place of the operation in the act. */
  readonly step: number;
  readonly findings: Finding[];
  /** What the operation has written so far. */
  readonly written: Entry[];
}

const write = <A extends Aspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
  value: Value<A> | null,
  { end, source = cx.source }: { readonly end?: NamedEnd; readonly source?: Source } = {},
): void => {
  const entry: Entry<A> = {
    aspect,
    key,
    day: cx.day,
    value,
    ...(end && { end }),
    act: cx.act,
    article: cx.article,
    seq: cx.seq,
    step: cx.step,
    ordinal: cx.written.length,
    known: cx.known,
    source,
  };
  cx.written.push(entry);
  cx.facts.add(entry);
};

/** From the article's day on, the fact has this value. */
export const put = <A extends Aspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
  value: Value<A>,
): void => {
  write(cx, aspect, key, value);
};

/** Who said what holds on the article's day: nothing where nothing does. */
export const sourceOf = <A extends Aspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
): readonly Source[] => {
  const entry = entryAt(cx.facts, aspect, key, cx.day);
  return entry ? [entry.source] : [];
};

/**
 * From the article's day on, the fact has this value, which the act only moves or adds up: the data stay those of who said
 * them, as sure as the least sure of them.
 */
export const carry = <A extends Aspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
  value: Value<A>,
  [first, ...others]: readonly Source[],
): void => {
  write(cx, aspect, key, value, first ? { source: leastSure(first, ...others) } : {});
};

/** From the article's day on, the fact is no more, and this is where it went. */
export const end = <A extends Aspect>(cx: Context, aspect: A, key: Key<A>, how: NamedEnd): void => {
  write(cx, aspect, key, null, { end: how });
};

/** What holds on the article's day, as drafted so far. */
export const now = <A extends Aspect>(cx: Context, aspect: A, key: Key<A>): Value<A> | undefined =>
  valueAt(cx.facts, aspect, key, cx.day);

/** Says something about the act. */
export const report = (cx: Context, problem: Problem, severity: Severity = 'error'): void => {
  cx.findings.push({ ...problem, severity, article: cx.article });
};

/** Whether a thing exists on the article's day; reports it where it does not. */
export const need = (cx: Context, kind: RefKind, id: string): boolean => {
  const exists = valueAt(cx.facts, EXISTENCE[kind], [id] as never, cx.day) !== undefined;
  if (!exists) report(cx, { code: 'unknown', subject: ref(kind, id) });
  return exists;
};

/** Whether an entry was made before what is being written. */
export const isBefore = (cx: Context, entry: Entry): boolean =>
  (comparePlaces(entry, cx) || entry.ordinal - cx.written.length) < 0;

/** Whether an id is free for a new thing; reports it where it ever named one. */
export const needNew = (cx: Context, kind: RefKind, id: string): boolean => {
  const line: readonly Entry[] = cx.facts.entries(EXISTENCE[kind], [id] as never);
  const free = cx.again ? !line.some((entry) => isBefore(cx, entry)) : line.length === 0;
  if (!free) report(cx, { code: 'exists-already', subject: ref(kind, id) });
  return free;
};

/**
 * Whether a unit lives on the article's day, or has ended on this very day by the same act: an article may say where things
 * go of a unit that an earlier one ends. Reports it where neither is so.
 */
export const needGiver = (cx: Context, unit: UnitId): boolean => {
  const entry = decisive(cx.facts.entries('unit.life', [unit]), cx.day);
  const goes = entry?.value === null && entry.day === cx.day && entry.act === cx.act;
  return goes || need(cx, 'unit', unit);
};

/** Whether all these units live on the article's day. */
export const needUnits = (cx: Context, units: readonly UnitId[]): boolean =>
  units.map((unit) => need(cx, 'unit', unit)).every(Boolean);
