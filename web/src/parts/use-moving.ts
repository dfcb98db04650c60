/** Rows dragged onto each other. */
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';

/** What may be dragged onto what, and what follows. */
export interface Moving {
  /** Whether a unit may be dragged, or dragged onto. */
  readonly goes: (id: string) => boolean;
  readonly taken: (id: string) => void;
  readonly put: (id: string) => void;
}

const NEVER: Moving = {
  goes: () => false,
  taken: () => undefined,
  put: () => undefined,
};

/** The ways of a grid; none where nothing is moved. */
export const useMoving = (moving: Moving | undefined) => {
  const { goes, taken, put } = moving ?? NEVER;
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: moving === undefined,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    getAllowedDropOperations: () => ['move'],
    onDragStart: ({ keys }) => {
      const [key] = keys;
      if (key !== undefined && goes(String(key))) taken(String(key));
    },
    shouldAcceptItemDrop: ({ key, dropPosition }) => dropPosition === 'on' && goes(String(key)),
    onItemDrop: ({ target: { key } }) => {
      put(String(key));
    },
  });
  return { dragAndDropHooks: moving === undefined ? undefined : dragAndDropHooks };
};
