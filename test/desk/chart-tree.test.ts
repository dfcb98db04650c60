/** The chart's open rows as a tree, and where keys go in it: without a browser. */
import { describe, expect, it } from 'vitest';
import { chartNodes, rowFor } from '../../web/src/pages/structure/chart-tree.ts';
import type { TreeRow } from '../../web/src/parts/use-tree.ts';

const row = (id: string, level: number, open = false): TreeRow =>
  ({ branch: { id, blocs: ['state'] }, level, open, place: 1, of: 1 }) as unknown as TreeRow;

const ROWS = [row('a', 1, true), row('b', 2, true), row('c', 3), row('d', 2), row('e', 1)];

describe('the chart', () => {
  it('has each row under the last one of a lower level', () => {
    const shape = (nodes: ReturnType<typeof chartNodes>): unknown =>
      nodes.map(({ id, children }) => [id, shape(children)]);
    expect(shape(chartNodes(ROWS))).toEqual([
      [
        'a',
        [
          ['b', [['c', []]]],
          ['d', []],
        ],
      ],
      ['e', []],
    ]);
    expect(chartNodes([])).toEqual([]);
  });

  it('goes to the superior, the first under, the neighbours and the ends, and nowhere else', () => {
    const at = (key: string, from: number): number | undefined => rowFor(key, ROWS, from);
    expect(at('ArrowUp', 3)).toBe(0);
    expect(at('ArrowUp', 4)).toBeUndefined();
    expect(at('ArrowDown', 1)).toBe(2);
    expect(at('ArrowDown', 2)).toBeUndefined();
    expect([at('ArrowRight', 4), at('ArrowLeft', 0)]).toEqual([undefined, undefined]);
    expect([at('ArrowRight', 1), at('ArrowLeft', 1), at('Home', 3), at('End', 0)]).toEqual([
      2, 0, 0, 4,
    ]);
    expect(at('x', 1)).toBeUndefined();
    expect(rowFor('Home', [], 0)).toBeUndefined();
  });
});
