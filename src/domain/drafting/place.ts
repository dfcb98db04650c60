/** Writing a draft's text: operations added and taken out, and what is unplaced put where it is to go. */
import type { Act, Article } from '../acts/act.ts';
import type { Destination } from '../acts/finding.ts';
import type { Placement } from '../acts/holding.ts';
import { type Leaf, leavesIn } from '../operations/leaves.ts';
import type { Operation } from '../operations/operation.ts';
import { shapeOf } from '../operations/operations.ts';
import type { Unplaced } from '../ledger/books.ts';
import type { UnitId } from '../register/ids.ts';

/** An operation that says where holdings go. */
type Placing = Extract<Operation, { readonly placements?: readonly Placement[] }>;

/** The units whose holdings an operation can place; `undefined` where it places none. */
const giversOf = (op: Operation): readonly UnitId[] | undefined => {
  const { fields, givers } = shapeOf(op.op);
  return givers?.flatMap((name) => {
    const shape = fields[name];
    const value: unknown = Reflect.get(op, name);
    return shape ? [...leavesIn(shape, value)].flatMap(unitIn) : [];
  });
};

const unitIn = ([shape, value]: Leaf): readonly UnitId[] =>
  shape.is === 'thing' && shape.kind === 'unit' ? [value as UnitId] : [];

const withPlacement = (op: Placing, placement: Placement): Operation => ({
  ...op,
  placements: [...(op.placements ?? []).filter((p) => p.holding !== placement.holding), placement],
});

const mapArticle = (act: Act, number: string, change: (article: Article) => Article): Act => ({
  ...act,
  articles: act.articles.map((article) => (article.number === number ? change(article) : article)),
});

/** The draft with operations at the end of an article, which is made where there is none of this number. */
export const addOperations = (act: Act, number: string, operations: readonly Operation[]): Act => {
  if (act.articles.some((article) => article.number === number))
    return mapArticle(act, number, (article) => ({
      ...article,
      operations: [...article.operations, ...operations],
    }));
  return { ...act, articles: [...act.articles, { number, operations }] };
};

/** The draft without one operation of an article, counted from 0. */
export const removeOperation = (act: Act, number: string, at: number): Act =>
  mapArticle(act, number, (article) => ({
    ...article,
    operations: article.operations.filter((_op, i) => i !== at),
  }));

/** The draft with another operation in the place of one of an article, counted from 0. */
export const replaceOperation = (act: Act, number: string, at: number, by: Operation): Act =>
  mapArticle(act, number, (article) => ({
    ...article,
    operations: article.operations.map((op, i) => (i === at ? by : op)),
  }));

/**
 * The draft with one operation of an article, counted from 0, a place nearer to its beginning or its end: past the first or
 * last of its article, it goes over to the article beside. Where there is none, the draft stays as it is.
 */
export const moveOperation = (act: Act, number: string, at: number, by: -1 | 1): Act => {
  const of = act.articles.findIndex((article) => article.number === number);
  const [article, beside] = [act.articles[of], act.articles[of + by]];
  const op = article?.operations[at];
  if (!article || !op) return act;
  const other = article.operations[at + by];
  if (other)
    return mapArticle(act, number, (within) => ({
      ...within,
      operations: within.operations.map((each, i) =>
        i === at ? other : i === at + by ? op : each,
      ),
    }));
  if (!beside) return act;
  return mapArticle(removeOperation(act, number, at), beside.number, (over) => ({
    ...over,
    operations: by > 0 ? [op, ...over.operations] : [...over.operations, op],
  }));
};

/** The place of the operation that a unit's holdings go by: the one that names it, else the last that places any. */
const placingOf = (act: Act, unit: UnitId): readonly [article: string, at: number] | undefined => {
  let last: readonly [string, number] | undefined;
  for (const { number, operations } of act.articles) {
    for (const [at, op] of operations.entries()) {
      const givers = giversOf(op);
      if (givers?.includes(unit) === true) return [number, at];
      if (givers && op.op !== 'move-holdings') last = [number, at];
    }
  }
  return last;
};

/** The draft with one unplaced thing put where it goes; a new operation moves it where none gives up the unit. */
export const place = (act: Act, { holding, unit }: Unplaced, destination: Destination): Act => {
  const placement: Placement =
    'to' in destination
      ? { holding, to: destination.to }
      : { holding, end: { end: destination.end } };
  const found = placingOf(act, unit);
  if (!found) {
    const last = act.articles.at(-1)?.number ?? '1';
    const move: Operation = { op: 'move-holdings', from: unit, placements: [placement] };
    return addOperations(act, last, [move]);
  }
  const [number, at] = found;
  return mapArticle(act, number, (article) => ({
    ...article,
    operations: article.operations.map((op, i) =>
      i === at && giversOf(op) ? withPlacement(op as Placing, placement) : op,
    ),
  }));
};
