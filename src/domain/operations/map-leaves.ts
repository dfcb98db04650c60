/** An operation with other single values. */
import type { FieldShapes, Shape, SomeFields } from '../shape/shape.ts';
import type { Operation, OperationName } from './operation.ts';
import { shapeOf } from './operations.ts';

type Change = (shape: Shape, value: unknown) => unknown;
type Plain = Readonly<Record<string, unknown>>;

const inFields = (fields: FieldShapes, values: Plain, change: Change): Plain =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const shape = fields[name];
      return [name, shape && value !== undefined ? within(shape, value, change) : value];
    }),
  );

const within = (shape: Shape, value: unknown, change: Change): unknown => {
  switch (shape.is) {
    case 'list':
    case 'pair':
      return (value as readonly unknown[]).map((item) => within(shape.of, item, change));
    case 'table':
      return Object.fromEntries(
        Object.entries(value as Plain).map(([word, item]) => [
          word,
          item === undefined ? item : within(shape.of, item, change),
        ]),
      );
    case 'fields':
      return inFields(shape.fields, value as Plain, change);
    case 'or-none':
      return value === null ? null : within(shape.of, value, change);
    case 'operations':
      return (value as readonly Operation[]).map((op) => mapLeaves(op, change));
    case 'some-fields':
      return inFields(
        shapeOf((value as SomeFields).op as OperationName).fields,
        value as SomeFields,
        change,
      );
    default:
      return change(shape, value);
  }
};

/** The operation with each of its single values, those of the operations within it too, as `change` gives them. */
export const mapLeaves = (op: Operation, change: Change): Operation =>
  inFields(shapeOf(op.op).fields, op, change) as unknown as Operation;
