/** Which table keeps which aspect, as the aspects declare it: columns of the key and of the value, and what they refer to. */
import type { ColumnType, KeyPart } from '../../domain/register/aspect.ts';
import { ASPECTS, type Aspect, aspectOf } from '../../domain/register/aspects.ts';
import { EXISTENCE } from '../../domain/register/references.ts';

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

const tableName = (aspect: Aspect): string => aspect.replaceAll(/[.-]/g, '_');

const made = (aspect: Aspect): AspectTable => {
  const { columns, unique, ...declared } = aspectOf(aspect);
  const key: readonly KeyPart[] = declared.key;
  const references = [
    ...key.map(({ column, refers }) => [column, refers] as const),
    ...Object.entries(columns).map(([column, { refers }]) => [column, refers] as const),
  ];
  return {
    aspect,
    table: tableName(aspect),
    key: key.map(({ column }) => column),
    columns: Object.entries(columns).map(([name, { type, member, optional }]) => ({
      name,
      type,
      member: member ?? name,
      optional: optional === true,
    })),
    references: references.flatMap(([column, kind]) =>
      kind ? [{ column, table: tableName(EXISTENCE[kind]) }] : [],
    ),
    ...(unique && { unique }),
  };
};

const TABLES = new Map(ASPECTS.map((aspect) => [aspect, made(aspect)]));

/** The table of an aspect. */
export const tableOf = (aspect: Aspect): AspectTable => TABLES.get(aspect) as AspectTable;

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
