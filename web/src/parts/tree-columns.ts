/** What a tree shows beside its names. */
import type { ReactNode } from 'react';
import type { TreeRow } from './use-tree.ts';

/** A column beside that of the names. */
export interface TreeColumn {
  readonly name: string;
  /** Pixels; nothing where the column is not shown. */
  readonly width: number | undefined;
  /** Whether it ends where the column does, as numbers do. */
  readonly atEnd?: boolean;
  readonly cell: (row: TreeRow) => ReactNode;
}

/** The colour of a unit: of the bloc it belongs to, or that it is shared by several. */
export const blocOf = (blocs: readonly string[]): string =>
  blocs.length > 1 ? 'joint' : (blocs[0] ?? 'territory');
