/** The apparatus as a treegrid (WAI-ARIA Authoring Practices, "Treegrid"): rows drawn only where they are seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type HTMLAttributes, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { COMMON } from '../words/common.ts';
import { useText } from '../words/text.ts';
import style from './TreeGrid.module.css';
import { useNarrow } from './use-narrow.ts';
import { usePrinting } from './use-printing.ts';
import type { TreeRow } from './use-tree.ts';

/** Height of a row: on a phone names take two lines. */
const HEIGHTS = { wide: 34, narrow: 52 } as const;

const blocOf = (blocs: readonly string[]): string =>
  blocs.length > 1 ? 'joint' : (blocs[0] ?? 'territory');

/** A column beside that of the names. */
export interface TreeColumn {
  readonly name: string;
  /** Its class. */
  readonly kind: string;
  readonly cell: (row: TreeRow, here: boolean) => ReactNode;
}

/** The grid. */
export const TreeGrid = ({
  label,
  rows,
  selected,
  columns,
  shape,
  select,
  toggle,
  visit,
  nameOf = (row) => row.branch.name,
  handle = () => ({}),
}: {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly selected: string | undefined;
  readonly columns: readonly TreeColumn[];
  /** The class that gives rows their columns. */
  readonly shape: string;
  readonly select: (id: string) => void;
  readonly toggle: (id: string, open: boolean) => void;
  readonly visit: (id: string) => void;
  /** The name as shown. Default: as it is in the register. */
  readonly nameOf?: (row: TreeRow) => ReactNode;
  /** What a row does besides: being dragged, being dropped on. */
  readonly handle?: (row: TreeRow) => HTMLAttributes<HTMLDivElement>;
}) => {
  const say = useText(COMMON);
  const frame = useRef<HTMLDivElement>(null);
  const height = HEIGHTS[useNarrow() ? 'narrow' : 'wide'];
  const at = Math.max(
    0,
    rows.findIndex((r) => r.branch.id === selected),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const printing = usePrinting();
  const drawn = printing
    ? rows.map((_, index) => ({ index, start: index * height }))
    : virtual.getVirtualItems();
  useEffect(() => {
    virtual.measure();
  }, [virtual, height]);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  useEffect(() => {
    // The row gets the focus once it is drawn: where it was far away, that is after the scrolling.
    if (!moved.current) return;
    const row = frame.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    if (!row) return;
    row.focus({ preventScroll: true });
    moved.current = false;
  });
  const go = (index: number): void => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (!row) return;
    moved.current = true;
    select(row.branch.id);
  };
  const onKey = (event: KeyboardEvent): void => {
    const row = rows[at];
    // Keys on what stands in a cell are that thing's own.
    if (!row || (event.target as Element).role !== 'row') return;
    const { branch, open, level } = row;
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1);
        break;
      case 'ArrowUp':
        go(at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(rows.length - 1);
        break;
      case 'ArrowRight':
        if (!open && branch.below > 0) toggle(branch.id, true);
        else if (open) go(at + 1);
        break;
      case 'ArrowLeft':
        if (open) toggle(branch.id, false);
        else go(rows.findLastIndex((r, i) => i < at && r.level < level));
        break;
      case 'Enter':
        visit(branch.id);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div
      role="treegrid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      className={style['grid']}
    >
      <div role="rowgroup">
        <div
          role="row"
          aria-rowindex={1}
          className={`${style['row']} ${style['heading']} ${shape}`}
        >
          <span role="columnheader">{say('unit')}</span>
          {columns.map(({ name, kind }) => (
            <span key={name} role="columnheader" className={kind}>
              {name}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={frame} className={style['body']} onKeyDown={onKey}>
        <div role="presentation" style={{ height: virtual.getTotalSize() }}>
          {drawn.map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const { branch, level, open, place, of } = row;
            const here = index === at;
            return (
              <div
                key={branch.id}
                role="row"
                aria-level={level}
                aria-rowindex={index + 2}
                aria-posinset={place}
                aria-setsize={of}
                aria-selected={branch.id === selected}
                {...(branch.below > 0 && { 'aria-expanded': open })}
                tabIndex={here ? 0 : -1}
                data-bloc={blocOf(branch.blocs)}
                className={`${style['row']} ${shape}`}
                style={{ transform: `translateY(${start}px)`, blockSize: height }}
                {...handle(row)}
                onClick={() => {
                  select(branch.id);
                }}
                onDoubleClick={() => {
                  visit(branch.id);
                }}
              >
                <span role="gridcell" style={{ paddingInlineStart: `${(level - 1) * 1.1}rem` }}>
                  <span
                    aria-hidden="true"
                    className={style['twist']}
                    onClick={(event) => {
                      event.stopPropagation();
                      if (branch.below > 0) toggle(branch.id, !open);
                    }}
                  >
                    {branch.below === 0 ? '' : open ? '▾' : '▸'}
                  </span>
                  <span className={style['name']}>{nameOf(row)}</span>
                </span>
                {columns.map(({ name, kind, cell }) => (
                  <span key={name} role="gridcell" className={kind}>
                    {cell(row, here)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
