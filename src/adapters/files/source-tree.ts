/** A text of an act, in YAML or JSON, as a tree with places: what the reader needs to say where something is wrong. */
import type { FileProblem, Shape, Trouble } from './file-problem.ts';

/** Steps from the root: field names and indices from 0. */
export type Path = readonly PropertyKey[];

/** Reads the tree of a file and finds places in it. */
export interface SourceTree {
  /** What is wrong with the syntax, duplicate keys included. */
  readonly problems: readonly FileProblem[];
  /** Whether the tree can be trusted: nothing but duplicate keys is wrong. */
  readonly whole: boolean;
  /** Plain values; throws where aliases expand too far. */
  readonly value: unknown;
  /** A problem of the value at the path. */
  readonly at: (path: Path, trouble: Trouble) => FileProblem;
  /** A problem of the name of the last field of the path. */
  readonly atKey: (path: Path, trouble: Trouble) => FileProblem;
  /** What is at the path, and how it is written. */
  readonly written: (path: Path) => { readonly shape: Shape; readonly text: string };
  /** Whether the field stands in braces without a value, as what follows a comma in an unquoted text does. */
  readonly isOrphan: (path: Path) => boolean;
  /** Names of the fields at the path. */
  readonly keys: (path: Path) => readonly string[];
}

/** A path as people read it: `articles[0].do[1].rename`. */
const pathText = (path: Path): string =>
  path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : i === 0 ? String(step) : `.${String(step)}`,
    )
    .join('');

/** A problem at a line and a column, which count from 1. */
export const placedAt = (
  file: string,
  line: number,
  column: number,
  path: Path,
  trouble: Trouble,
): FileProblem => ({
  file,
  line: Math.max(line, 1),
  column: Math.max(column, 1),
  path: pathText(path),
  ...trouble,
});

/** One fault of the syntax brings others after it: the first of each line is worth reading. */
export const firstOfLines = (problems: readonly FileProblem[]): readonly FileProblem[] => {
  const lines = new Set<number>();
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line));
};
