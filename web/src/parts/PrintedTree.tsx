/** A tree with columns on paper: every row that is open, as one table. */
import type { ReactNode } from 'react';
import { COMMON } from '../words/common.ts';
import { useText } from '../words/text.ts';
import { type TreeColumn, blocOf } from './tree-columns.ts';
import style from './TreeGrid.module.css';
import type { TreeRow } from './use-tree.ts';

/** The table. */
export const PrintedTree = ({
  label,
  rows,
  columns,
  nameOf,
}: {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly columns: readonly TreeColumn[];
  readonly nameOf: (row: TreeRow) => ReactNode;
}) => {
  const say = useText(COMMON);
  return (
    <table aria-label={label} className={style['printed']}>
      <thead>
        <tr>
          <th>{say('unit')}</th>
          {columns.map(({ name, atEnd = false }) => (
            <th key={name} data-end={atEnd}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.branch.id} data-bloc={blocOf(row.branch.blocs)}>
            <td style={{ paddingInlineStart: `${(row.level - 1) * 0.9 + 0.4}rem` }}>
              {nameOf(row)}
            </td>
            {columns.map(({ name, atEnd = false, cell }) => (
              <td key={name} data-end={atEnd}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
