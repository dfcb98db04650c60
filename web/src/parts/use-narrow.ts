/** Whether the window is as narrow as a phone's. */
import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 48rem)';

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
};

/** The state; it follows the window. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
