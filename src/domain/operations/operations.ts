/** The operations by name: what each is made of, does and says. */
import type { Context } from '../acts/context.ts';
import { GROUPS, type OperationShape } from '../shape/shape.ts';
import type { Doing, Operation, OperationName, Righting } from './operation.ts';
import type { Speech } from './speech.ts';
import * as table from './table.ts';

interface Told {
  readonly shape: OperationShape;
  readonly words: (op: never, say: Speech) => string;
}
interface Does extends Told {
  readonly enact: (cx: Context, op: never) => void;
}

const BY_NAME: ReadonlyMap<string, Told> = new Map(
  Object.values(table).map((module): [string, Told] => [module.shape.op, module]),
);

const named = (name: string): Told => {
  const found = BY_NAME.get(name);
  if (!found) throw new Error(`unknown operation: ${name}`);
  return found;
};

/** Shapes of all operations: by what they are about, then by their names in code. */
export const SHAPES: readonly OperationShape[] = GROUPS.flatMap((group) =>
  [...BY_NAME.values()]
    .flatMap(({ shape }) => (shape.group === group ? [shape] : []))
    .toSorted((a, b) => (a.op < b.op ? -1 : 1)),
);

/** What an operation of this name is made of. */
export const shapeOf = (name: OperationName): OperationShape => named(name).shape;

/** Whether an operation puts the record right, and does nothing of its own. */
export const isRighting = (op: Operation): op is Righting =>
  op.op === 'correct' || op.op === 'undo';

/** Does what an operation does, on its own day. */
export const enactOperation = (cx: Context, op: Doing): void => {
  (named(op.op) as Does).enact(cx, op as never);
};

/** What an operation does, in one sentence without a full stop. */
export const wordsOfOperation = (op: Operation, say: Speech): string =>
  named(op.op).words(op as never, say);
