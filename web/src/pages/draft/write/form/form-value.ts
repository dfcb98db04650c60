/** What a form holds while it is filled, and the value that it makes once nothing is missing. */
import type {
  Operation,
  OperationName,
} from '../../../../../../src/domain/operations/operation.ts';
import type {
  Field,
  FieldShapes,
  OperationShape,
  Shape,
  SomeFields,
  Word,
} from '../../../../../../src/domain/shape/shape.ts';
import { shapeOf } from '../../../../../../src/domain/operations/operations.ts';
import { type Day, parseDay } from '../../../../../../src/domain/time/day.ts';
import { slugOf } from '../../../../../../src/words/slug.ts';
import type { Picked } from '../../../../parts/picked.ts';

/** Something picked, text or a word, yes or no, several values, fields, operations. */
export type FormValue =
  | string
  | boolean
  | Picked
  | readonly FormValue[]
  | { readonly [name: string]: FormValue }
  | undefined;

/** What a form is filled by beside what is typed. */
export interface Filling {
  /** Of the draft's effect, for the ids of what comes into being. */
  readonly year: string;
  /** The kind of the first unit picked: what comes of a unit is of its kind until somebody says otherwise. */
  readonly kind: string | undefined;
}

/** The form does not say enough yet. */
class Missing extends Error {}

const isPicked = (value: FormValue): value is Picked =>
  typeof value === 'object' && !Array.isArray(value) && 'id' in value && 'text' in value;

/** One field of a form value. */
export const fieldOf = (value: FormValue, name: string): FormValue =>
  typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, FormValue>>)[name]
    : undefined;

/** The values of a list; a list that nothing was said of has as many as a form begins with. */
export const itemsOf = (value: FormValue, begin: number): readonly FormValue[] =>
  Array.isArray(value)
    ? (value as readonly FormValue[])
    : Array.from({ length: begin }, () => undefined);

/** Whether nothing was said. */
const isEmpty = (value: FormValue): boolean => {
  if (value === undefined || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || isPicked(value)) return false;
  return Object.values(value).every(isEmpty);
};

const textOf = (value: FormValue): string => {
  if (typeof value !== 'string' || value.trim() === '') throw new Missing();
  return value.trim();
};

const NUMBERS = { count: /^\d{1,9}$/, places: /^[1-9]\d{0,8}$/, year: /^(19|2\d)\d\d$/ } as const;

/** A number as people here write it: `12,5` as well as `12.5`. */
const numberOf = (of: string, value: FormValue): number => {
  const text = textOf(value).replace(',', '.');
  const pattern = of in NUMBERS ? NUMBERS[of as keyof typeof NUMBERS] : /^-?\d+(\.\d+)?$/;
  if (!pattern.test(text)) throw new Missing();
  return Number(text);
};

/** What is offered first of the words of a list: the kind that offices found most. */
const FIRST: Readonly<Record<string, string>> = { kind: 'division' };

/** The word that a choice shows while none was chosen. */
export const wordShown = ({ list, words }: Word, value: FormValue, { kind }: Filling): string =>
  typeof value === 'string'
    ? value
    : ((list === 'kind' ? kind : undefined) ?? FIRST[list] ?? String(words[0]));

const wordOf = (shape: Word, value: FormValue, filling: Filling): string | number => {
  const shown = wordShown(shape, value, filling);
  const found = shape.words.find((word) => String(word) === shown);
  if (found === undefined) throw new Missing();
  return found;
};

/** How a share is said. */
export const SHARES = ['amount', 'percent', 'unknown'] as const;

const shareOf = (value: FormValue, of: string): number | string => {
  const how = fieldOf(value, 'how');
  if (how === 'unknown') return 'unknown';
  const much = fieldOf(value, 'much');
  return how === 'percent' ? `${numberOf('amount', much)}%` : numberOf(of, much);
};

const valueOf = (shape: Shape, value: FormValue, filling: Filling, beside: FormValue): unknown => {
  switch (shape.is) {
    case 'thing': {
      if (isPicked(value)) return value.id;
      if (typeof shape.as === 'object' && shape.as.new.length > 0) {
        const parts = shape.as.new.map((name) => {
          const part = fieldOf(beside, name);
          return isPicked(part) ? part.id : slugOf(textOf(part));
        });
        return `${parts.join('-').slice(0, 80)}-${filling.year}`;
      }
      return slugOf(textOf(value));
    }
    case 'holding':
      if (!isPicked(value)) throw new Missing();
      return value.id;
    case 'text':
    case 'article':
      return textOf(value);
    case 'number':
      return numberOf(shape.of, value);
    case 'word':
      return wordOf(shape, value, filling);
    case 'flag':
      return true;
    case 'day': {
      const day: Day | undefined = parseDay(textOf(value));
      if (day === undefined) throw new Missing();
      return day;
    }
    case 'share':
      return shareOf(value, shape.of.of);
    case 'or-none':
      return value === 'none' ? null : valueOf(shape.of, value, filling, beside);
    case 'list':
      return itemsOf(value, 0)
        .filter((item) => !isEmpty(item))
        .map((item) => valueOf(shape.of, item, filling, beside));
    case 'pair':
      return [0, 1].map((i) => valueOf(shape.of, itemsOf(value, 2)[i], filling, beside));
    case 'table':
      return Object.fromEntries(
        shape.by.words.flatMap((word) => {
          const given = fieldOf(value, word);
          return isEmpty(given) ? [] : [[word, valueOf(shape.of, given, filling, beside)]];
        }),
      );
    case 'fields': {
      const { oneOf } = shape;
      const made = fieldsOf(shape.fields, value, filling);
      if (oneOf && oneOf.filter((name) => made[name] !== undefined).length !== 1)
        throw new Missing();
      return made;
    }
    case 'operations':
      return value ?? [];
    case 'some-fields':
      return someOf(value, filling);
    default: {
      const never: never = shape;
      return never;
    }
  }
};

/** A word that is all that its list has is a yes or no: yes, unless it is taken out. */
export const isYes = (shape: Shape): boolean => shape.is === 'word' && shape.words.length === 1;

const saysSome = (shapes: FieldShapes, values: FormValue): boolean =>
  Object.entries(shapes).some(
    ([name, { is }]) => is === 'some-fields' && !isEmpty(fieldOf(fieldOf(values, name), 'of')),
  );

const isLeftOut = (field: Field, value: FormValue): boolean => {
  if (!field.optional) return false;
  if (field.is === 'some-fields') return isEmpty(fieldOf(value, 'of'));
  if (isYes(field)) return value === false;
  return isEmpty(value);
};

const fieldsOf = (
  shapes: FieldShapes,
  values: FormValue,
  filling: Filling,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(shapes).flatMap(([name, field]) => {
      const value = fieldOf(values, name);
      // Nothing is what it should have said, unless some fields are.
      const left = field.is === 'operations' ? saysSome(shapes, values) : isLeftOut(field, value);
      return left ? [] : [[name, valueOf(field, value, filling, values)]];
    }),
  );

/** The fields that some fields of an operation can be: not those whose only value is yes. */
export const someShapes = (op: OperationName): FieldShapes =>
  Object.fromEntries(
    Object.entries(shapeOf(op).fields).flatMap(([name, field]): [string, Field][] =>
      isYes(field) || field.is === 'operations' || field.is === 'some-fields'
        ? []
        : [[name, { ...field, optional: true, often: true }]],
    ),
  );

const someOf = (value: FormValue, filling: Filling): SomeFields => {
  const op = textOf(fieldOf(value, 'op')) as OperationName;
  const fields = fieldsOf(someShapes(op), fieldOf(value, 'of'), filling);
  if (Object.keys(fields).length === 0) throw new Missing();
  return { op, ...fields };
};

/** The operation that a filled form makes; `undefined` while something is missing. */
export const operationOf = (
  { op, fields }: OperationShape,
  values: FormValue,
  filling: Filling,
): Operation | undefined => {
  try {
    return { op, ...fieldsOf(fields, values, filling) } as Operation;
  } catch (error) {
    if (error instanceof Missing) return undefined;
    throw error;
  }
};

/** The kind of the first unit picked anywhere in a form. */
export const kindIn = (value: FormValue): string | undefined => {
  if (typeof value !== 'object') return undefined;
  if (isPicked(value)) return value.unitKind;
  for (const inner of Object.values(value)) {
    const kind = kindIn(inner);
    if (kind !== undefined) return kind;
  }
  return undefined;
};
