/** The store that the settings ask for: a PostgreSQL server, or the embedded database in a folder. */
import type { Store } from '../application/store.ts';
import { openEmbedded } from './postgres/embedded.ts';
import { migrate } from './postgres/migrate.ts';
import { PostgresStore } from './postgres/postgres-store.ts';
import { openServer } from './postgres/server.ts';

/** Opens a store, brought up to the newest migration. The folder is made where it is missing. */
export const openStore = async (folder: string, url: string | undefined): Promise<Store> => {
  const database = url === undefined ? await openEmbedded({ folder }) : await openServer({ url });
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return new PostgresStore(database);
};
