/** The desk as tests open it: over a database of its own, made from the run's template. */
import { type SharedStores, storesOf } from '../../src/adapters/open-store.ts';
import { freshHosted, freshServerDatabase } from '../postgres/harness.ts';
import { type Desk, openDesk } from './browser.ts';

const FRESH = {
  embedded: async () => {
    const { database, port, discard } = await freshHosted();
    const reach: SharedStores['reach'] = () => ({ by: 'port', port: port() });
    return { database, reach, discard };
  },
  server: async () => {
    const { database, place, discard } = await freshServerDatabase();
    const reach: SharedStores['reach'] = () => ({ by: 'server', url: place });
    return { database, reach, discard };
  },
};

/** Serves the case over one of the two kinds of database, and starts the browser. */
export const openFreshDesk = async (kind: keyof typeof FRESH): Promise<Desk> => {
  const { database, reach, discard } = await FRESH[kind]();
  const desk = await openDesk({ ...storesOf(database), reach });
  return {
    ...desk,
    close: async () => {
      await desk.close();
      await discard();
    },
  };
};
