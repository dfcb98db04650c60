import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOX, type ChartNode, layoutChart } from './layout.ts';
import { sheetsOf } from './sheets.ts';

/** Trees with up to some dozens of units on a level, in up to five groups. */
const forests = fc
  .letrec<{ node: ChartNode }>((tie) => ({
    node: fc.record({
      id: fc.constant(''),
      group: fc.constantFrom('party', 'state', 'front', 'service', 'territory'),
      children: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('node'), { maxLength: 30 }),
      ),
    }),
  }))
  .node.chain((node) => fc.array(fc.constant(node), { minLength: 1, maxLength: 3 }));

/** The same trees, every unit with an id of its own. */
const numbered = (roots: readonly ChartNode[]): { roots: ChartNode[]; count: number } => {
  let count = 0;
  const name = ({ group, children }: ChartNode): ChartNode => {
    count += 1;
    const id = `u${count}`;
    return { id, group, children: children.map(name) };
  };
  return { roots: roots.map(name), count };
};

const widths = fc.integer({ min: 100, max: 2_500 });

describe('a chart', () => {
  it('has every unit once, whole within its width, and none on another', () => {
    const sizes: number[] = [];
    fc.assert(
      fc.property(forests, widths, (forest, width) => {
        const { roots, count } = numbered(forest);
        const { boxes, width: w, height } = layoutChart(roots, width);
        sizes.push(count);
        expect(new Set(boxes.map((b) => b.id)).size).toBe(count);
        expect(boxes).toHaveLength(count);
        for (const { x, y } of boxes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + BOX.width).toBeLessThanOrEqual(w);
          expect(y + BOX.height).toBeLessThanOrEqual(height);
        }
        const rows = boxes.toSorted((a, b) => a.y - b.y);
        for (const [i, a] of rows.entries())
          for (const b of rows.slice(i + 1)) {
            if (b.y >= a.y + BOX.height) break;
            expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(BOX.width);
          }
      }),
      { numRuns: 150 },
    );
    expect(Math.max(...sizes)).toBeGreaterThan(40);
  });

  it('is no wider than asked for where there is room for the boxes and the lines of its levels', () => {
    const wards = Array.from({ length: 54 }, (_, i) => ({
      id: `ward${i}`,
      group: 'territory',
      children: Array.from({ length: 12 }, (__, k) => ({
        id: `ward${i}-${k}`,
        group: 'territory',
        children: [],
      })),
    }));
    const bodies = ['party', 'state', 'front', 'service'].flatMap((group) =>
      Array.from({ length: 20 }, (_, i) => ({ id: `${group}${i}`, group, children: [] })),
    );
    const root = { id: 'province', group: 'territory', children: [...bodies, ...wards] };
    const layout = layoutChart([root], 1_400);
    expect(layout.width).toBeLessThanOrEqual(1_400);
    expect(layout.bands.map((band) => band.group)).toEqual([
      'party',
      'state',
      'front',
      'service',
      'territory',
    ]);
    expect(layout.boxes).toHaveLength(1 + 80 + 54 * 13);
  });

  it('is cut into sheets with every box whole on one of them', () => {
    let cut = 0;
    fc.assert(
      fc.property(forests, widths, fc.integer({ min: 120, max: 1_200 }), (forest, width, tall) => {
        const layout = layoutChart(numbered(forest).roots, width);
        const sheets = sheetsOf(layout, tall);
        const ids = sheets.flatMap((sheet) => sheet.boxes.map((b) => b.id));
        expect(ids.toSorted()).toEqual(layout.boxes.map((b) => b.id).toSorted());
        for (const { from, to, boxes } of sheets) {
          expect(to - from).toBeLessThanOrEqual(tall);
          for (const { y } of boxes) {
            expect(y).toBeGreaterThanOrEqual(from);
            expect(y + BOX.height).toBeLessThanOrEqual(to);
          }
        }
        if (sheets.length > 1) cut += 1;
      }),
      { numRuns: 150 },
    );
    expect(cut).toBeGreaterThan(20);
  });
});
