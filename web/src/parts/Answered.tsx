/** What a page shows while an answer is on its way, when it failed, and when it is there. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.ts';
import { COMMON } from '../words/common.ts';
import { useText } from '../words/text.ts';
import style from './Answered.module.css';

/** A request that did not come through; anything else that is thrown here is a fault of the page. */
const isOffline = (error: Error): boolean =>
  error instanceof TypeError && /fetch|network/i.test(error.message);

/** A failure with what to do about it. */
export const Failed = ({
  error,
  retry,
  whole = false,
}: {
  readonly error: Error;
  readonly retry?: () => void;
  /** Whether it stands for a whole page. */
  readonly whole?: boolean;
}) => {
  const say = useText(COMMON);
  const problem = error instanceof ApiProblem ? error : undefined;
  const Title = whole ? 'h1' : 'strong';
  return (
    <div role="alert" className={style['failed']}>
      <Title className={style['title']}>{problem?.message ?? say('failed')}</Title>
      <p>{problem ? problem.detail : say(isOffline(error) ? 'offline' : 'unexpected')}</p>
      {problem && problem.reasons.length > 0 && (
        <ul>
          {problem.reasons.map((r) => (
            <li key={`${r.field} ${r.text}`}>
              {r.field !== '' && <code>{r.field}</code>} {r.text}
            </li>
          ))}
        </ul>
      )}
      {problem && problem.requestId !== '' && (
        <p className="quiet small">
          {say('requestId')}: <code>{problem.requestId}</code>
        </p>
      )}
      {retry && (
        <button type="button" onClick={retry}>
          {say('retry')}
        </button>
      )}
    </div>
  );
};

/** Shows the answer once it is there. */
export const Answered = <T,>({
  query,
  whole = false,
  children,
}: {
  readonly query: UseQueryResult<T>;
  /** Whether nothing of the page can be shown without the answer. */
  readonly whole?: boolean;
  readonly children: (answer: T) => ReactNode;
}) => {
  const say = useText(COMMON);
  if (query.data !== undefined && !query.isError) return children(query.data);
  if (query.isError)
    return <Failed whole={whole} error={query.error} retry={() => void query.refetch()} />;
  return (
    <p role="status" className={style['waiting']}>
      {say('loading')}
    </p>
  );
};
