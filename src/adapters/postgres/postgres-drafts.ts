/** The store of drafts in PostgreSQL. */
import type {
  DraftEvent,
  DraftStore,
  DraftWrite,
  NewDraft,
} from '../../application/draft-store.ts';
import { RegisterUnknown } from '../../application/store-errors.ts';
import type { RegisterId } from '../../application/store.ts';
import { type Database, type Queryable, json } from './database.ts';
import {
  DRAFT_COLUMNS,
  type DraftRow,
  type EventRow,
  draftOf,
  eventOf,
  insertEvent,
  updateDraft,
} from './draft-tables.ts';

const IN_REGISTER = 'd.register = (select id from register where slug = $1)';

/** The store over one database. */
export class PostgresDrafts implements DraftStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The register's number; its row is locked where drafts get their numbers. */
  async #register(tx: Queryable, slug: RegisterId, suffix = ''): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `select id from register where slug = $1 ${suffix}`,
      [slug],
    );
    if (!row) throw new RegisterUnknown(slug);
    return row.id;
  }

  async drafts(register: RegisterId) {
    const rows = await this.#db.query<DraftRow>(
      `select ${DRAFT_COLUMNS} from draft d where ${IN_REGISTER} order by d.changed desc, d.id desc`,
      [register],
    );
    return rows.map(draftOf);
  }

  async draft(register: RegisterId, id: number) {
    const [row] = await this.#db.query<DraftRow>(
      `select ${DRAFT_COLUMNS} from draft d where ${IN_REGISTER} and d.id = $2`,
      [register, id],
    );
    return row && draftOf(row);
  }

  async createDraft(slug: RegisterId, { act, kept, base, authors, branchOf, event }: NewDraft) {
    return this.#db.transaction(async (tx) => {
      const register = await this.#register(tx, slug, 'for update');
      const [row] = await tx.query<{ id: number }>(
        `insert into draft (register, id, revision, status, act, kept, base_version, base_known, authors, branch_of, created, changed)
         select $1, coalesce(max(id), 0) + 1, 1, 'draft', $2::jsonb, $3::text[], $4, $5, $6::int[], $7, $8, $8
         from draft where register = $1 returning id`,
        [register, json(act), kept, base.version, base.known, authors, branchOf ?? null, event.at],
      );
      if (!row) throw new Error('an insert gave no row');
      await tx.query(`select count_up($1, 'drafts', 1)`, [register]);
      await insertEvent(tx, register, row.id, event);
      return row.id;
    });
  }

  async writeDraft(slug: RegisterId, write: DraftWrite) {
    return this.#db.transaction(async (tx) =>
      updateDraft(tx, await this.#register(tx, slug), write),
    );
  }

  async addEvent(slug: RegisterId, draft: number, event: DraftEvent) {
    return this.#db.transaction(async (tx) => {
      const register = await this.#register(tx, slug);
      await tx.query('select 1 from draft where register = $1 and id = $2 for update', [
        register,
        draft,
      ]);
      return insertEvent(tx, register, draft, event);
    });
  }

  async events(register: RegisterId, draft: number) {
    const rows = await this.#db.query<EventRow>(
      `select d.place, d.at, d.account, a.display, d.kind, d.note, d.subject, d.operations, d.answers
       from draft_event d join account a on a.id = d.account
       where ${IN_REGISTER} and d.draft = $2 order by d.place`,
      [register, draft],
    );
    return rows.map(eventOf);
  }
}
