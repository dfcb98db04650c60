/** The form of acts: plain data as act files and requests have it, with short forms where they say as much. */
import type { Operation } from '../operations/operation.ts';
import { shapeOf } from '../operations/operations.ts';
import type { Source, SourceMark } from '../register/entry.ts';
import type { FieldShapes, Shape } from '../shape/shape.ts';
import type { Act, Article } from './act.ts';

/** How forms write the marks of sources. */
export const SOURCE_MARKS = {
  act: 'act',
  A: 'article',
  P: 'public',
  M: 'model',
} as const satisfies Record<string, SourceMark>;

/** A value of a form. */
type Form =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Form[]
  | { readonly [key: string]: Form };

const markForm = (source: Source): string =>
  Object.entries(SOURCE_MARKS).find(([, mark]) => mark === source.mark)?.[0] ?? 'act';

const sourceForm = (source: Source): Form =>
  source.note === undefined ? markForm(source) : { mark: markForm(source), note: source.note };

/** Whole numbers stand bare, as people write them; `01` and `1a` are text. */
const numberForm = (number: string): Form =>
  /^(0|[1-9]\d{0,14})$/.test(number) ? Number(number) : number;

const valueForm = (shape: Shape, value: unknown): Form => {
  switch (shape.is) {
    case 'article':
      return numberForm(value as string);
    case 'operations':
      return (value as readonly Operation[]).map(operationForm);
    case 'some-fields':
      return operationForm(value as Operation);
    case 'list':
    case 'pair':
      return (value as readonly unknown[]).map((item) => valueForm(shape.of, item));
    case 'or-none':
      return value === null ? null : valueForm(shape.of, value);
    case 'fields': {
      const { short } = shape;
      const names = Object.entries(value as object).filter(([, of]) => of !== undefined);
      const form = fieldsForm(shape.fields, value as object);
      return short !== undefined && names.length === 1 ? form[short] : form;
    }
    default:
      return value as Form;
  }
};

const fieldsForm = (shapes: FieldShapes, values: object): Readonly<Record<string, Form>> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const value: unknown = Reflect.get(values, name);
      return [shape.written ?? name, value === undefined ? undefined : valueForm(shape, value)];
    }),
  );

const operationForm = (operation: Operation): Form => ({
  [operation.op]: fieldsForm(shapeOf(operation.op).fields, operation),
});

const articleForm = ({ number, operations, source, ...rest }: Article): Form => ({
  article: numberForm(number),
  text: rest.text,
  effect: rest.effect,
  source: source && sourceForm(source),
  accepts: rest.accepts?.map(({ finding, because }): Form => ({ finding, because })),
  do: operations.length === 0 ? undefined : operations.map(operationForm),
});

const formOf = (act: Act): Form => ({
  act: act.id,
  type: act.type,
  number: act.number,
  title: act.title,
  issuer: act.issuer,
  issuerUnit: act.issuerUnit,
  signer: act.signer,
  signed: act.signed,
  effect: act.effect === act.signed ? undefined : act.effect,
  source:
    act.source.mark === 'act' && act.source.note === undefined ? undefined : sourceForm(act.source),
  basis:
    act.basis.length === 0
      ? undefined
      : act.basis.map((b) => ('act' in b ? { act: b.act } : b.cite)),
  articles: act.articles.map(articleForm),
});

/** Leaves out what is not there: `undefined` never reaches a file or a wire. */
const present = (form: Form): Form => {
  if (Array.isArray(form)) return form.map(present);
  if (typeof form !== 'object' || form === null) return form;
  return Object.fromEntries(
    Object.entries(form).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, present(value as Form)]],
    ),
  );
};

/** An act in the form of act files. */
export const actForm = (act: Act): Form => present(formOf(act));
