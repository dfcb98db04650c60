/** The single values of an operation, each with its shape. */
import type { FieldShapes, Shape, SomeFields } from '../shape/shape.ts';
import type { Operation, OperationName } from './operation.ts';
import { shapeOf } from './operations.ts';

/** A single value and what it is. */
export type Leaf = readonly [shape: Shape, value: unknown];

type Plain = Readonly<Record<string, unknown>>;

function* inFields(fields: FieldShapes, values: Plain): Iterable<Leaf> {
  for (const [name, shape] of Object.entries(fields))
    if (values[name] !== undefined) yield* leavesIn(shape, values[name]);
}

/** Every single value of a value. */
export function* leavesIn(shape: Shape, value: unknown): Iterable<Leaf> {
  switch (shape.is) {
    case 'list':
    case 'pair':
      for (const item of value as readonly unknown[]) yield* leavesIn(shape.of, item);
      return;
    case 'table':
      for (const item of Object.values(value as Plain))
        if (item !== undefined) yield* leavesIn(shape.of, item);
      return;
    case 'fields':
      yield* inFields(shape.fields, value as Plain);
      return;
    case 'or-none':
      if (value !== null) yield* leavesIn(shape.of, value);
      return;
    case 'operations':
      for (const op of value as readonly Operation[]) yield* leavesOf(op);
      return;
    case 'some-fields':
      yield* inFields(
        shapeOf((value as SomeFields).op as OperationName).fields,
        value as SomeFields,
      );
      return;
    default:
      yield [shape, value];
  }
}

/** Every single value that an operation is given, those of the operations within it too. */
export const leavesOf = (op: Operation): Iterable<Leaf> => inFields(shapeOf(op.op).fields, op);
