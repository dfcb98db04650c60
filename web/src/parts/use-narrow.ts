/** Whether the window is narrow, so that less is shown, or shown otherwise. */
import { useCallback, useSyncExternalStore } from 'react';

/** Widths up to which a window is narrow, as the style sheets have them: a small phone, a phone, a tablet. */
const WIDTHS = { small: '30rem', phone: '48rem', tablet: '60rem' } as const;

/** The state; it follows the window. Default: as narrow as a phone's. */
export const useNarrow = (as: keyof typeof WIDTHS = 'phone'): boolean => {
  const media = `(max-width: ${WIDTHS[as]})`;
  const subscribe = useCallback(
    (changed: () => void): (() => void) => {
      const query = matchMedia(media);
      query.addEventListener('change', changed);
      return () => {
        query.removeEventListener('change', changed);
      };
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(media).matches);
};
