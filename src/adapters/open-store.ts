/** The stores that the settings ask for: a PostgreSQL server, or the embedded database in a folder. */
import type { DraftStore } from '../application/draft-store.ts';
import type { IdentityStore } from '../application/identity-store.ts';
import type { PeopleStore } from '../application/people-store.ts';
import type { PortalStore } from '../application/portal-store.ts';
import type { TemplateStore } from '../application/template-store.ts';
import type { Store } from '../application/store.ts';
import type { Database } from './postgres/database.ts';
import { openEmbedded } from './postgres/embedded.ts';
import { openHosted } from './postgres/hosted/hosted.ts';
import type { Reach } from './postgres/hosted/reach.ts';
import { migrate } from './postgres/migrate.ts';
import { PostgresDrafts } from './postgres/postgres-drafts.ts';
import { PostgresPeople } from './postgres/postgres-people.ts';
import { PostgresPortal } from './postgres/postgres-portal.ts';
import { PostgresIdentity } from './postgres/postgres-identity.ts';
import { PostgresStore } from './postgres/postgres-store.ts';
import { PostgresTemplates } from './postgres/postgres-templates.ts';
import { openServer } from './postgres/server.ts';

/** The stores of one database; closing the register's closes them all. */
export interface Stores {
  readonly store: Store;
  readonly identity: IdentityStore;
  readonly drafts: DraftStore;
  readonly people: PeopleStore;
  readonly portal: PortalStore;
  readonly templates: TemplateStore;
}

/** The stores over a migrated database. */
export const storesOf = (database: Database): Stores => ({
  store: new PostgresStore(database),
  identity: new PostgresIdentity(database),
  drafts: new PostgresDrafts(database),
  people: new PostgresPeople(database),
  portal: new PostgresPortal(database),
  templates: new PostgresTemplates(database),
});

/** Stores that other threads of this process can reach too. */
export interface SharedStores extends Stores {
  readonly reach: () => Reach;
}

const migrated = async (database: Database): Promise<Database> => {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** Opens the stores for a service: the embedded one in a thread of its own. Otherwise as {@link openStores}. */
export const openSharedStores = async (
  folder: string | undefined,
  url: string | undefined,
): Promise<SharedStores> => {
  if (url !== undefined) {
    const database = await migrated(await openServer({ url }));
    return { ...storesOf(database), reach: () => ({ by: 'server', url }) };
  }
  const { database, port } = await openHosted(folder === undefined ? {} : { folder });
  await migrated(database);
  return { ...storesOf(database), reach: () => ({ by: 'port', port: port() }) };
};

/** Opens the database that the settings ask for, brought up to the newest migration. */
export const openDatabase = async (folder: string, url: string | undefined): Promise<Database> =>
  migrated(url === undefined ? await openEmbedded({ folder }) : await openServer({ url }));

/** Opens the stores, brought up to the newest migration. The folder is made where it is missing. */
export const openStores = async (folder: string, url: string | undefined): Promise<Stores> => {
  return storesOf(await openDatabase(folder, url));
};
