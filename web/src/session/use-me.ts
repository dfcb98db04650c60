/** Who has signed in, and sending things on their behalf. */
import {
  type UseMutationResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Right } from '../../../src/domain/drafting/roles.ts';
import { type Answer, read, send } from '../api/client.ts';
import { useLanguage } from '../words/text.ts';

const ME = 'me';

/** Who has signed in; `undefined` until it is known. */
export const useMe = (): Answer<'/api/v1/me'> | undefined => {
  const language = useLanguage();
  return useQuery({
    queryKey: [ME],
    queryFn: ({ signal }) => read('/api/v1/me', {}, {}, language, signal),
  }).data;
};

/** Whether who has signed in has a right somewhere. */
export const useRight = (right: Right): boolean => useMe()?.rights.includes(right) ?? false;

/** What is sent. */
export interface Sending {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly address: string;
  readonly body?: unknown;
}

/** Sends; what has been read before is read again afterwards. Gives the answer's JSON. */
export const useSend = <T = unknown>(
  done?: (answer: T) => void,
): UseMutationResult<T, Error, Sending> => {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ method, address, body }) => {
      const response = await send(method, address, body, language);
      return (await response.json()) as T;
    },
    onSuccess: async (answer) => {
      await client.invalidateQueries();
      done?.(answer);
    },
  });
};
