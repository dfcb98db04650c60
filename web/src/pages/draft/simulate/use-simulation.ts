/** The simulation of the draft on the page, kept up while it is written. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { Act } from '../../../../../src/domain/acts/act.ts';
import type { PostId } from '../../../../../src/domain/register/ids.ts';
import { type Instant, dayIn, instant } from '../../../../../src/domain/time/instant.ts';
import { fetchBase } from '../../../api/draft.ts';
import { useLanguage } from '../../../words/text.ts';
import { type Simulation, bookOf, simulate } from './simulate.ts';

/** Every text in the operations: what they name decides which part of the register they need. */
const textsIn = (value: unknown, found: Set<string>): void => {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, found);
};

const namedIn = (act: Act): string => {
  const found = new Set<string>();
  for (const article of act.articles) textsIn(article.operations, found);
  return [...found].toSorted().join(' ');
};

const todayHere = () => dayIn(instant(new Date().toISOString()));

/** What the page knows of a simulation. */
export interface Simulated {
  /** The last one that could be made; `undefined` before the first. */
  readonly simulation: Simulation | undefined;
  /** The part of the register that it needs is on its way. */
  readonly waiting: boolean;
  readonly error: Error | null;
}

/**
 * Simulates a draft on the register as known now, or at an instant. `version`: which register is meant, so that the part
 * is fetched again when the register has moved.
 */
export const useSimulation = (
  act: Act,
  kept: readonly PostId[],
  version: number | undefined,
  known?: Instant,
): Simulated => {
  const language = useLanguage();
  const last = useRef<Simulation | undefined>(undefined);
  const empty = act.articles.every((article) => article.operations.length === 0);
  const base = useQuery({
    queryKey: ['draft-base', namedIn(act), version, known],
    queryFn: ({ signal }) => fetchBase(act, known, language, signal),
    enabled: !empty && version !== undefined,
    staleTime: Infinity,
    retry: false,
  });
  const book = useMemo(() => base.data && bookOf(base.data), [base.data]);
  const simulation = useMemo(
    () => (book ? simulate(book, act, kept, todayHere()) : undefined),
    [book, act, kept],
  );
  if (simulation || empty) last.current = simulation;
  return {
    simulation: simulation ?? last.current,
    waiting: base.isFetching,
    error: base.error,
  };
};
