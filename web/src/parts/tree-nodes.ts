/** The rows of an open tree as the tree that they are. */

/** What a row must tell. */
interface Levelled {
  readonly branch: { readonly id: string };
  /** From 1 at the roots. */
  readonly level: number;
}

/** A row with those under it. */
export interface TreeNode<R extends Levelled> {
  readonly id: string;
  readonly row: R;
  readonly children: readonly TreeNode<R>[];
}

/** The roots; a row whose level leaps stands under the last one above it. */
export const nodesOf = <R extends Levelled>(rows: readonly R[]): readonly TreeNode<R>[] => {
  const roots: TreeNode<R>[] = [];
  const above: { readonly level: number; readonly children: TreeNode<R>[] }[] = [];
  for (const row of rows) {
    while ((above.at(-1)?.level ?? 0) >= row.level) above.pop();
    const children: TreeNode<R>[] = [];
    (above.at(-1)?.children ?? roots).push({ id: row.branch.id, row, children });
    above.push({ level: row.level, children });
  }
  return roots;
};
