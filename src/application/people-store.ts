/** Records of persons as they are kept: beside the register, erasable, each with who wrote it. */
import type { FieldReaders, PersonField, RecordLine } from '../domain/people/record.ts';
import type { PersonId } from '../domain/register/ids.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AccountId } from './account-id.ts';
import type { RegisterId } from './store.ts';

/** A line that comes, or with `null` one that goes. */
export interface RecordChange extends Omit<RecordLine, 'value'> {
  readonly value: string | null;
}

/** Who may read a field, where it is not as it is at first. */
export type ReadersSet = Readonly<Partial<Record<PersonField, FieldReaders>>>;

/** Who wrote, and when. */
export interface Written {
  readonly at: Instant;
  readonly account: AccountId;
}

/** The store. */
export interface PeopleStore {
  /** The lines of a person, by field and day. */
  record(register: RegisterId, person: PersonId): Promise<readonly RecordLine[]>;
  /** The lines of all persons. */
  records(register: RegisterId): Promise<ReadonlyMap<PersonId, readonly RecordLine[]>>;
  /** All of the changes or none; a line of the same field and day is replaced. */
  write(
    register: RegisterId,
    person: PersonId,
    changes: readonly RecordChange[],
    by: Written,
  ): Promise<void>;
  /** Erases all that is kept of a person; how many lines there were. */
  erase(register: RegisterId, person: PersonId): Promise<number>;
  /** Who may read which field. */
  readers(register: RegisterId): Promise<ReadersSet>;
  setReaders(
    register: RegisterId,
    field: PersonField,
    readers: FieldReaders,
    by: Written,
  ): Promise<void>;
}
