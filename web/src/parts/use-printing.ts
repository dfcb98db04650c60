/** Whether the page is being printed: then all of a long list is on it, not only what the screen shows. */
import { useSyncExternalStore } from 'react';

let printing = false;

const subscribe = (changed: () => void): (() => void) => {
  const set = (now: boolean) => () => {
    printing = now;
    changed();
  };
  const begin = set(true);
  const end = set(false);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
};

/** The state; it changes before the paper is laid out. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
