/** A choice that is seen at once and told once it has settled: walking through rows by keys asks for nothing on the way. */
import { useEffect, useRef, useState } from 'react';

/** How long a choice stands before it is told, in milliseconds. */
const SETTLES = 150;

/** What is chosen, and choosing. `given`: what is chosen as others see it. */
export const useSettled = (
  given: string | undefined,
  tell: (chosen: string) => void,
): readonly [string | undefined, (chosen: string) => void] => {
  const [chosen, setChosen] = useState(given);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    setChosen(given);
  }, [given]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const choose = (next: string): void => {
    setChosen(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      tell(next);
    }, SETTLES);
  };
  return [chosen, choose];
};
