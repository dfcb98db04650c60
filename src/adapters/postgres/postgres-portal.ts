/** What is published, in PostgreSQL. Rows carry seals, as all that follows from no act: see 006-proof.sql. */
import type {
  DayVisits,
  KeptPicture,
  NewChange,
  NewOpinion,
  NewPicture,
  PortalStore,
} from '../../application/portal-store.ts';
import { RegisterUnknown } from '../../application/store-errors.ts';
import type { RegisterId } from '../../application/store.ts';
import type { Opinion } from '../../domain/portal/consultation.ts';
import type { KeptChange } from '../../domain/portal/changes.ts';
import { type Database, type Queryable, json } from './database.ts';

const REGISTER = '(select id from register where slug = $1)';

interface ChangeRow extends Omit<KeptChange, 'account'> {
  readonly account: number | null;
}

/** The register's number; its row is locked, so that places are given one after the other. */
const locked = async (tx: Queryable, slug: RegisterId): Promise<number> => {
  const [row] = await tx.query<{ id: number }>(
    'select id from register where slug = $1 for update',
    [slug],
  );
  if (!row) throw new RegisterUnknown(slug);
  return row.id;
};

const sealOpinion = (tx: Queryable, register: number, consultation: number, number: number) =>
  tx.execute(
    `update portal_opinion o set seal = sealed(null, to_jsonb(o))
     where register = $1 and consultation = $2 and number = $3`,
    [register, consultation, number],
  );

/** Takes an opinion's words out; that it came, and when, stays. */
const erase = async (
  tx: Queryable,
  register: number,
  consultation: number,
  number: number,
): Promise<void> => {
  await tx.execute(
    `update portal_opinion set name = '', place = '', text = '', folded = ''
     where register = $1 and consultation = $2 and number = $3`,
    [register, consultation, number],
  );
  await sealOpinion(tx, register, consultation, number);
};

const sealRow = (table: string, key: string) =>
  `update ${table} t set seal = sealed(null, to_jsonb(t)) where register = ${REGISTER} and ${key} = $2`;

/** The store over one database. */
export class PostgresPortal implements PortalStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async changes(register: RegisterId, after: number) {
    const rows = await this.#db.query<ChangeRow>(
      `select place, at, account, change from portal_change where register = ${REGISTER} and place > $2 order by place`,
      [register, after],
    );
    return rows.map(({ account, ...row }) => ({ ...row, ...(account !== null && { account }) }));
  }

  async append(slug: RegisterId, after: number, changes: readonly NewChange[]) {
    return this.#db.transaction(async (tx) => {
      const register = await locked(tx, slug);
      const [{ last } = { last: 0 }] = await tx.query<{ last: number }>(
        'select coalesce(max(place), 0) as last from portal_change where register = $1',
        [register],
      );
      if (last !== after) return false;
      for (const [i, { at, account, change }] of changes.entries()) {
        await tx.execute(
          `with fresh as (
             select $1::integer as register, $2::integer as place, $3::timestamptz(3) as at,
               $4::integer as account, $5::jsonb as change)
           insert into portal_change (register, place, at, account, change, seal)
           select f.*, sealed(
             (select b.seal from portal_change b where b.register = $1 and b.place = f.place - 1), to_jsonb(f))
           from fresh f`,
          [register, after + i + 1, at, account ?? null, json(change)],
        );
        if (change.kind === 'opinion-erased') await erase(tx, register, change.id, change.opinion);
      }
      await tx.query('select count_up($1, $2, $3)', [register, 'published', changes.length]);
      return true;
    });
  }

  async picture(register: RegisterId, id: string): Promise<KeptPicture | undefined> {
    const [row] = await this.#db.query<KeptPicture>(
      `select type, width, height, bytes from portal_picture where register = ${REGISTER} and id = $2`,
      [register, id],
    );
    return row;
  }

  async pictureIds(register: RegisterId) {
    const rows = await this.#db.query<{ id: string }>(
      `select id from portal_picture where register = ${REGISTER} order by id`,
      [register],
    );
    return rows.map(({ id }) => id);
  }

  async addPicture(slug: RegisterId, picture: NewPicture) {
    const { id, type, width, height, bytes, at, account } = picture;
    await this.#db.transaction(async (tx) => {
      const added = await tx.execute(
        `insert into portal_picture (register, id, type, width, height, bytes, at, account)
         values (${REGISTER}, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
        [slug, id, type, width, height, bytes, at, account],
      );
      if (added === 0) return;
      await tx.execute(sealRow('portal_picture', 'id'), [slug, id]);
      await tx.query(`select count_up(${REGISTER}, $2, 1)`, [slug, 'pictures']);
    });
  }

  async opinions(register: RegisterId, consultation: number): Promise<readonly Opinion[]> {
    const rows = await this.#db.query<Omit<Opinion, 'same'> & { readonly same: number | null }>(
      `select number, at, about, place, name, text, same from portal_opinion
       where register = ${REGISTER} and consultation = $2 order by number`,
      [register, consultation],
    );
    return rows.map(({ same, ...row }) => ({ ...row, ...(same !== null && { same }) }));
  }

  async addOpinion(slug: RegisterId, consultation: number, opinion: NewOpinion) {
    const { at, about, place, name, text, folded } = opinion;
    return this.#db.transaction(async (tx) => {
      const register = await locked(tx, slug);
      const [row] = await tx.query<{ number: number }>(
        `insert into portal_opinion (register, consultation, number, at, about, place, name, text, folded, same)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8,
           min(number) filter (where md5(folded) = md5($8) and folded = $8 and same is null)
         from portal_opinion where register = $1 and consultation = $2 returning number`,
        [register, consultation, at, about, place, name, text, folded],
      );
      if (!row) throw new Error('an insert gave no row');
      await sealOpinion(tx, register, consultation, row.number);
      await tx.query('select count_up($1, $2, 1)', [register, 'opinions']);
      return row.number;
    });
  }

  async visits(register: RegisterId): Promise<readonly DayVisits[]> {
    return this.#db.query<DayVisits & Record<string, unknown>>(
      `select day::text as day, visits::integer as visits from portal_visits where register = ${REGISTER} order by day`,
      [register],
    );
  }

  async addVisits(register: RegisterId, { day, visits }: DayVisits) {
    await this.#db.transaction(async (tx) => {
      const [before] = await tx.query(
        `select 1 as one from portal_visits where register = ${REGISTER} and day = $2`,
        [register, day],
      );
      await tx.execute(
        `insert into portal_visits (register, day, visits) values (${REGISTER}, $2, $3)
         on conflict (register, day) do update set visits = portal_visits.visits + excluded.visits`,
        [register, day, visits],
      );
      await tx.execute(sealRow('portal_visits', 'day'), [register, day]);
      if (!before) await tx.query(`select count_up(${REGISTER}, $2, 1)`, [register, 'visit-days']);
    });
  }
}
