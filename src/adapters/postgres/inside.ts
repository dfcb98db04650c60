/** Catches the one mistake that would make the embedded store wait for itself: using it inside its own transaction. */
import { AsyncLocalStorage } from 'node:async_hooks';

/** Knows, per store, whether the running code is inside a transaction of it. */
export interface Inside {
  /** Runs the body of a transaction. */
  run<T>(body: () => Promise<T>): Promise<T>;
  /** Throws when called inside one. */
  refuse(): void;
}

/** One per open store. */
export const inside = (): Inside => {
  const storage = new AsyncLocalStorage<true>();
  return {
    run: (body) => storage.run(true, body),
    refuse: () => {
      if (storage.getStore() === true)
        throw new Error('inside a transaction, use its tx and not the database');
    },
  };
};
