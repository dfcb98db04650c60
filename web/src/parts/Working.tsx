/** Work that goes on: what it is, for how long it has, and the way to stop it. */
import { useEffect, useState } from 'react';
import { COMMON } from '../words/common.ts';
import { useText } from '../words/text.ts';

/** The line; seconds are told from the third on. */
export const Working = ({ what, stop }: { readonly what: string; readonly stop: () => void }) => {
  const say = useText(COMMON);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => {
      setSeconds((n) => n + 1);
    }, 1000);
    return () => {
      clearInterval(clock);
    };
  }, []);
  return (
    <p>
      <span role="status">{what}</span>{' '}
      {seconds > 2 && <span className="quiet">{say('seconds', { n: seconds })}</span>}{' '}
      <button type="button" onClick={stop}>
        {say('stop')}
      </button>
    </p>
  );
};
