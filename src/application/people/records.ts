/** Reading and keeping the records of persons: by right over the unit in which a person counts, every look and change told. */
import { type Grant, type Right, hasOver, hasRight } from '../../domain/drafting/roles.ts';
import {
  type FieldProblem,
  type FieldReaders,
  PERSON_FIELD_NAMES,
  type PersonField,
  type RecordLine,
  fieldProblem,
} from '../../domain/people/record.ts';
import { type Facts, timeline, valueAt } from '../../domain/register/facts.ts';
import type { PersonId, UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Account } from '../identity-store.ts';
import type { PeopleStore, ReadersSet, RecordChange, Written } from '../people-store.ts';
import type { RegisterId } from '../store.ts';

/** Who asks, of which register, today. */
export interface Asking {
  readonly store: PeopleStore;
  readonly register: RegisterId;
  readonly actor: Account | undefined;
  readonly facts: Facts;
  readonly today: Day;
}

/** Why something is refused. */
export type RecordRefusal =
  | { readonly refused: 'unknown-person' }
  | { readonly refused: 'no-right'; readonly unit: UnitId }
  | {
      readonly refused: 'bad-record';
      readonly problems: readonly { readonly at: number; readonly problem: FieldProblem }[];
    };

/** The unit in which a person counts, or counted last. */
const unitOf = (facts: Facts, person: PersonId, today: Day): UnitId | undefined =>
  valueAt(facts, 'person', [person], today)?.unit ??
  timeline(facts, 'person', [person]).at(-1)?.value.unit;

const grantsOf = (actor: Account | undefined): readonly Grant[] => actor?.grants ?? [];

/** Whether somebody has a right over the unit of a person. */
const hasOverPerson = ({ actor, facts, today }: Asking, right: Right, unit: UnitId): boolean =>
  hasOver(grantsOf(actor), right, unit, facts, today);

/** Who may read a field: at first only who keeps the records. */
export const readersOf = (set: ReadersSet, field: PersonField): FieldReaders =>
  set[field] ?? 'records';

/** What of a record somebody may read, and whether they may change it. */
export interface ReadRecord {
  readonly lines: readonly RecordLine[];
  readonly readers: ReadersSet;
  /** Fields that may be read, whether there is anything in them or not. */
  readonly fields: readonly PersonField[];
  readonly mayWrite: boolean;
  readonly unit: UnitId;
}

/** The record of a person, as far as the asker may read it. */
export const readRecord = async (
  asking: Asking,
  person: PersonId,
): Promise<ReadRecord | RecordRefusal> => {
  const { store, register, facts, today, actor } = asking;
  const unit = unitOf(facts, person, today);
  if (unit === undefined) return { refused: 'unknown-person' };
  const readers = await store.readers(register);
  const mayWrite = hasOverPerson(asking, 'records', unit);
  const atDesk = hasRight(grantsOf(actor), 'comment');
  const fields = PERSON_FIELD_NAMES.filter((field) => {
    const who = readersOf(readers, field);
    return mayWrite || who === 'public' || (who === 'desk' && atDesk);
  });
  const lines = fields.length === 0 ? [] : await store.record(register, person);
  return {
    lines: lines.filter(({ field }) => fields.includes(field)),
    readers,
    fields,
    mayWrite,
    unit,
  };
};

/** Changes the record of a person: all that is sent, or nothing where a part of it cannot be kept. */
export const writeRecord = async (
  asking: Asking,
  person: PersonId,
  changes: readonly RecordChange[],
  by: Written,
): Promise<{ readonly unit: UnitId } | RecordRefusal> => {
  const { store, register, facts, today } = asking;
  const unit = unitOf(facts, person, today);
  if (unit === undefined) return { refused: 'unknown-person' };
  if (!hasOverPerson(asking, 'records', unit)) return { refused: 'no-right', unit };
  const problems = changes.flatMap(({ field, value }, at) => {
    const problem = value === null ? undefined : fieldProblem(field, value);
    return problem === undefined ? [] : [{ at, problem }];
  });
  if (problems.length > 0) return { refused: 'bad-record', problems };
  await store.write(register, person, changes, by);
  return { unit };
};

/** Erases all that is kept of a person. The code and what acts say of it stay: they tell of posts, not of who it was. */
export const eraseRecord = async (
  asking: Asking,
  person: PersonId,
): Promise<{ readonly unit: UnitId; readonly lines: number } | RecordRefusal> => {
  const { store, register, facts, today } = asking;
  const unit = unitOf(facts, person, today);
  if (unit === undefined) return { refused: 'unknown-person' };
  if (!hasOverPerson(asking, 'records', unit)) return { refused: 'no-right', unit };
  return { unit, lines: await store.erase(register, person) };
};

/** Whether the asker keeps the records of a unit. */
export const keepsRecordsOf = (asking: Asking, unit: UnitId): boolean =>
  hasOverPerson(asking, 'records', unit);
