/** The apparatus as a tree with columns: rows drawn only where they are seen. */
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { COMMON } from '../words/common.ts';
import { sayFrom, useLanguage } from '../words/text.ts';
import { PrintedTree } from './PrintedTree.tsx';
import style from './TreeGrid.module.css';
import { type TreeColumn, blocOf } from './tree-columns.ts';
import { type TreeNode, nodesOf } from './tree-nodes.ts';
import { useNarrow } from './use-narrow.ts';
import { useSettled } from './use-settled.ts';
import { usePrinting } from './use-printing.ts';
import type { TreeRow } from './use-tree.ts';
import { type Moving, useMoving } from './use-moving.ts';

/** Height of a row in pixels: on a phone names take two lines. */
const HEIGHTS = { wide: 34, narrow: 52 } as const;

const plainName = (row: TreeRow): ReactNode => row.branch.name;

/** Head and rows. React Aria goes through all of them where they are given anew: they are the same while nothing of them changes. */
const useContent = (
  nodes: readonly TreeNode<TreeRow>[],
  shown: readonly TreeColumn[],
  nameOf: (row: TreeRow) => ReactNode,
  step: number,
): ReactNode => {
  const language = useLanguage();
  return useMemo(() => {
    const say = sayFrom(COMMON, language);
    const looks = [shown, nameOf, step, language];
    const rowOf = ({ row, children }: TreeNode<TreeRow>) => {
      const { branch, level } = row;
      return (
        <Row
          id={branch.id}
          textValue={branch.name}
          data-bloc={blocOf(branch.blocs)}
          className={style['row'] ?? ''}
        >
          <Cell
            className={style['cell'] ?? ''}
            style={{ paddingInlineStart: `${(level - 1) * step + 0.25}rem` }}
          >
            {branch.below > 0 ? (
              <Button slot="chevron" className={style['twist'] ?? ''}>
                {row.open ? '▾' : '▸'}
              </Button>
            ) : (
              <span className={style['twist']} />
            )}
            <span className={style['name']}>{nameOf(row)}</span>
          </Cell>
          {shown.map(({ name, atEnd, cell }) => (
            <Cell key={name} className={style[atEnd === true ? 'atEnd' : 'cell'] ?? ''}>
              {cell(row)}
            </Cell>
          ))}
          {branch.below > 0 && children.length === 0 && (
            // What is under a closed row is not here yet; a row can be opened that has one under it.
            <Row id={`${branch.id} …`} textValue={say('loading')}>
              <Cell>{say('loading')}</Cell>
              {shown.map(({ name }) => (
                <Cell key={name} />
              ))}
            </Row>
          )}
          <Collection items={children} dependencies={looks}>
            {rowOf}
          </Collection>
        </Row>
      );
    };
    return (
      <>
        <TableHeader className={style['heading'] ?? ''}>
          <Column id="name" isRowHeader minWidth={120} className={style['cell'] ?? ''}>
            {say('unit')}
          </Column>
          {shown.map(({ name, width, atEnd }) => (
            <Column
              key={name}
              id={name}
              {...(width !== undefined && { width })}
              className={style[atEnd === true ? 'atEnd' : 'cell'] ?? ''}
            >
              {name}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={nodes} dependencies={looks}>
          {rowOf}
        </TableBody>
      </>
    );
  }, [nodes, shown, nameOf, step, language]);
};

/**
 * The grid. Rows are made anew where `rows`, `columns` or `nameOf` are others than before: what a reader walks through by keys must keep
 * them as they are.
 */
export const TreeGrid = ({
  label,
  rows: given,
  selected,
  columns,
  select,
  toggle,
  visit,
  nameOf = plainName,
  moving,
}: {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly selected: string | undefined;
  readonly columns: readonly TreeColumn[];
  readonly select: (id: string) => void;
  readonly toggle: (id: string, open: boolean) => void;
  readonly visit: (id: string) => void;
  /** The name as shown. Default: as it is in the register. */
  readonly nameOf?: (row: TreeRow) => ReactNode;
  /** How rows are dragged onto each other; absent where they are not. */
  readonly moving?: Moving;
}) => {
  const frame = useRef<HTMLTableElement>(null);
  const narrow = useNarrow();
  const height = HEIGHTS[narrow ? 'narrow' : 'wide'];
  const step = narrow ? 0.5 : 1.1;
  const printing = usePrinting();
  // Where much is opened at once, rows that come one unit after the other are drawn together.
  const rows = useDeferredValue(given);
  const nodes = useMemo(() => nodesOf(rows), [rows]);
  const shown = useMemo(() => columns.filter(({ width }) => width !== undefined), [columns]);
  const { dragAndDropHooks } = useMoving(moving);
  const open = useMemo(
    () => new Set(rows.filter((row) => row.open).map((row) => row.branch.id)),
    [rows],
  );
  const { chosen, choose, leave } = useSettled(selected, select);
  const at = rows.findIndex((row) => row.branch.id === selected);
  useEffect(() => {
    // What is selected from elsewhere comes into view.
    const { current: grid } = frame;
    if (!grid || at < 0 || grid.contains(document.activeElement)) return;
    const [top, room] = [at * height, grid.clientHeight - 2 * height];
    if (top < grid.scrollTop || top > grid.scrollTop + room) grid.scrollTop = top - room / 2;
  }, [at, height]);
  const content = useContent(nodes, shown, nameOf, step);
  const layout = useMemo(() => ({ rowHeight: height, headingHeight: HEIGHTS.wide }), [height]);
  if (printing) return <PrintedTree label={label} rows={rows} columns={shown} nameOf={nameOf} />;
  return (
    <Virtualizer layout={TableLayout} layoutOptions={layout}>
      <Table
        // A grid is one whose rows are moved, or one whose are not: React Aria has it so for good.
        key={moving ? 'moving' : 'still'}
        ref={frame}
        aria-label={label}
        className={style['grid'] ?? ''}
        treeColumn="name"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key !== undefined) choose(String(key));
        }}
        onRowAction={(key) => {
          // A page that takes time to come is not called back by a choice made on the way to it.
          leave();
          visit(String(key));
        }}
        expandedKeys={open}
        onExpandedChange={(keys) => {
          for (const { branch, open: was } of rows)
            if (branch.below > 0 && was !== keys.has(branch.id)) toggle(branch.id, !was);
        }}
        {...(dragAndDropHooks && { dragAndDropHooks })}
      >
        {content}
      </Table>
    </Virtualizer>
  );
};
