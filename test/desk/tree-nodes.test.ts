/** The open tree as rows and as the tree that they are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type TreeNode, nodesOf } from '../../web/src/parts/tree-nodes.ts';

interface Row {
  readonly branch: { readonly id: string };
  readonly level: number;
}

const rowsOf = (nodes: readonly TreeNode<Row>[]): Row[] =>
  nodes.flatMap(({ row, children }) => [row, ...rowsOf(children)]);

const deeper = (nodes: readonly TreeNode<Row>[]): boolean =>
  nodes.every(
    ({ row, children }) =>
      children.every((child) => child.row.level > row.level) && deeper(children),
  );

it('keeps every row in its place, each under the last one above it of a lower level', () => {
  let nested = 0;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (levels) => {
      const rows = levels.map((level, id) => ({ branch: { id: String(id) }, level }));
      const nodes = nodesOf(rows);
      expect(rowsOf(nodes)).toEqual(rows);
      expect(deeper(nodes)).toBe(true);
      if (nodes.some(({ children }) => children.some((child) => child.children.length > 0)))
        nested += 1;
    }),
    { numRuns: 300 },
  );
  expect(nested).toBeGreaterThan(50);
});
