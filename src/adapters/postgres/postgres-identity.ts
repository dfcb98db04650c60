/** Accounts, rights, sessions and the trail in PostgreSQL. */
import type {
  Account,
  AccountId,
  External,
  HeldGrant,
  IdentityStore,
  NewAccount,
} from '../../application/identity-store.ts';
import type { RegisterId } from '../../application/store.ts';
import type { TrailFilter, TrailLine } from '../../application/trail.ts';
import type { Grant, Role } from '../../domain/drafting/roles.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database, Queryable } from './database.ts';
import { insertTrail, selectTrail } from './trail-table.ts';

interface AccountRow {
  readonly id: AccountId;
  readonly name: string;
  readonly display: string;
  readonly must_change: boolean;
  readonly disabled: boolean;
  readonly local: boolean;
  readonly grants: readonly { id: number; role: Role; unit: UnitId | null }[];
}

const accountOf = ({ must_change, grants, ...row }: AccountRow): Account => ({
  ...row,
  mustChange: must_change,
  grants: grants.map(({ id, role, unit }): HeldGrant => ({
    id,
    role,
    ...(unit !== null && { unit }),
  })),
});

const ACCOUNTS = `
  select a.id, a.name, a.display, a.must_change, a.disabled, a.password is not null as local,
    coalesce(
      (select json_agg(json_build_object('id', g.id, 'role', g.role, 'unit', g.unit) order by g.id)
       from account_grant g join register r on r.id = g.register
       where g.account = a.id and r.slug = $1),
      '[]'
    ) as grants
  from account a`;

const REGISTER = '(select id from register where slug = $1)';

/** Whoever else administers the whole of a register that `mine` is a grant in. */
const OTHERS = `
  select 1 from account_grant other join account o on o.id = other.account
  where other.register = mine.register and other.role = 'administrator' and other.unit is null
    and other.account <> mine.account and not o.disabled`;

/** Any number that nothing else locks by: of two who would each leave the other as the last, one goes first. */
const ADMINISTRATION = 720_151_021;

const lockAdministration = async (tx: Queryable): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock($1)', [ADMINISTRATION]);
};

const insertAccount = async (
  db: Queryable,
  { name, display, password, mustChange = false, external }: NewAccount,
  now: Instant,
): Promise<AccountId | undefined> => {
  const [row] = await db.query<{ id: AccountId }>(
    `insert into account (name, display, password, must_change, issuer, subject, created)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    [
      name,
      display,
      password ?? null,
      mustChange,
      external?.issuer ?? null,
      external?.subject ?? null,
      now,
    ],
  );
  return row?.id;
};

const insertGrant = async (
  db: Queryable,
  register: RegisterId,
  id: AccountId,
  grant: Grant,
  now: Instant,
  by?: AccountId,
): Promise<boolean> => {
  const [made] = await db.query<{ register: number; id: number }>(
    `insert into account_grant (register, account, role, unit, granted, granted_by)
     values (${REGISTER}, $2, $3, $4, $5, $6) on conflict do nothing returning register, id`,
    [register, id, grant.role, grant.unit ?? null, now, by ?? null],
  );
  if (!made) return false;
  const key = [made.register, made.id];
  await db.execute(
    'update account_grant g set seal = sealed(null, to_jsonb(g)) where register = $1 and id = $2',
    key,
  );
  await db.query(`select count_up($1, 'grants', 1)`, [made.register]);
  return true;
};

/** The store over one database. */
export class PostgresIdentity implements IdentityStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async accounts(register: RegisterId) {
    const rows = await this.#db.query<AccountRow>(`${ACCOUNTS} order by a.name`, [register]);
    return rows.map(accountOf);
  }

  async account(register: RegisterId, id: AccountId) {
    const [row] = await this.#db.query<AccountRow>(`${ACCOUNTS} where a.id = $2`, [register, id]);
    return row && accountOf(row);
  }

  async accountNamed(name: string) {
    const [row] = await this.#db.query<{ id: AccountId; password: string | null }>(
      'select id, password from account where name = $1',
      [name],
    );
    return row && { id: row.id, ...(row.password !== null && { password: row.password }) };
  }

  async accountOf({ issuer, subject }: External) {
    const [row] = await this.#db.query<{ id: AccountId }>(
      'select id from account where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    return row?.id;
  }

  async createAccount(account: NewAccount, now: Instant) {
    return insertAccount(this.#db, account, now);
  }

  async setPassword(id: AccountId, hash: string, mustChange: boolean) {
    await this.#db.execute('update account set password = $2, must_change = $3 where id = $1', [
      id,
      hash,
      mustChange,
    ]);
  }

  async setDisabled(id: AccountId, disabled: boolean) {
    if (!disabled) {
      await this.#db.execute('update account set disabled = false where id = $1', [id]);
      return true;
    }
    return this.#db.transaction(async (tx) => {
      await lockAdministration(tx);
      const [last] = await tx.query(
        `select 1 from account_grant mine
         where mine.account = $1 and mine.role = 'administrator' and mine.unit is null
           and not exists (${OTHERS})`,
        [id],
      );
      if (last) return false;
      await tx.execute('update account set disabled = true where id = $1', [id]);
      return true;
    });
  }

  async createFirstAdministrator(register: RegisterId, account: NewAccount, now: Instant) {
    return this.#db.transaction(async (tx) => {
      await lockAdministration(tx);
      const [there] = await tx.query(
        `select 1 from account_grant g join account a on a.id = g.account
         where g.register = ${REGISTER} and g.role = 'administrator' and g.unit is null and not a.disabled`,
        [register],
      );
      if (there) return 'administered-already' as const;
      const id = await insertAccount(tx, account, now);
      if (id === undefined) return 'name-taken' as const;
      await insertGrant(tx, register, id, { role: 'administrator' }, now);
      return id;
    });
  }

  async hasGrantsElsewhere(register: RegisterId, id: AccountId) {
    const [row] = await this.#db.query(
      `select 1 from account_grant where account = $2 and register <> ${REGISTER} limit 1`,
      [register, id],
    );
    return row !== undefined;
  }

  async grant(register: RegisterId, id: AccountId, grant: Grant, now: Instant, by?: AccountId) {
    return this.#db.transaction((tx) => insertGrant(tx, register, id, grant, now, by));
  }

  async revoke(register: RegisterId, id: AccountId, grant: number) {
    return this.#db.transaction(async (tx) => {
      await lockAdministration(tx);
      const [held] = await tx.query<{ last: boolean }>(
        `select mine.role = 'administrator' and mine.unit is null and not a.disabled
           and not exists (${OTHERS}) as last
         from account_grant mine join account a on a.id = mine.account
         where mine.register = ${REGISTER} and mine.account = $2 and mine.id = $3`,
        [register, id, grant],
      );
      if (!held) return 'unknown' as const;
      if (held.last) return 'last' as const;
      await tx.execute(`delete from account_grant where register = ${REGISTER} and id = $2`, [
        register,
        grant,
      ]);
      await tx.query(`select count_up(${REGISTER}, 'grants', -1)`, [register]);
      return 'revoked' as const;
    });
  }

  async openSession(secret: string, account: AccountId, now: Instant, expires: Instant) {
    await this.#db.execute('delete from session where expires <= $1', [now]);
    await this.#db.execute(
      'insert into session (secret, account, opened, expires) values ($1, $2, $3, $4)',
      [secret, account, now, expires],
    );
  }

  async sessionOf(secret: string, now: Instant) {
    const [row] = await this.#db.query<{ account: AccountId }>(
      `select s.account from session s join account a on a.id = s.account
       where s.secret = $1 and s.expires > $2 and not a.disabled`,
      [secret, now],
    );
    return row?.account;
  }

  async closeSession(secret: string) {
    await this.#db.execute('delete from session where secret = $1', [secret]);
  }

  async closeSessions(account: AccountId, except?: string) {
    await this.#db.execute(
      'delete from session where account = $1 and secret is distinct from $2',
      [account, except ?? null],
    );
  }

  async noteFailure(name: string, now: Instant) {
    await this.#db.execute('insert into sign_in_failure (name, at) values ($1, $2)', [name, now]);
  }

  async failuresSince(name: string, since: Instant) {
    const [row] = await this.#db.query<{ n: number }>(
      'select count(*)::int as n from sign_in_failure where name = $1 and at > $2',
      [name, since],
    );
    return row?.n ?? 0;
  }

  async clearFailures(name: string) {
    await this.#db.execute('delete from sign_in_failure where name = $1', [name]);
  }

  async noteTrail(register: RegisterId, lines: readonly TrailLine[]) {
    await insertTrail(this.#db, register, lines);
  }

  async trail(register: RegisterId, filter: TrailFilter, limit: number) {
    return selectTrail(this.#db, register, filter, limit);
  }
}
