/** Which table keeps which aspect: columns of the key and of the value, and what they refer to. Data; fact-sql.ts reads it. */
import { ASPECTS, type Aspect } from '../../domain/register/aspects.ts';

/** Types of columns, by PostgreSQL's names. `numeric` where amounts may have fractions or are money. */
export type ColumnType = 'text' | 'text[]' | 'integer' | 'numeric' | 'boolean' | 'date' | 'jsonb';

/** A column for one member of an aspect's value. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Member of the value. */
  readonly member: string;
  readonly optional: boolean;
}

/** Columns that must name something which exists for as long as the fact holds. */
export interface Reference {
  readonly column: string;
  readonly table: string;
}

/** The table of one aspect. */
export interface AspectTable {
  readonly aspect: Aspect;
  readonly table: string;
  /** Columns of the key, in order; all text. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly references: readonly Reference[];
  /** Columns that no two things have alike on one day. */
  readonly unique?: readonly string[];
}

/** `name`, `name=member`, and `?` after the type where the member may be missing. */
type Types = Readonly<Record<string, ColumnType | `${ColumnType}?` | readonly [string, string]>>;

const column = (name: string, given: Types[string]): Column => {
  const [written, member] = typeof given === 'string' ? [given, name] : given;
  return {
    name,
    type: written.replace('?', '') as ColumnType,
    member,
    optional: written.endsWith('?'),
  };
};

const PARENT: Readonly<Record<string, string>> = {
  unit: 'unit_life',
  superior: 'unit_life',
  function: 'function',
  post: 'post',
  first_post: 'post',
  second_post: 'post',
  person: 'person',
};

const table = (
  aspect: Aspect,
  key: readonly string[],
  types: Types,
  references: readonly string[] = [],
  unique?: readonly string[],
): AspectTable => ({
  aspect,
  table: aspect.replaceAll(/[.-]/g, '_'),
  key,
  columns: Object.entries(types).map(([name, given]) => column(name, given)),
  references: references.map((name) => ({ column: name, table: PARENT[name] ?? name })),
  ...(unique && { unique }),
});

const UNIT = ['unit'];

const TABLES: Readonly<Record<Aspect, AspectTable>> = {
  'unit.life': table('unit.life', UNIT, { born: 'text' }),
  'unit.name': table('unit.name', UNIT, { name: 'text', short: 'text?' }, UNIT),
  'unit.code': table('unit.code', ['unit', 'system'], { code: 'text' }, UNIT, ['code', 'system']),
  'unit.type': table('unit.type', UNIT, { kind: 'text', blocs: 'text[]' }, UNIT),
  'unit.superior': table('unit.superior', ['unit', 'hierarchy'], { superior: 'text' }, [
    'unit',
    'superior',
  ]),
  'unit.charter': table('unit.charter', UNIT, { charter: ['text', 'text'] }, UNIT),
  'unit.pilot': table('unit.pilot', UNIT, { model: 'text', until: 'date?' }, UNIT),
  'unit.autonomy': table('unit.autonomy', UNIT, { class: 'integer', ratio: 'numeric?' }, UNIT),
  'unit.scheme': table('unit.scheme', UNIT, { positions: 'integer', places: 'integer' }, UNIT),
  territory: table('territory', UNIT, { hectares: ['numeric', 'amount'], parts: 'jsonb?' }, UNIT),
  population: table('population', UNIT, { persons: ['numeric', 'amount'], parts: 'jsonb?' }, UNIT),
  quota: table(
    'quota',
    ['unit', 'pool'],
    { persons: ['numeric', 'amount'], parts: 'jsonb?' },
    UNIT,
  ),
  funding: table(
    'funding',
    ['unit', 'source'],
    { vnd_a_year: ['numeric', 'amount'], parts: 'jsonb?' },
    UNIT,
  ),
  function: table('function', ['function'], { name: 'text', field: 'text?' }),
  mandate: table('mandate', ['function', 'unit'], { role: 'text' }, ['function', 'unit']),
  post: table(
    'post',
    ['post'],
    { unit: 'text', title: 'text', rank: 'text', places: 'integer' },
    UNIT,
  ),
  'dual-office': table('dual-office', ['first_post', 'second_post'], { model: 'text' }, [
    'first_post',
    'second_post',
  ]),
  person: table('person', ['person'], { unit: 'text', pool: 'text' }, UNIT),
  'person.origin': table('person.origin', ['person'], { locality: 'text' }),
  tenure: table('tenure', ['post', 'person'], { mode: 'text', concurrent: 'boolean' }, [
    'post',
    'person',
  ]),
  premises: table('premises', ['premises'], { unit: 'text', name: 'text', use: 'text' }, UNIT),
  // A stated fraction stands in `fraction`, a word in `share`; exactly one of them.
  succession: table('succession', ['predecessor', 'successor'], {
    relation: 'text',
    share: 'text?',
    fraction: ['numeric?', 'share'],
  }),
  'open-item': table('open-item', ['item'], {
    kind: 'text',
    of: 'text',
    from_unit: ['text', 'from'],
    to_units: ['text[]', 'to'],
    amount: 'numeric',
    parts: 'jsonb?',
    least: 'numeric',
    most: 'numeric',
    sums: 'jsonb?',
  }),
  figure: table('figure', ['figure'], {
    amount: 'numeric',
    of: 'numeric?',
    period_from: ['date', 'from'],
    period_to: ['date', 'to'],
    note: 'text?',
  }),
};

/** The table of an aspect. */
export const tableOf = (aspect: Aspect): AspectTable => TABLES[aspect];

/** All tables, those referred to before those that refer to them. */
export const ASPECT_TABLES: readonly AspectTable[] = ASPECTS.map(tableOf);

/** Whether a member's value belongs in a column: the members of two columns are told apart by type. */
const fits = (type: ColumnType, value: unknown): boolean =>
  type === 'integer' || type === 'numeric' ? typeof value === 'number' : typeof value !== 'number';

/** The columns of a value. */
export const toColumns = ({ columns }: AspectTable, value: object): Record<string, unknown> =>
  Object.fromEntries(
    columns.map(({ name, member, type }) => {
      const given: unknown = Reflect.get(value, member);
      return [name, fits(type, given) ? (given ?? null) : null];
    }),
  );

/** The value of a row; members whose columns are null are absent. */
export const fromColumns = (
  { columns }: AspectTable,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const value: Record<string, unknown> = {};
  for (const { name, member, type } of columns) {
    const given = row[name];
    if (given === null || given === undefined) continue;
    value[member] = type === 'numeric' ? Number(given) : given;
  }
  return value;
};
