/**
 * Where the boxes of an organisation chart stand: bodies by bloc in rows that wrap at a width, what has nothing further under it
 * stacked below its superior, so that a chart of any size is as wide as its paper and only grows downwards.
 */

/** A unit and those under it that are shown. */
export interface ChartNode {
  readonly id: string;
  /** What units of one superior are set together by; in the order of the nodes. */
  readonly group: string;
  readonly children: readonly ChartNode[];
}

/** The box of a unit, by its upper left corner. */
export interface PlacedBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A straight line between two points. */
export interface ChartLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A band that holds the units of one group. */
export interface ChartBand {
  readonly group: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A chart, from 0 to its width and height. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly ChartLine[];
  readonly bands: readonly ChartBand[];
}

/** Every box is of one size, in units of the chart: a pixel at its own scale. */
export const BOX = { width: 192, height: 66 } as const;
/** Height of a band's heading. */
export const HEADING = 26;

const GAP = { x: 14, y: 30, stacked: 12 } as const;
/** Room left of units for the line that leads down to them. */
const TRUNK = 22;
/** Units stacked in one column. */
const STACK = 10;
/** Units under one superior from which on they are set by group. */
const GROUPED = 8;

interface Block extends ChartLayout {
  /** Where the line from above meets it. */
  readonly anchor: number;
}

const moved = (block: Block, dx: number, dy: number): Block => ({
  ...block,
  anchor: block.anchor + dx,
  boxes: block.boxes.map((b) => ({ ...b, x: b.x + dx, y: b.y + dy })),
  lines: block.lines.map(({ x1, y1, x2, y2 }) => ({
    x1: x1 + dx,
    y1: y1 + dy,
    x2: x2 + dx,
    y2: y2 + dy,
  })),
  bands: block.bands.map((b) => ({ ...b, x: b.x + dx, y: b.y + dy })),
});

/** A block around others. */
const around = (own: Block, blocks: readonly Block[]): Block => ({
  ...own,
  boxes: [...own.boxes, ...blocks.flatMap((b) => b.boxes)],
  lines: [...own.lines, ...blocks.flatMap((b) => b.lines)],
  bands: [...own.bands, ...blocks.flatMap((b) => b.bands)],
});

const single = (id: string): Block => ({
  width: BOX.width,
  height: BOX.height,
  anchor: BOX.width / 2,
  boxes: [{ id, x: 0, y: 0 }],
  lines: [],
  bands: [],
});

/** Units with nothing under them, in columns below their superior. */
const stacked = (node: ChartNode, max: number): Block => {
  const step = BOX.width + TRUNK;
  const most = Math.max(1, Math.floor(max / step));
  const columns = Math.min(most, Math.ceil(node.children.length / STACK));
  const each = Math.ceil(node.children.length / columns);
  const top = BOX.height + GAP.stacked;
  const boxes = node.children.map(({ id }, i) => ({
    id,
    x: TRUNK + Math.floor(i / each) * step,
    y: top + (i % each) * (BOX.height + GAP.stacked),
  }));
  const lastOf = (column: number): number => Math.min(each, boxes.length - column * each) - 1;
  const middle = (row: number): number => top + row * (BOX.height + GAP.stacked) + BOX.height / 2;
  const rail = BOX.height + GAP.stacked / 2;
  const trunkOf = (column: number): number => column * step + TRUNK / 2;
  const trunks = Array.from({ length: Math.ceil(boxes.length / each) }, (_, c) => ({
    x1: trunkOf(c),
    y1: c === 0 ? BOX.height : rail,
    x2: trunkOf(c),
    y2: middle(lastOf(c)),
  }));
  const across = { x1: trunkOf(0), y1: rail, x2: trunkOf(trunks.length - 1), y2: rail };
  return {
    width: TRUNK + trunks.length * step - TRUNK,
    height: top + each * (BOX.height + GAP.stacked) - GAP.stacked,
    anchor: BOX.width / 2,
    boxes: [{ id: node.id, x: 0, y: 0 }, ...boxes],
    lines: [
      ...trunks,
      ...(trunks.length > 1 ? [across] : []),
      ...boxes.map(({ x, y }) => ({
        x1: x - TRUNK / 2,
        y1: y + BOX.height / 2,
        x2: x,
        y2: y + BOX.height / 2,
      })),
    ],
    bands: [],
  };
};

const shelvesOf = (blocks: readonly Block[], max: number): readonly (readonly Block[])[] => {
  const shelves: Block[][] = [];
  let room = -1;
  for (const block of blocks) {
    const last = shelves.at(-1);
    if (last && block.width <= room) {
      last.push(block);
      room -= block.width + GAP.x;
    } else {
      shelves.push([block]);
      room = max - block.width - GAP.x;
    }
  }
  return shelves;
};

interface Row {
  readonly blocks: readonly Block[];
  readonly rail: number;
}

/** The blocks of one group, row under row from `y`, set in by `x`. */
const rowsFrom = (
  blocks: readonly Block[],
  max: number,
  x: number,
  y: number,
): { readonly rows: readonly Row[]; readonly bottom: number; readonly right: number } => {
  const rows: Row[] = [];
  let bottom = y;
  let right = x;
  for (const shelf of shelvesOf(blocks, max)) {
    const top = bottom + GAP.y;
    let at = x;
    const set = shelf.map((block) => {
      const here = moved(block, at, top);
      at += block.width + GAP.x;
      return here;
    });
    right = Math.max(right, at - GAP.x);
    rows.push({ blocks: set, rail: top - GAP.y / 2 });
    bottom = top + Math.max(...shelf.map((block) => block.height));
  }
  return { rows, bottom, right };
};

const railLines = ({ blocks, rail }: Row, from: number): readonly ChartLine[] => {
  const anchors = blocks.map((block) => block.anchor);
  const drop = (x: number): ChartLine => ({ x1: x, y1: rail, x2: x, y2: rail + GAP.y / 2 });
  return [
    { x1: Math.min(from, ...anchors), y1: rail, x2: Math.max(from, ...anchors), y2: rail },
    ...anchors.map(drop),
  ];
};

const groupsOf = (children: readonly ChartNode[]): readonly (readonly ChartNode[])[] => {
  const groups = [...Map.groupBy(children, (child) => child.group).values()];
  return groups.length > 1 && children.length > GROUPED ? groups : [children];
};

/** Units some of which have others under them, in rows below their superior; `id`: its box, if it has one. */
const wrapped = (id: string | undefined, children: readonly ChartNode[], max: number): Block => {
  const groups = groupsOf(children);
  const inner = Math.max(BOX.width, max - TRUNK - (groups.length > 1 ? GAP.x : 0));
  const start = id === undefined ? 0 : BOX.height;
  const rows: Row[] = [];
  const bands: ChartBand[] = [];
  let bottom = start;
  let right: number = BOX.width;
  for (const group of groups) {
    const banded = groups.length > 1;
    const top = bottom + (banded ? GAP.stacked : 0);
    const blocks = group.map((child) => blockOf(child, inner));
    const x = TRUNK + (banded ? GAP.x / 2 : 0);
    const set = rowsFrom(blocks, inner, x, banded ? top + HEADING - GAP.y / 2 : top);
    rows.push(...set.rows);
    bottom = set.bottom + (banded ? GAP.stacked : 0);
    right = Math.max(right, set.right + (banded ? GAP.x / 2 : 0));
    const { group: name = '' } = group[0] ?? {};
    if (banded) bands.push({ group: name, x: TRUNK, y: top, width: 0, height: bottom - top });
  }
  const [only] = rows;
  const above = id === undefined ? [] : [{ id, x: 0, y: 0 }];
  if (rows.length === 1 && only) {
    // One row needs no line down its side: its superior stands over the middle of it.
    const set = { ...only, blocks: only.blocks.map((block) => moved(block, -TRUNK, 0)) };
    const anchors = set.blocks.map((block) => block.anchor);
    const centre = (Math.min(...anchors) + Math.max(...anchors)) / 2;
    const width = Math.max(BOX.width, right - TRUNK);
    const x = Math.min(Math.max(0, centre - BOX.width / 2), width - BOX.width);
    const anchor = x + BOX.width / 2;
    const down = { x1: anchor, y1: BOX.height, x2: anchor, y2: set.rail };
    const boxes = above.map((box) => ({ ...box, x }));
    const lines = id === undefined ? [] : [down, ...railLines(set, anchor)];
    return around({ width, height: bottom, anchor, boxes, lines, bands: [] }, set.blocks);
  }
  const trunk = TRUNK / 2;
  const last = rows.at(-1)?.rail ?? start;
  const down = { x1: trunk, y1: start, x2: trunk, y2: last };
  const lines = id === undefined ? [] : [down, ...rows.flatMap((row) => railLines(row, trunk))];
  const own = { width: right, height: bottom, anchor: BOX.width / 2, boxes: above, lines };
  return around(
    { ...own, bands: bands.map((band) => ({ ...band, width: right - TRUNK })) },
    rows.flatMap((row) => row.blocks),
  );
};

const blockOf = (node: ChartNode, max: number, outermost = false): Block => {
  const { id, children } = node;
  if (children.length === 0) return single(id);
  const flat = children.every((child) => child.children.length === 0);
  if (flat && !outermost && groupsOf(children).length === 1) return stacked(node, max);
  return wrapped(id, children, max);
};

/** The chart of trees within a width; it is wider only where one box is. */
export const layoutChart = (roots: readonly ChartNode[], width: number): ChartLayout => {
  const [root] = roots;
  if (!root) return { width: 0, height: 0, boxes: [], lines: [], bands: [] };
  const block = roots.length === 1 ? blockOf(root, width, true) : wrapped(undefined, roots, width);
  const { anchor: _, ...layout } = block;
  return layout;
};
