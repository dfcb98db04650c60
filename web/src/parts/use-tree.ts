/** The tree that is open: roots and the children of each opened unit, asked for level by level. */
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { allPages } from '../api/all-pages.ts';
import { type Query, read } from '../api/client.ts';
import type { Branch } from '../api/schema.ts';
import { useTimes } from '../shell/times.ts';
import { useLanguage } from '../words/text.ts';

/** A row of the open tree. */
export interface TreeRow {
  readonly branch: Branch;
  /** From 1 at the roots. */
  readonly level: number;
  readonly open: boolean;
  /** Place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly of: number;
}

/** What the tree is narrowed to; `asAt`: its day, where it is not the page's. */
export type TreeFilter = Pick<Query<'/api/v1/roots'>, 'hierarchy' | 'bloc' | 'asAt'>;

/** Units of one page: the most that the service gives. */
const PAGE = 500;

/** Levels opened at first, and rows beyond which no more are. */
const FIRST_LEVELS = 3;
const FIRST_ROWS = 12;

const rowsOf = (
  roots: readonly Branch[],
  under: ReadonlyMap<string, readonly Branch[]>,
): readonly TreeRow[] => {
  const rows: TreeRow[] = [];
  const add = (branches: readonly Branch[], level: number): void => {
    for (const [i, branch] of branches.entries()) {
      const open = branch.below > 0 && under.has(branch.id);
      rows.push({ branch, level, open, place: i + 1, of: branches.length });
      if (open) add(under.get(branch.id) ?? [], level + 1);
    }
  };
  add(roots, 1);
  return rows;
};

type Under = readonly (readonly [string, readonly Branch[]])[];

/** What was given before, where the same is given again: rows are made anew only for what is new. */
const useSame = (now: Under): Under => {
  const [before, setBefore] = useState(now);
  const same =
    before.length === now.length &&
    before.every(([id, found], i) => now[i]?.[0] === id && now[i][1] === found);
  if (same) return before;
  setBefore(now);
  return now;
};

/** The rows that are to be seen, top to bottom, and opening and closing them; `levels`: so many of them stay open, whole. */
export const useTree = (filter: TreeFilter, levels?: number) => {
  const language = useLanguage();
  const { asAt, asKnown } = useTimes();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const asked = { ...(asAt && { asAt }), ...(asKnown && { asKnown }), ...filter };
  const roots = useQuery({
    queryKey: ['roots', asked, language],
    queryFn: ({ signal }) =>
      allPages((page) =>
        read('/api/v1/roots', {}, { ...asked, page, limit: PAGE }, language, signal),
      ),
    placeholderData: keepPreviousData,
  });
  const ids = [...opened];
  const children = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['children', id, asked, language],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => {
        const query = { ...asked, limit: PAGE };
        return allPages((page) =>
          read('/api/v1/units/{id}/children', { id }, { ...query, page }, language, signal),
        );
      },
      placeholderData: keepPreviousData,
    })),
  });
  // A unit is open once what is under it is here.
  const here = ids.flatMap((id, i) => {
    const found = children[i]?.data?.data;
    return found ? [[id, found] as const] : [];
  });
  const under = useSame(here);
  const top = roots.data?.data;
  const rows = useMemo(() => rowsOf(top ?? [], new Map(under)), [top, under]);
  const begun = useRef(0);
  const depth = Math.max(0, ...rows.map((r) => r.level));
  useEffect(() => {
    // A tree begins with its first levels open, as far as they fit on one screen.
    if (depth <= begun.current || begun.current >= FIRST_LEVELS || rows.length > FIRST_ROWS) return;
    begun.current = depth;
    setOpened(new Set(rows.filter((r) => r.branch.below > 0).map((r) => r.branch.id)));
  }, [depth, rows]);
  const toggle = (id: string, open: boolean): void => {
    // From now on the tree is the reader's: nothing more opens by itself.
    begun.current = FIRST_LEVELS;
    setOpened((now) => {
      const next = new Set(now);
      if (open) next.add(id);
      else next.delete(id);
      return next;
    });
  };
  useEffect(() => {
    if (levels === undefined) return;
    begun.current = FIRST_LEVELS;
    const all = rows.filter((r) => r.branch.below > 0 && r.level < levels).map((r) => r.branch.id);
    setOpened((now) =>
      now.size === all.length && all.every((id) => now.has(id)) ? now : new Set(all),
    );
  }, [levels, rows]);
  /** Opens what is above a unit. */
  const reveal = useCallback((path: readonly string[]): void => {
    begun.current = FIRST_LEVELS;
    setOpened((now) => (path.every((id) => now.has(id)) ? now : new Set([...now, ...path])));
  }, []);
  return { roots, rows, opened: ids, toggle, reveal };
};
