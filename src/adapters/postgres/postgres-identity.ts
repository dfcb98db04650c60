/** Accounts, rights, sessions and the trail in PostgreSQL. */
import type {
  Account,
  AccountId,
  AuditLine,
  AuditRecord,
  External,
  HeldGrant,
  IdentityStore,
  NewAccount,
} from '../../application/identity-store.ts';
import type { RegisterId } from '../../application/store.ts';
import type { Grant, Role } from '../../domain/drafting/roles.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from './database.ts';

interface AccountRow {
  readonly id: AccountId;
  readonly name: string;
  readonly display: string;
  readonly must_change: boolean;
  readonly disabled: boolean;
  readonly local: boolean;
  readonly grants: readonly { id: number; role: Role; unit: UnitId | null }[];
}

interface AuditRow {
  readonly seq: number;
  readonly at: Instant;
  readonly account: AccountId | null;
  readonly name: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly status: number;
  readonly request: string;
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

const auditOf = ({ account, name, subject, ...row }: AuditRow): AuditRecord => ({
  ...row,
  ...(account !== null && { account }),
  ...(name !== null && { name }),
  ...(subject !== null && { subject }),
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
    const { name, display, password, mustChange = false, external } = account;
    const [row] = await this.#db.query<{ id: AccountId }>(
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
  }

  async setPassword(id: AccountId, hash: string, mustChange: boolean) {
    await this.#db.execute('update account set password = $2, must_change = $3 where id = $1', [
      id,
      hash,
      mustChange,
    ]);
  }

  async setDisabled(id: AccountId, disabled: boolean) {
    await this.#db.execute('update account set disabled = $2 where id = $1', [id, disabled]);
  }

  async grant(register: RegisterId, id: AccountId, grant: Grant, now: Instant, by?: AccountId) {
    const made = await this.#db.execute(
      `insert into account_grant (register, account, role, unit, granted, granted_by)
       values (${REGISTER}, $2, $3, $4, $5, $6) on conflict do nothing`,
      [register, id, grant.role, grant.unit ?? null, now, by ?? null],
    );
    return made === 1;
  }

  async revoke(register: RegisterId, id: AccountId, grant: number) {
    const gone = await this.#db.execute(
      `delete from account_grant where register = ${REGISTER} and account = $2 and id = $3`,
      [register, id, grant],
    );
    return gone === 1;
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

  async noteAudit(register: RegisterId, line: AuditLine) {
    await this.#db.execute(
      `insert into audit (register, at, account, action, subject, status, request)
       values (${REGISTER}, $2, $3, $4, $5, $6, $7)`,
      [
        register,
        line.at,
        line.account ?? null,
        line.action,
        line.subject ?? null,
        line.status,
        line.request,
      ],
    );
  }

  async audit(register: RegisterId, before: number | undefined, limit: number) {
    const rows = await this.#db.query<AuditRow>(
      `select l.seq, l.at, l.account, a.name, l.action, l.subject, l.status, l.request
       from audit l left join account a on a.id = l.account
       where l.register = ${REGISTER} and ($2::bigint is null or l.seq < $2)
       order by l.seq desc limit $3`,
      [register, before ?? null, limit],
    );
    return rows.map(auditOf);
  }
}
