/** A choice that is seen at once and told once it has settled: walking through rows by keys asks for nothing on the way. */
import { useCallback, useEffect, useRef, useState } from 'react';

/** How long a choice stands before it is told, in milliseconds. */
const SETTLES = 150;

/** What is chosen, choosing it, and choosing no more: what has not been told yet is not told. */
interface Settled {
  readonly chosen: string | undefined;
  readonly choose: (next: string) => void;
  readonly leave: () => void;
}

/** `given`: what is chosen as others see it. */
export const useSettled = (given: string | undefined, tell: (chosen: string) => void): Settled => {
  const [chosen, setChosen] = useState(given);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    setChosen(given);
  }, [given]);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
  }, []);
  useEffect(() => leave, [leave]);
  const choose = (next: string): void => {
    setChosen(next);
    leave();
    timer.current = setTimeout(() => {
      tell(next);
    }, SETTLES);
  };
  return { chosen, choose, leave };
};
