/** Random acts over all operations, made from their shapes and from what lives on their day, so that most can be enacted. */
import type { ActBook } from '../../src/domain/acts/act-book.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import { endsOf } from '../../src/domain/acts/ends.ts';
import { holdingParts } from '../../src/domain/acts/holding.ts';
import { place } from '../../src/domain/drafting/place.ts';
import type { Unplaced } from '../../src/domain/ledger/books.ts';
import type { Operation, OperationName } from '../../src/domain/operations/operation.ts';
import { shapeOf } from '../../src/domain/operations/operations.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import type { FieldShapes, Shape, Thing } from '../../src/domain/shape/shape.ts';
import { type Day, day as dayOf } from '../../src/domain/time/day.ts';
import { actOf } from '../store/stores.ts';
import { FIRST_DAY, type Living, livingOn } from './world.ts';

/** Chooses, the same each time from the same seed. */
export class Chooser {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** From 0 to below `n`. */
  below(n: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  }

  /** True in so many of a hundred. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of a list; nothing where it is empty. */
  of<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** Several different ones. */
  some<T>(list: readonly T[], n: number): readonly T[] {
    const left = [...list];
    return Array.from({ length: Math.min(n, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}

const addDays = (day: Day, days: number): Day =>
  dayOf(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));

/** Nothing of what is asked for lives. */
class Nothing extends Error {}

interface Making {
  readonly living: Living;
  readonly book: ActBook;
  readonly choose: Chooser;
  /** Of what comes into being. */
  readonly fresh: () => string;
  /** Whose holdings are to be named. */
  giver?: UnitId | undefined;
}

const KINDS = ['division', 'service-unit', 'commune', 'hamlet'] as const;

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Nothing();
  return value;
};

const thingOf = ({ kind, as }: Thing, making: Making): string => {
  const { living, book, choose, fresh } = making;
  if (typeof as === 'object' && (kind !== 'person' || choose.chance(60))) return fresh();
  switch (kind) {
    case 'unit': {
      const chosen = must(choose.of(living.units));
      making.giver ??= chosen;
      return chosen;
    }
    case 'post':
      return must(choose.of(living.posts));
    case 'person':
      return must(choose.of(living.people));
    case 'function':
      return must(choose.of(living.functions))[0];
    case 'premises':
      return must(choose.of(living.premises));
    case 'item':
      return must(choose.of(living.items));
    case 'figure':
      return must(choose.of(['so-phong', 'so-xa']));
    case 'act':
      return must(choose.of([...book.acts].slice(1).filter((line) => line.undone === undefined)))
        .act.id;
    default: {
      const never: never = kind;
      return never;
    }
  }
};

const numberOf = (of: string, choose: Chooser): number => {
  switch (of) {
    case 'ratio':
      return choose.below(11) / 10;
    case 'places':
      return 1 + choose.below(3);
    case 'year':
      return 2015 + choose.below(5);
    default:
      return choose.below(40);
  }
};

const valueOf = (shape: Shape, making: Making): unknown => {
  const { choose, living } = making;
  switch (shape.is) {
    case 'thing':
      return thingOf(shape, making);
    case 'text':
      return `Chữ ${choose.below(1000)}`;
    case 'number':
      return numberOf(shape.of, choose);
    case 'word':
      return shape.list === 'kind' ? choose.of(KINDS) : choose.of(shape.words);
    case 'flag':
      return true;
    case 'day':
      return addDays(living.day, choose.below(700));
    case 'article':
      return '1';
    case 'holding':
      return must(choose.of(living.holdings.get(must(making.giver)) ?? []));
    case 'share':
      return choose.of([choose.below(30), `${1 + choose.below(40)}%`, 'unknown']);
    case 'or-none':
      return choose.chance(10) ? null : valueOf(shape.of, making);
    case 'list':
      return Array.from({ length: 1 + choose.below(2) }, () => valueOf(shape.of, making));
    case 'pair':
      return [valueOf(shape.of, making), valueOf(shape.of, making)];
    case 'table':
      return Object.fromEntries(
        choose.some(shape.by.words, 1).map((word) => [word, valueOf(shape.of, making)]),
      );
    case 'fields': {
      const { oneOf } = shape;
      const chosen = oneOf && choose.of(oneOf);
      const left = Object.entries(shape.fields).filter(
        ([name]) => !oneOf?.includes(name) || name === chosen,
      );
      return fieldsOf(Object.fromEntries(left), making, chosen);
    }
    case 'operations':
      return [];
    case 'some-fields':
      throw new Nothing();
    default: {
      const never: never = shape;
      return never;
    }
  }
};

const fieldsOf = (
  fields: FieldShapes,
  making: Making,
  given?: string,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(
        ([name, field]) =>
          !field.optional ||
          name === given ||
          // A unit that hangs nowhere, a merger of which nothing is said: they are the exception.
          making.choose.chance(name === 'superior' || name === 'everything' ? 95 : 25),
      )
      .map(([name, field]) => [name, valueOf(field, making)]),
  );

type Made<N extends OperationName> = Extract<Operation, { readonly op: N }>;
type Tuned = { readonly [N in OperationName]?: (op: Made<N>, making: Making) => Made<N> };

const different = (making: Making, from: readonly UnitId[] = making.living.units) => {
  const [a, b] = making.choose.some(from, 2);
  return [must(a), must(b)] as const;
};

/** One field of an operation: as it is, or as that of another of its name might be. */
const someOf = (said: Operation, making: Making): { readonly op: string } => {
  const fields = shapeOf(said.op).fields;
  const free = Object.keys(fields).filter(
    (name) => Reflect.get(said, name) !== undefined && !['act', 'unit', 'post'].includes(name),
  );
  const name = must(making.choose.of(free));
  const kept: unknown = Reflect.get(said, name);
  const shape = must(fields[name]);
  return { op: said.op, [name]: making.choose.chance(50) ? kept : valueOf(shape, making) };
};

/** What shapes do not say: which of their parts go together. */
const TUNED: Tuned = {
  absorb: (op, making) => {
    const [unit, into] = different(making);
    return { ...op, unit, into };
  },
  consolidate: (op, making) => ({
    ...op,
    bodies: [],
    sources: different(making).map((unit) => ({ unit })),
  }),
  'adjust-boundary': (op, making) => {
    const [from, to] = different(making, making.living.areas);
    return { ...op, from, to, units: [] };
  },
  'assign-quota': (op) => ({ ...op, number: op.number + 5 }),
  'record-vote': (op) => ({
    ...op,
    sheets: op.sheets.slice(0, 1).map(({ place, listed: n }) => ({
      ...(place !== undefined && { place }),
      listed: n + 5,
      issued: n + 4,
      returned: n + 3,
      valid: n + 2,
      inFavour: n,
      against: 1,
    })),
  }),
  'transfer-function': (op, making) => {
    const [id, from] = must(making.choose.of(making.living.functions));
    return { ...op, function: id, from };
  },
  'transfer-field': (op, making) => {
    const [, from] = must(making.choose.of(making.living.functions));
    const to = must(making.choose.of(making.living.units.filter((unit) => unit !== from)));
    return { ...op, field: 'Chung', from, to };
  },
  'share-out': (op, making) => {
    const [unit, ...into] = making.choose.some(making.living.units, 3);
    if (unit === undefined || into.length < 2) throw new Nothing();
    const [a, b] = into.map((receiver) => ({ unit: receiver }));
    return { ...op, unit, into: [must(a), { ...must(b), rest: true }] };
  },
  'unify-offices': (op, making) => {
    const [a, b] = making.choose.some(making.living.posts, 2);
    return { ...op, posts: [must(a), must(b)] };
  },
  relieve: (op, making) => {
    const [post, person] = must(making.choose.of(making.living.tenures));
    return { ...op, person, ...(op.post !== undefined && { post }) };
  },
  'set-holder-standing': (op, making) => {
    const [post, person] = must(making.choose.of(making.living.tenures));
    return { ...op, post, person };
  },
  'publish-figure': (op) => ({ ...op, to: addDays(op.from, 30) }),
  'approve-scheme': (op, making) => ({
    ...op,
    posts: op.posts.map((post) => ({ ...post, post: making.fresh() as typeof post.post })),
  }),
  'settle-item': (op, { book, living }) => {
    const open = book.facts.entries('open-item', [op.item]).at(-1)?.value;
    const to = open?.to[0];
    if (!open || to === undefined || !living.units.includes(to)) throw new Nothing();
    return { ...op, shares: [{ unit: to, amount: Math.floor((open.least + open.most) / 2) }] };
  },
  correct: (op, making) => {
    const { book, choose } = making;
    const line = must(book.act(op.act));
    const article = must(choose.of(line.act.articles));
    const text = book.textOf(op.act, article.number) ?? [];
    const { operation: _, ...whole } = { ...op, article: article.number };
    const standing = text.flatMap((said, i) => (said ? [{ said, at: i + 1 }] : []));
    if (choose.chance(40) && standing.length > 0) {
      const { said, at } = must(choose.of(standing));
      const { operations: __, ...named } = { ...whole, operation: at };
      if (choose.chance(50)) return { ...named, fields: someOf(said, making) };
      return { ...named, operations: choose.chance(50) ? [said] : [] };
    }
    const kept = choose.chance(50) ? standing.length : choose.below(standing.length + 1);
    return { ...whole, operations: standing.slice(0, kept).map(({ said }) => said) };
  },
};

/** Ends that the thing can have, and a receiver for what is handed over. */
const withFitEnds = (value: unknown, choose: Chooser, kind?: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => withFitEnds(item, choose));
  if (typeof value !== 'object' || value === null) return value;
  const own = Reflect.get(value, 'holding') as string | undefined;
  const of = own === undefined ? kind : holdingParts(own)?.kind;
  const made = Object.entries(value).map(([name, inner]) => [
    name,
    withFitEnds(inner, choose, name === 'end' ? of : undefined),
  ]);
  const { end, ...rest } = Object.fromEntries(made) as { readonly end?: unknown };
  if (typeof end !== 'string') return end === undefined ? rest : { ...rest, end };
  const fit = kind === undefined ? [end] : endsOf(kind as never);
  const word = choose.of(fit);
  return { ...rest, end: word, ...(word === 'transferred-out' && { receiver: 'Sở Nội vụ' }) };
};

/** A random operation of this name on what lives; `undefined` where nothing does that it could be about. */
const operationOf = (op: OperationName, making: Making): Operation | undefined => {
  try {
    making.giver = undefined;
    const made = { op, ...fieldsOf(shapeOf(op).fields, making) } as Operation;
    const tune = TUNED[op] as ((given: Operation, from: Making) => Operation) | undefined;
    return withFitEnds(tune ? tune(made, making) : made, making.choose) as Operation;
  } catch (error) {
    if (error instanceof Nothing) return undefined;
    throw error;
  }
};

/** How often what is unplaced is put where it may go. */
const ROUNDS = 40;

const placed = (book: ActBook, given: Act, choose: Chooser): Act => {
  let act = given;
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = book.draft(act).findings.filter((f): f is Unplaced => f.code === 'unplaced');
    const [first] = open;
    if (!first) return act;
    const to = choose.of(first.destinations.slice(0, 2));
    if (!to) return act;
    act = place(act, first, to);
  }
  return act;
};

/** An act of one or two articles, of these operations, on any day: most often after all that is recorded. */
export const actFrom = (
  book: ActBook,
  seed: number,
  names: readonly OperationName[],
): Act | undefined => {
  const choose = new Chooser(seed);
  const id = `vb-${book.version}`;
  const last: Day = [...book.acts].reduce<Day>(
    (latest, { act }) => (act.effect > latest ? act.effect : latest),
    FIRST_DAY,
  );
  const span = Math.round((Date.parse(last) - Date.parse(FIRST_DAY)) / 86_400_000);
  const day = choose.chance(70)
    ? addDays(last, choose.below(60))
    : addDays(FIRST_DAY, choose.below(span + 1));
  const living = livingOn(book, day);
  let made = 0;
  const fresh = (): string => `${id}-${(made += 1)}`;
  const operations = names.flatMap(
    (name) => operationOf(name, { living, book, choose, fresh }) ?? [],
  );
  if (operations.length === 0) return undefined;
  return placed(book, actOf(id, day, operations), choose);
};
