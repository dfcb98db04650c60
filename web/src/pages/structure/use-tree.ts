/** The tree that is open: roots and the children of each opened unit, asked for level by level. */
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { Branch } from '../../api/schema.ts';
import { type Query, read } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { useTimes } from '../../shell/times.ts';
import { useLanguage } from '../../words/text.ts';

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

/** What the tree is narrowed to. */
export type TreeFilter = Pick<Query<'/api/v1/roots'>, 'hierarchy' | 'bloc'>;

const MOST = 500;

/** The rows that are to be seen, top to bottom, and whether more are on their way. */
export const useTree = (opened: ReadonlySet<string>, filter: TreeFilter) => {
  const language = useLanguage();
  const { asAt, asKnown } = useTimes();
  const roots = useApi('/api/v1/roots', { query: { ...filter, limit: MOST } });
  const ids = [...opened];
  const children = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['children', id, filter, asAt, asKnown, language],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        read(
          '/api/v1/units/{id}/children',
          { id },
          { ...filter, limit: MOST, ...(asAt && { asAt }), ...(asKnown && { asKnown }) },
          language,
          signal,
        ),
      placeholderData: keepPreviousData,
    })),
  });
  const under = new Map(ids.map((id, i) => [id, children[i]?.data?.data ?? []]));
  const rows: TreeRow[] = [];
  const add = (branches: readonly Branch[], level: number): void => {
    for (const [i, branch] of branches.entries()) {
      const open = opened.has(branch.id) && branch.below > 0;
      rows.push({ branch, level, open, place: i + 1, of: branches.length });
      if (open) add(under.get(branch.id) ?? [], level + 1);
    }
  };
  add(roots.data?.data ?? [], 1);
  return { roots, rows };
};
