/** What a shape is as act files have it: a schema that checks it, cleans it and says in the JSON Schema what it is. */
import { z } from 'zod';
import type { FieldShapes, Fields, Quantity, Shape, ThingKind } from '../../domain/shape/shape.ts';
import {
  actIdSchema,
  amountSchema,
  articleNumberSchema,
  both,
  checkParams,
  countSchema,
  daySchema,
  figureIdSchema,
  figureSchema,
  functionIdSchema,
  holdingSchema,
  itemIdSchema,
  listOf,
  percentSchema,
  personIdSchema,
  placesSchema,
  postIdSchema,
  premisesIdSchema,
  ratioSchema,
  yearSchema,
  textSchema,
  unitIdSchema,
} from './scalar-schema.ts';

const IDS: Readonly<Record<ThingKind, z.ZodType>> = {
  unit: unitIdSchema,
  post: postIdSchema,
  person: personIdSchema,
  function: functionIdSchema,
  premises: premisesIdSchema,
  act: actIdSchema,
  item: itemIdSchema,
  figure: figureIdSchema,
};

const NUMBERS: Readonly<Record<Quantity['of'], z.ZodType>> = {
  count: countSchema,
  places: placesSchema,
  year: yearSchema,
  amount: amountSchema,
  ratio: ratioSchema,
  figure: figureSchema,
};

/** What the operations inside an operation are read with. */
interface Operations {
  readonly whole: () => z.ZodType;
  /** Of which only some fields are given. */
  readonly some: () => z.ZodType;
}

const fieldsSchema = ({ fields, short, oneOf }: Fields, operations: Operations): z.ZodType => {
  const strict = objectSchema(fields, operations);
  const whole = oneOf
    ? strict.refine(
        (value) => oneOf.filter((name) => Reflect.get(value, name) !== undefined).length === 1,
        checkParams('to-or-end'),
      )
    : strict;
  const [alone] = short === undefined ? [] : [fields[short]];
  if (short === undefined || !alone) return whole;
  const bare = bareSchema(alone, operations).transform((value) => ({ [short]: value }));
  return z.union([bare, whole]);
};

type Makers = {
  readonly [I in Shape['is']]: (
    shape: Extract<Shape, { readonly is: I }>,
    operations: Operations,
  ) => z.ZodType;
};

const MAKERS: Makers = {
  thing: ({ kind }) => IDS[kind],
  text: () => textSchema,
  number: ({ of }) => NUMBERS[of],
  word: ({ words }) => z.literal(words),
  flag: () => z.boolean(),
  day: () => daySchema,
  article: () => articleNumberSchema,
  holding: () => holdingSchema,
  share: ({ of }) => z.union([NUMBERS[of.of], percentSchema, z.literal('unknown')]),
  'or-none': ({ of }, operations) => bareSchema(of, operations).nullable(),
  list: ({ of }, operations) => listOf(bareSchema(of, operations)),
  pair: ({ of }, operations) => {
    const one = bareSchema(of, operations);
    return z.tuple([one, one]).readonly();
  },
  table: ({ by, of }, operations) => {
    const one = bareSchema(of, operations).exactOptional();
    return z.strictObject(Object.fromEntries(by.words.map((word) => [word, one])));
  },
  fields: (shape, operations) => fieldsSchema(shape, operations),
  operations: (_, { whole }) => listOf(z.lazy(whole)),
  'some-fields': (_, { some }) => z.lazy(some),
};

const bareSchema = (shape: Shape, operations: Operations): z.ZodType =>
  MAKERS[shape.is](shape as never, operations);

/** An object of these fields as files name them; what it gives has them as the domain names them. */
export const objectSchema = (fields: FieldShapes, operations: Operations, part?: 'partly') => {
  const entries = Object.entries(fields);
  const shape = Object.fromEntries(
    entries.map(([name, field]) => {
      const schema = bareSchema(field, operations).meta(both(...field.label));
      return [field.written ?? name, field.optional || part ? schema.exactOptional() : schema];
    }),
  );
  const written = entries.filter(([, field]) => field.written !== undefined);
  return z.strictObject(shape).transform((value): Readonly<Record<string, unknown>> => {
    if (written.length === 0) return value;
    const renamed = written.flatMap(([name, field]) => {
      const given: unknown = value[field.written ?? name];
      return given === undefined ? [] : [[name, given] as const];
    });
    const names = new Set(written.map(([, field]) => field.written));
    const kept = Object.entries(value).filter(([name]) => !names.has(name));
    return Object.fromEntries([...kept, ...renamed]);
  });
};
