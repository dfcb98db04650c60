/** Work that whoever asked for it can stop: the request is given up, and the service ends what it began for it. */
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

/** The work, and how it is stopped. */
export type Stoppable<Asked, T> = UseMutationResult<T, Error, Asked> & {
  readonly stop: () => void;
};

/** `run` is given the signal that tells it to stop. Stopped work is as if it had not been asked for. */
export const useStoppable = <Asked, T>(
  run: (asked: Asked, signal: AbortSignal) => Promise<T>,
): Stoppable<Asked, T> => {
  const running = useRef<AbortController>(undefined);
  const mutation = useMutation({
    mutationFn: async (asked: Asked) => {
      running.current?.abort();
      running.current = new AbortController();
      return run(asked, running.current.signal);
    },
  });
  return {
    ...mutation,
    stop: () => {
      running.current?.abort();
      mutation.reset();
    },
  };
};
