/** Records of persons in PostgreSQL. Rows carry seals, as all that follows from no act: see 006-proof.sql. */
import type {
  PeopleStore,
  ReadersSet,
  RecordChange,
  Written,
} from '../../application/people-store.ts';
import type { RegisterId } from '../../application/store.ts';
import type { FieldReaders, PersonField, RecordLine } from '../../domain/people/record.ts';
import type { ActId, PersonId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Database, Queryable } from './database.ts';

interface LineRow {
  readonly person: PersonId;
  readonly field: PersonField;
  readonly since: Day;
  readonly value: string;
  readonly act: ActId | null;
}

const REGISTER = '(select id from register where slug = $1)';
const LINES = `select person, field, since::text as since, value, act from person_record where register = ${REGISTER}`;

const lineOf = ({ person: _person, act, ...line }: LineRow): RecordLine => ({
  ...line,
  ...(act !== null && { act }),
});

/** Counts rows that came or went. */
const count = async (tx: Queryable, register: RegisterId, what: string, by: number) => {
  if (by !== 0) await tx.query(`select count_up(${REGISTER}, $2, $3)`, [register, what, by]);
};

/** The store over one database. */
export class PostgresPeople implements PeopleStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async record(register: RegisterId, person: PersonId) {
    const rows = await this.#db.query<LineRow>(`${LINES} and person = $2 order by field, since`, [
      register,
      person,
    ]);
    return rows.map(lineOf);
  }

  async records(register: RegisterId) {
    const rows = await this.#db.query<LineRow>(`${LINES} order by person, field, since`, [
      register,
    ]);
    const found = new Map<PersonId, RecordLine[]>();
    for (const row of rows) {
      const lines = found.get(row.person);
      if (lines) lines.push(lineOf(row));
      else found.set(row.person, [lineOf(row)]);
    }
    return found;
  }

  async write(
    register: RegisterId,
    person: PersonId,
    changes: readonly RecordChange[],
    { at, account }: Written,
  ) {
    await this.#db.transaction(async (tx) => {
      let more = 0;
      for (const { field, since, value, act } of changes) {
        const key = [register, person, field, since];
        more -= await tx.execute(
          `delete from person_record where register = ${REGISTER} and person = $2 and field = $3 and since = $4`,
          key,
        );
        if (value === null) continue;
        more += await tx.execute(
          `insert into person_record (register, person, field, since, value, act, at, account)
           values (${REGISTER}, $2, $3, $4, $5, $6, $7, $8)`,
          [...key, value, act ?? null, at, account],
        );
        await tx.execute(
          `update person_record r set seal = sealed(null, to_jsonb(r))
           where register = ${REGISTER} and person = $2 and field = $3 and since = $4`,
          key,
        );
      }
      await count(tx, register, 'records', more);
    });
  }

  async erase(register: RegisterId, person: PersonId) {
    return this.#db.transaction(async (tx) => {
      const gone = await tx.execute(
        `delete from person_record where register = ${REGISTER} and person = $2`,
        [register, person],
      );
      await count(tx, register, 'records', -gone);
      return gone;
    });
  }

  async readers(register: RegisterId): Promise<ReadersSet> {
    const rows = await this.#db.query<{ field: PersonField; readers: FieldReaders }>(
      `select field, readers from record_reader where register = ${REGISTER}`,
      [register],
    );
    return Object.fromEntries(rows.map(({ field, readers }) => [field, readers]));
  }

  async setReaders(
    register: RegisterId,
    field: PersonField,
    readers: FieldReaders,
    { at, account }: Written,
  ) {
    await this.#db.transaction(async (tx) => {
      const gone = await tx.execute(
        `delete from record_reader where register = ${REGISTER} and field = $2`,
        [register, field],
      );
      await tx.execute(
        `insert into record_reader (register, field, readers, at, account)
         values (${REGISTER}, $2, $3, $4, $5)`,
        [register, field, readers, at, account],
      );
      await tx.execute(
        `update record_reader r set seal = sealed(null, to_jsonb(r))
         where register = ${REGISTER} and field = $2`,
        [register, field],
      );
      await count(tx, register, 'readers', 1 - gone);
    });
  }
}
