/** A chart cut into sheets of a height, so that each box is whole on one of them. */
import { BOX, type ChartLayout, HEADING } from './layout.ts';

/** The part of a chart that one sheet shows, and the boxes on it. */
export interface ChartSheet {
  readonly from: number;
  readonly to: number;
  readonly boxes: ChartLayout['boxes'];
}

/** Room kept above what stands first on a sheet. */
const AIR = 6;

/** Where a sheet from `from` ends at best: a height that no box and no heading stands across. */
const cutOf = (spans: readonly (readonly [number, number])[], from: number, to: number): number => {
  let cut = to;
  for (;;) {
    const across = spans.filter(([top, end]) => top < cut && end > cut).map(([top]) => top);
    if (across.length === 0) return cut;
    const next = Math.min(...across) - AIR;
    if (next <= from) return to;
    cut = next;
  }
};

/** The sheets, from the top. `height` is more than a box. */
export const sheetsOf = (layout: ChartLayout, height: number): readonly ChartSheet[] => {
  const spans = [
    ...layout.boxes.map(({ y }) => [y, y + BOX.height] as const),
    ...layout.bands.map(({ y }) => [y, y + HEADING + BOX.height] as const),
  ];
  const sheets: ChartSheet[] = [];
  const shown = new Set<string>();
  let from = 0;
  while (from < layout.height) {
    const to = from + height >= layout.height ? layout.height : cutOf(spans, from, from + height);
    const start = from;
    const boxes = layout.boxes.filter(
      ({ id, y }) => !shown.has(id) && y >= start && y + BOX.height <= to,
    );
    for (const { id } of boxes) shown.add(id);
    sheets.push({ from, to, boxes });
    // Where boxes stand across every height, the next sheet begins above those that were not whole on this one.
    const left = layout.boxes.filter(({ id, y }) => !shown.has(id) && y < to);
    from = Math.min(to, ...left.map(({ y }) => Math.max(y - AIR, start + 1)));
  }
  return sheets;
};
