/** Reading the service from a component: at the times of the page, in the reader's language. */
import { type UseQueryResult, keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTimes } from '../shell/times.ts';
import { useLanguage } from '../words/text.ts';
import { type Answer, type Path, type Query, read } from './client.ts';

/** How an address is read. */
export interface Asking<P extends Path> {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Partial<Query<P>>;
  /** Whether the days are the page's own: then only what is known when is added. Default: false. */
  readonly ownDays?: boolean;
  /** Whether to ask at all. Default: true. */
  readonly enabled?: boolean;
  /** Whether the last answer stays until the next one is here. Default: true. */
  readonly keep?: boolean;
}

/** The answer of an address that knows of no times. */
export const usePlain = <P extends Path>(
  path: P,
  params: Readonly<Record<string, string>> = {},
): UseQueryResult<Answer<P>> => {
  const language = useLanguage();
  return useQuery({
    queryKey: [path, params, language],
    queryFn: ({ signal }) => read(path, params, {}, language, signal),
    staleTime: 0,
  });
};

/** The answer of an address, at the times of the page. */
export const useApi = <P extends Path>(
  path: P,
  { params = {}, query = {}, ownDays = false, enabled = true, keep = true }: Asking<P> = {},
): UseQueryResult<Answer<P>> => {
  const language = useLanguage();
  const { asAt, asKnown } = useTimes();
  const whole = { ...(!ownDays && { asAt }), asKnown, ...query } as Partial<Query<P>>;
  return useQuery({
    queryKey: [path, params, whole, language],
    queryFn: ({ signal }) => read(path, params, whole, language, signal),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
};
