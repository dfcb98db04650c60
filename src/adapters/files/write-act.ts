/** Writes an act as YAML, in one canonical form: what `readAct` reads is the same act again. */
import { Document, isMap, isScalar, visit } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { Act, Article } from '../../domain/acts/act.ts';
import type { Placement } from '../../domain/acts/holding.ts';
import type { Operation } from '../../domain/acts/operation.ts';
import type { MergeSource } from '../../domain/acts/specs.ts';
import type { NamedEnd, Source } from '../../domain/register/entry.ts';
import { actSchema, SOURCE_MARKS } from './act-schema.ts';

/** Width at which long text is folded. */
const WIDTH = 100;

/** Longest record that is written on one line, braces and indentation aside. */
const ONE_LINE = 80;

/** Depth of the fields of an article: what lies above is always written field by field. */
const ARTICLE_DEPTH = 6;

/** A value as YAML has them. */
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

const actForm = (act: Act): Form => ({
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

/** Leaves out what is not there: `undefined` never reaches a file. */
const present = (form: Form): Form => {
  if (Array.isArray(form)) return form.map(present);
  if (typeof form !== 'object' || form === null) return form;
  return Object.fromEntries(
    Object.entries(form).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, present(value as Form)]],
    ),
  );
};

/** Whether a record is of single values only and short enough for one line. */
const fitsOneLine = (map: YAMLMap): boolean => {
  let length = 0;
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !isScalar(value)) return false;
    const text = String(value.value);
    if (text.includes('\n')) return false;
    length += String(key.value).length + text.length + 4;
  }
  return length <= ONE_LINE;
};

/**
 * The act as YAML text. Fields stand in the order of the schema, whatever order the act has them in; short
 * forms are used where they say as much.
 */
export const writeAct = (act: Act): string => {
  const form = present(actForm(act));
  const ordered = actSchema.safeParse(form);
  const document = new Document(ordered.success ? present(actForm(ordered.data)) : form, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Map: (_key, map, ancestors) => {
      if (ancestors.length >= ARTICLE_DEPTH && isMap(map) && fitsOneLine(map)) map.flow = true;
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
};
