/** Templates of papers in PostgreSQL. Rows carry seals, as all that follows from no act: see 006-proof.sql. */
import type {
  KeptTemplate,
  NewTemplate,
  TemplatePlace,
  TemplateStore,
} from '../../application/template-store.ts';
import type { RegisterId } from '../../application/store.ts';
import type { Database } from './database.ts';

const REGISTER = '(select id from register where slug = $1)';

/** The store over one database. */
export class PostgresTemplates implements TemplateStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async list(register: RegisterId): Promise<readonly KeptTemplate[]> {
    return this.#db.query<KeptTemplate>(
      `select kind, ladder, file, at from paper_template where register = ${REGISTER} order by kind, ladder`,
      [register],
    );
  }

  async template(register: RegisterId, { kind, ladder }: TemplatePlace) {
    const [row] = await this.#db.query<{ bytes: Uint8Array }>(
      `select bytes from paper_template where register = ${REGISTER} and kind = $2 and ladder = $3`,
      [register, kind, ladder],
    );
    return row?.bytes;
  }

  async put(register: RegisterId, template: NewTemplate): Promise<void> {
    const { kind, ladder, file, bytes, at, account } = template;
    await this.#db.transaction(async (tx) => {
      const [row] = await tx.query<{ fresh: boolean }>(
        `insert into paper_template (register, kind, ladder, file, bytes, at, account)
         values (${REGISTER}, $2, $3, $4, $5, $6, $7)
         on conflict (register, kind, ladder) do update
           set file = excluded.file, bytes = excluded.bytes, at = excluded.at, account = excluded.account
         returning xmax = 0 as fresh`,
        [register, kind, ladder, file, bytes, at, account],
      );
      await tx.execute(
        `update paper_template t set seal = sealed(null, to_jsonb(t))
         where register = ${REGISTER} and kind = $2 and ladder = $3`,
        [register, kind, ladder],
      );
      if (row?.fresh === true)
        await tx.query(`select count_up(${REGISTER}, 'templates', 1)`, [register]);
    });
  }

  async remove(register: RegisterId, { kind, ladder }: TemplatePlace): Promise<boolean> {
    return this.#db.transaction(async (tx) => {
      const gone = await tx.execute(
        `delete from paper_template where register = ${REGISTER} and kind = $2 and ladder = $3`,
        [register, kind, ladder],
      );
      if (gone > 0) await tx.query(`select count_up(${REGISTER}, 'templates', -1)`, [register]);
      return gone > 0;
    });
  }
}
