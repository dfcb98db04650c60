/** What an operation is: one of the closed table, as its shape declares it. Plain values. */
import type { Context } from '../acts/context.ts';
import type { Correct } from './correct/shape.ts';
import type * as table from './table.ts';
import type { Undo } from './undo/shape.ts';

type Table = typeof table;

type Enacted<M> = M extends { readonly enact: (cx: Context, op: infer Op) => void } ? Op : never;

/** Operations that do something to the register on their own day. */
export type Doing = { [K in keyof Table]: Enacted<Table[K]> }[keyof Table];

/** A correction, whose operations are any. */
export interface Correction extends Correct<Operation> {}

/** Operations that put the record right. */
export type Righting = Correction | Undo;

/** An operation. */
export type Operation = Doing | Righting;

/** The name of an operation. */
export type OperationName = Operation['op'];
