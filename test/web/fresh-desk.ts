/** The desk as tests open it: in a data folder of its own, made from the run's template. */
import { storesOf } from '../../src/adapters/open-store.ts';
import { freshHosted } from '../postgres/harness.ts';
import { type Desk, openDesk } from './browser.ts';

/** Serves the case and starts the browser. */
export const openFreshDesk = async (): Promise<Desk> => {
  const { database, port, discard } = await freshHosted();
  const desk = await openDesk({
    ...storesOf(database),
    reach: () => ({ by: 'port', port: port() }),
  });
  return {
    ...desk,
    close: async () => {
      await desk.close();
      await discard();
    },
  };
};
