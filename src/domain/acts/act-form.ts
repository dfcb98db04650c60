/** The form of acts: plain data as act files and requests have it, with short forms where they say as much. */
import type { NamedEnd, Source, SourceMark } from '../register/entry.ts';
import type { Act, Article } from './act.ts';
import type { Placement } from './holding.ts';
import type { Operation } from './operation.ts';
import type { MergeSource } from './specs.ts';

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

const endForm = (end: NamedEnd): Form => (Object.keys(end).length === 1 ? end.end : { ...end });

const placementForm = ({ end, ...placement }: Placement): Form =>
  end === undefined ? placement : { ...placement, end: endForm(end) };

const mergeSourceForm = (source: MergeSource): Form =>
  Object.keys(source).length === 1 ? source.unit : { ...source };

/** Whole numbers stand bare, as people write them; `01` and `1a` are text. */
const numberForm = (number: string): Form =>
  /^(0|[1-9]\d{0,14})$/.test(number) ? Number(number) : number;

const fieldsForm = (operation: Operation): Form => {
  const { op: _op, ...fields } = operation;
  const form = fields as unknown as Readonly<Record<string, Form>>;
  const moved =
    'placements' in operation && operation.placements
      ? { placements: operation.placements.map(placementForm) }
      : {};
  switch (operation.op) {
    case 'consolidate':
      return { ...form, sources: operation.sources.map(mergeSourceForm), ...moved };
    case 'close-premises':
    case 'relieve':
      return { ...form, end: endForm(operation.end) };
    case 'correct':
      return {
        act: operation.act,
        article: numberForm(operation.article),
        do: operation.operations.map(operationForm),
      };
    default:
      return { ...form, ...moved };
  }
};

const operationForm = (operation: Operation): Form => ({ [operation.op]: fieldsForm(operation) });

const articleForm = ({ number, operations, source, ...rest }: Article): Form => ({
  article: numberForm(number),
  text: rest.text,
  effect: rest.effect,
  source: source && sourceForm(source),
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
