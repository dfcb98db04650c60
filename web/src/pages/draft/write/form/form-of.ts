/** What a form holds of an operation that there is already: read back, it makes the same operation. */
import type { FieldShapes, Shape, Thing } from '../../../../../../src/domain/shape/shape.ts';
import type { OperationName } from '../../../../../../src/domain/operations/operation.ts';
import { ref } from '../../../../../../src/domain/register/ids.ts';
import type { Language } from '../../../../../../src/words/language.ts';
import { type Naming, holdingText, itemText } from '../../../../../../src/words/naming.ts';
import { type FormValue, isYes, someShapes } from './form-value.ts';

type Plain = Readonly<Record<string, unknown>>;

const thingOf = (
  { kind, as }: Thing,
  id: string,
  naming: Naming,
  language: Language,
): FormValue => {
  if (typeof as === 'object' && as.new.length === 0) return id;
  switch (kind) {
    case 'act':
      return { id, text: naming.act(id) };
    case 'item':
      return { id, text: itemText(id as never, language, naming) };
    case 'figure':
      return { id, text: id };
    default:
      return { id, text: naming.name(ref(kind, id)) };
  }
};

const valueOf = (shape: Shape, value: unknown, naming: Naming, language: Language): FormValue => {
  const inner = (of: Shape, given: unknown): FormValue => valueOf(of, given, naming, language);
  switch (shape.is) {
    case 'thing':
      return thingOf(shape, value as string, naming, language);
    case 'holding':
      return { id: value as string, text: holdingText(value as never, language, naming) };
    case 'share': {
      if (value === 'unknown') return { how: 'unknown', much: '' };
      return typeof value === 'number'
        ? { how: 'amount', much: String(value) }
        : { how: 'percent', much: String(value).replace('%', '') };
    }
    case 'flag':
      return value === true;
    case 'or-none':
      return value === null ? 'none' : inner(shape.of, value);
    case 'list':
    case 'pair':
      return (value as readonly unknown[]).map((item) => inner(shape.of, item));
    case 'table':
      return Object.fromEntries(
        Object.entries(value as Plain).map(([word, item]) => [word, inner(shape.of, item)]),
      );
    case 'fields':
      return formOf(shape.fields, value as Plain, naming, language);
    case 'operations':
      return value as FormValue;
    case 'some-fields': {
      const { op, ...fields } = value as Plain & { readonly op: OperationName };
      return { op, of: formOf(someShapes(op), fields, naming, language) };
    }
    default:
      return isYes(shape) ? true : String(value);
  }
};

/** The values of fields as a form holds them. */
export const formOf = (
  fields: FieldShapes,
  values: object,
  naming: Naming,
  language: Language,
): FormValue =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, FormValue] => {
      const value: unknown = Reflect.get(values, name);
      if (value !== undefined) return [name, valueOf(field, value, naming, language)];
      return [name, field.optional && isYes(field) ? false : undefined];
    }),
  );
