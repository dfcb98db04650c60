/** Drafts as the service keeps them. */
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Act } from '../../../../../src/domain/acts/act.ts';
import type { Operation } from '../../../../../src/domain/operations/operation.ts';
import type { PostId } from '../../../../../src/domain/register/ids.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { type Answer, read } from '../../../api/client.ts';
import { useMe } from '../../../session/use-me.ts';
import { useLanguage } from '../../../words/text.ts';
import type { Content } from '../write/Editor.tsx';

type Given = Answer<'/api/v1/drafts/{id}'>;

/** An event of a draft. */
export type DraftEvent = Omit<Given['events'][number], 'operations'> & {
  readonly operations: readonly Operation[] | null;
};

/** A draft whole, with the domain's values in it. */
export type Draft = Omit<Given, 'act' | 'kept' | 'events'> &
  Content & { readonly events: readonly DraftEvent[] };

/** How often a draft that others may be writing in is read again, in milliseconds. */
const POLL = 5_000;

/** Under which name a draft is kept in the page. */
export const draftKey = (id: number): readonly unknown[] => ['draft', id];

/** The drafts of the register; nothing is asked where nobody has signed in. */
export const useDrafts = (): UseQueryResult<Answer<'/api/v1/drafts'>> => {
  const language = useLanguage();
  const me = useMe();
  return useQuery({
    queryKey: ['drafts'],
    queryFn: ({ signal }) => read('/api/v1/drafts', {}, {}, language, signal),
    enabled: me?.rights.includes('comment') === true,
    staleTime: 0,
  });
};

const asDraft = ({ act, kept, events, ...rest }: Given): Draft => ({
  ...rest,
  act: act as Act,
  kept: kept as readonly PostId[],
  events: events.map((e) => ({ ...e, operations: e.operations as readonly Operation[] | null })),
});

/** One draft, read again and again while the page is open. */
export const useDraft = (id: number): UseQueryResult<Draft> => {
  const language = useLanguage();
  return useQuery({
    queryKey: draftKey(id),
    queryFn: async ({ signal }) =>
      asDraft(await read('/api/v1/drafts/{id}', { id: String(id) }, {}, language, signal)),
    // A page that is refused stops asking.
    refetchInterval: ({ state }) => (state.error === null ? POLL : false),
    retry: false,
  });
};

/** An act that says nothing yet. */
export const emptyAct = (title: string, issuer: string, effect: Day): Act => ({
  id: 'du-thao' as Act['id'],
  type: 'decision',
  title,
  issuer,
  signed: effect,
  effect,
  basis: [],
  source: { mark: 'act' },
  articles: [],
});
