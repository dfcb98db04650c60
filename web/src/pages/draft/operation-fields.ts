/** Which fields the form of each operation has, and the operation that they make. */
import type { Operation, OperationName } from '../../../../src/domain/operations/operation.ts';
import type {
  AutonomyClass,
  Hierarchy,
  MandateRole,
  Pool,
  PostRank,
  TenureMode,
} from '../../../../src/domain/register/aspects.ts';
import type { EndKind } from '../../../../src/domain/register/entry.ts';
import type {
  ActId,
  FunctionId,
  PersonId,
  PostId,
  UnitId,
} from '../../../../src/domain/register/ids.ts';
import type { UnitKind } from '../../../../src/domain/register/kinds.ts';
import type { ListName } from '../../../../src/words/labels.ts';
import type { DRAFT } from './draft-words.ts';

/** A label of the drafting page. */
type Label = keyof typeof DRAFT;

/** One field: something picked, a word of a list, or text. */
export interface Field {
  readonly name: string;
  readonly label: Label;
  readonly kind:
    | 'unit'
    | 'person'
    | 'function'
    | 'act'
    | 'post'
    | 'text'
    | 'number'
    | { readonly list: ListName };
  readonly optional?: boolean;
}

/** What the form holds: ids of what is picked, words of lists, text. */
export type Values = Readonly<Record<string, string>>;

interface Form {
  readonly fields: readonly Field[];
  /** `year`: of the draft's effect, for the ids of what it founds. */
  readonly make: (v: Values, year: string) => Operation;
}

const unit = (name: string, label: Label, optional = false): Field => ({
  name,
  label,
  kind: 'unit',
  optional,
});
const list = (name: string, label: Label, of: ListName): Field => ({
  name,
  label,
  kind: { list: of },
});
const text = (name: string, label: Label, optional = false): Field => ({
  name,
  label,
  kind: 'text',
  optional,
});
const number = (name: string, label: Label): Field => ({ name, label, kind: 'number' });
const post = (name: string, label: Label): Field => ({ name, label, kind: 'post' });
const person: Field = { name: 'person', label: 'person', kind: 'person' };

const given = (v: Values, name: string): string => v[name] ?? '';

/** Text as ids are: lower-case letters, digits and dashes. */
const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);

const fresh = (name: string, year: string): string => `${slugOf(name)}-${year}`;

const specOf = (v: Values, year: string, prefix = '') => {
  const name = given(v, `${prefix}name`);
  const superior = given(v, 'superior') as UnitId;
  return {
    unit: fresh(name, year) as UnitId,
    name,
    kind: given(v, 'kind') as UnitKind,
    ...(superior !== '' && { superior }),
  };
};

const FOLLOWS = { everything: 'follows' } as const;
const end = (v: Values) => ({ end: given(v, 'end') as EndKind });

/** The forms, in the order they are offered. What has no form here is pasted as text of an act file. */
export const FORMS = {
  consolidate: {
    fields: [
      unit('unit', 'first'),
      unit('other', 'second'),
      text('name', 'newName'),
      list('kind', 'newKind', 'kind'),
      unit('superior', 'superior', true),
    ],
    make: (v, year) => ({
      op: 'consolidate',
      sources: [{ unit: given(v, 'unit') as UnitId }, { unit: given(v, 'other') as UnitId }],
      into: specOf(v, year),
      ...FOLLOWS,
    }),
  },
  absorb: {
    fields: [unit('unit', 'unit'), unit('into', 'into')],
    make: (v) => ({
      op: 'absorb',
      unit: given(v, 'unit') as UnitId,
      into: given(v, 'into') as UnitId,
      ...FOLLOWS,
    }),
  },
  dissolve: {
    fields: [unit('unit', 'unit')],
    make: (v) => ({ op: 'dissolve', unit: given(v, 'unit') as UnitId }),
  },
  establish: {
    fields: [
      text('name', 'newName'),
      list('kind', 'newKind', 'kind'),
      unit('superior', 'superior', true),
    ],
    make: (v, year) => ({ op: 'establish', ...specOf(v, year) }),
  },
  'split-off': {
    fields: [unit('unit', 'from'), text('name', 'newName'), list('kind', 'newKind', 'kind')],
    make: (v, year) => ({
      op: 'split-off',
      from: given(v, 'unit') as UnitId,
      into: specOf(v, year),
    }),
  },
  divide: {
    fields: [
      unit('unit', 'unit'),
      text('name', 'firstName'),
      text('second-name', 'secondName'),
      list('kind', 'newKind', 'kind'),
    ],
    make: (v, year) => ({
      op: 'divide',
      unit: given(v, 'unit') as UnitId,
      into: [specOf(v, year), specOf(v, year, 'second-')],
    }),
  },
  rename: {
    fields: [unit('unit', 'unit'), text('name', 'newName')],
    make: (v) => ({ op: 'rename', unit: given(v, 'unit') as UnitId, name: given(v, 'name') }),
  },
  'change-superior': {
    fields: [
      unit('unit', 'unit'),
      list('hierarchy', 'hierarchy', 'hierarchy'),
      unit('superior', 'superior'),
    ],
    make: (v) => ({
      op: 'change-superior',
      unit: given(v, 'unit') as UnitId,
      hierarchy: given(v, 'hierarchy') as Hierarchy,
      superior: given(v, 'superior') as UnitId,
    }),
  },
  convert: {
    fields: [unit('unit', 'unit'), list('kind', 'newKind', 'kind')],
    make: (v) => ({
      op: 'convert',
      unit: given(v, 'unit') as UnitId,
      kind: given(v, 'kind') as UnitKind,
    }),
  },
  're-charter': {
    fields: [unit('unit', 'unit'), text('charter', 'charter')],
    make: (v) => ({
      op: 're-charter',
      unit: given(v, 'unit') as UnitId,
      charter: given(v, 'charter'),
    }),
  },
  'transfer-function': {
    fields: [
      { name: 'function', label: 'function', kind: 'function' },
      unit('unit', 'from'),
      unit('to', 'to'),
      list('role', 'role', 'role'),
    ],
    make: (v) => ({
      op: 'transfer-function',
      function: given(v, 'function') as FunctionId,
      from: given(v, 'unit') as UnitId,
      to: given(v, 'to') as UnitId,
      role: given(v, 'role') as MandateRole,
    }),
  },
  'assign-quota': {
    fields: [unit('unit', 'unit'), list('pool', 'pool', 'pool'), number('number', 'number')],
    make: (v) => ({
      op: 'assign-quota',
      unit: given(v, 'unit') as UnitId,
      pool: given(v, 'pool') as Pool,
      number: Number(v['number']),
    }),
  },
  'set-autonomy': {
    fields: [unit('unit', 'unit'), list('class', 'autonomy', 'autonomy')],
    make: (v) => ({
      op: 'set-autonomy',
      unit: given(v, 'unit') as UnitId,
      class: Number(v['class']) as AutonomyClass,
    }),
  },
  'create-post': {
    fields: [unit('unit', 'unit'), text('title', 'title'), list('rank', 'rank', 'rank')],
    make: (v, year) => ({
      op: 'create-post',
      unit: given(v, 'unit') as UnitId,
      post: fresh(`${given(v, 'title')} ${given(v, 'unit')}`, year) as PostId,
      title: given(v, 'title'),
      rank: given(v, 'rank') as PostRank,
    }),
  },
  'abolish-post': {
    fields: [post('post', 'post')],
    make: (v) => ({ op: 'abolish-post', post: given(v, 'post') as PostId }),
  },
  appoint: {
    fields: [person, post('post', 'post'), list('mode', 'mode', 'tenureMode')],
    make: (v) => ({
      op: 'appoint',
      person: given(v, 'person') as PersonId,
      post: given(v, 'post') as PostId,
      mode: given(v, 'mode') as TenureMode,
    }),
  },
  relieve: {
    fields: [person, list('end', 'end', 'end')],
    make: (v) => ({ op: 'relieve', person: given(v, 'person') as PersonId, end: end(v) }),
  },
  'unify-offices': {
    fields: [post('post', 'firstPost'), post('other', 'secondPost'), text('model', 'model')],
    make: (v) => ({
      op: 'unify-offices',
      posts: [given(v, 'post') as PostId, given(v, 'other') as PostId],
      model: given(v, 'model'),
    }),
  },
  undo: {
    fields: [{ name: 'act', label: 'act', kind: 'act' }],
    make: (v) => ({ op: 'undo', act: given(v, 'act') as ActId }),
  },
} as const satisfies Partial<Record<OperationName, Form>>;

/** An operation that has a form. */
export type Offered = keyof typeof FORMS;

/** The form of an operation. */
export const formOf = (op: Offered): Form => FORMS[op];

/** The operation that a filled form makes; `undefined` while something is missing. */
export const made = (op: Offered, values: Values, year: string): Operation | undefined => {
  const { fields, make } = formOf(op);
  const missing = fields.some(({ name, kind, optional = false }) => {
    const value = (values[name] ?? '').trim();
    return kind === 'number' ? !/^\d{1,9}$/.test(value) : value === '' && !optional;
  });
  return missing ? undefined : make(values, year);
};
