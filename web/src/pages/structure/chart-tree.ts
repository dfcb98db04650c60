/** The open rows of the tree as the nodes of a chart. */
import type { ChartNode } from '../../../../src/words/chart/layout.ts';
import { type TreeNode, nodesOf } from '../../parts/tree-nodes.ts';
import type { TreeRow } from '../../parts/use-tree.ts';

const chartNode = ({ row: { branch }, children }: TreeNode<TreeRow>): ChartNode => ({
  id: branch.id,
  group: branch.blocs[0] ?? 'territory',
  children: children.map(chartNode),
});

/** Rows with their levels, back to trees. */
export const chartNodes = (rows: readonly TreeRow[]): readonly ChartNode[] =>
  nodesOf(rows).map(chartNode);

/** Where a key goes from a row: its superior, the first under it, the next or the one before on the page. */
export const rowFor = (key: string, rows: readonly TreeRow[], at: number): number | undefined => {
  const row = rows[at];
  if (!row) return undefined;
  if (key === 'ArrowRight') return at + 1 < rows.length ? at + 1 : undefined;
  if (key === 'ArrowLeft') return at > 0 ? at - 1 : undefined;
  if (key === 'ArrowDown') return row.open ? at + 1 : undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return rows.length - 1;
  if (key !== 'ArrowUp') return undefined;
  const above = rows.slice(0, at).findLastIndex(({ level }) => level < row.level);
  return above < 0 ? undefined : above;
};
