/** Operations as act files write them: one key, the name of the operation, over its fields, as its shape declares them. */
import { z } from 'zod';
import type { Operation, OperationName } from '../../domain/operations/operation.ts';
import { SHAPES } from '../../domain/operations/operations.ts';
import type { SomeFields } from '../../domain/shape/shape.ts';
import { both, checkParams } from './scalar-schema.ts';
import { objectSchema } from './shape-schema.ts';

/** Names of all operations. */
export const OPERATION_NAMES = SHAPES.map(({ op }) => op) as readonly OperationName[];

const inner = { whole: () => operationSchema, some: () => someFieldsSchema };

const choicesOf = (part?: 'partly') =>
  Object.fromEntries(
    SHAPES.map(({ op, label, fields }) => [
      op,
      objectSchema(fields, inner, part)
        .meta(both(...label))
        .transform((value) => ({ op, ...value }))
        .exactOptional(),
    ]),
  );

const oneOf = (choices: ReturnType<typeof choicesOf>) =>
  z
    .strictObject(choices)
    .refine((value) => Object.keys(value).length === 1, checkParams('one-operation'));

/** An operation: an object of one key. */
export const operationSchema: z.ZodType<Operation, OperationForm> = oneOf(choicesOf())
  .meta({
    id: 'operation',
    minProperties: 1,
    maxProperties: 1,
    ...both('Một việc mà điều khoản làm: đúng một khóa', 'What an article does: exactly one key'),
  })
  .transform((value) => Object.values(value)[0] as Operation);

/** Some fields of an operation: an object of one key, whose fields may all be left out. */
const someFieldsSchema: z.ZodType<SomeFields, OperationForm> = oneOf(choicesOf('partly'))
  .meta({
    id: 'some-fields',
    minProperties: 1,
    maxProperties: 1,
    ...both(
      'Vài trường của một việc: đúng một khóa',
      'Some fields of an operation: exactly one key',
    ),
  })
  .transform((value) => Object.values(value)[0] as SomeFields);

/** An operation as a file writes it. */
export type OperationForm = Readonly<Partial<Record<OperationName, object>>>;
