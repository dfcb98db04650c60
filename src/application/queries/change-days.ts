/** The days on which something in a register changes. */
import type { Acts } from '../../domain/acts/act-list.ts';
import { type Facts, allEntries } from '../../domain/register/facts.ts';

/** An act that changes something on a day. */
export interface DayAct {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly title: string;
  readonly entries: number;
}

/** One day of change. */
export interface ChangeDay {
  readonly day: string;
  /** Entries that take effect on the day. */
  readonly entries: number;
  /** Acts behind them, most entries first; see `more`. */
  readonly acts: readonly DayAct[];
  /** Acts that are not listed. */
  readonly more: number;
}

/** Acts listed for one day at most. */
const LISTED = 8;

/** Every day of change, in order. */
export const changeDays = (facts: Facts, recorded: Acts): readonly ChangeDay[] => {
  const days = new Map<string, Map<string, number>>();
  for (const { day, act } of allEntries(facts)) {
    let acts = days.get(day);
    if (!acts) days.set(day, (acts = new Map<string, number>()));
    acts.set(act, (acts.get(act) ?? 0) + 1);
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, acts]) => {
      const sorted = [...acts].toSorted(([, a], [, b]) => b - a);
      return {
        day,
        entries: sorted.reduce((sum, [, n]) => sum + n, 0),
        acts: sorted.slice(0, LISTED).flatMap(([id, entries]) => {
          const act = recorded.act(id)?.act;
          if (!act) return [];
          return [{ id, type: act.type, number: act.number ?? null, title: act.title, entries }];
        }),
        more: Math.max(0, sorted.length - LISTED),
      };
    });
};
