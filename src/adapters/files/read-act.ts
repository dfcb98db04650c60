/** Reads an act from the YAML text of a file, or says everything that is wrong with it. */
import type { z } from 'zod';
import type { Act } from '../../domain/acts/act.ts';
import { actSchema } from './act-schema.ts';
import type { FileProblem } from './file-problem.ts';
import { wholeFile } from './file-problem.ts';
import { problemsOf } from './schema-problems.ts';
import { jsonTree } from './json-tree.ts';
import type { SourceTree } from './source-tree.ts';
import { yamlTree } from './yaml-tree.ts';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 20 * (1 << 20);

/** What reading a file gives: the act, or all that is wrong. */
export type ActReading = { readonly act: Act } | { readonly problems: readonly FileProblem[] };

/** The problem of a file that is too large; `undefined` where it is not. */
export const tooLarge = (file: string, bytes: number): FileProblem | undefined =>
  bytes > LARGEST_FILE
    ? wholeFile(file, { code: 'too-large', params: { bytes, limit: LARGEST_FILE } })
    : undefined;

const inOrder = (problems: readonly FileProblem[]): readonly FileProblem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);

const valueOf = (tree: SourceTree): { readonly value: unknown } | undefined => {
  try {
    return { value: tree.value };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
};

const read = (tree: SourceTree, file: string): ActReading => {
  if (!tree.whole) return { problems: inOrder(tree.problems) };
  const plain = valueOf(tree);
  if (plain === undefined) {
    return { problems: [wholeFile(file, { code: 'malformed', params: { fault: 'alias' } })] };
  }
  if (plain.value === null || plain.value === undefined) {
    return { problems: [wholeFile(file, { code: 'empty-file', params: {} })] };
  }
  const parsed: z.ZodSafeParseResult<Act> = actSchema.safeParse(plain.value);
  const problems = [
    ...tree.problems,
    ...(parsed.success ? [] : problemsOf(parsed.error.issues, tree)),
  ];
  return parsed.success && problems.length === 0
    ? { act: parsed.data }
    : { problems: inOrder(problems) };
};

/** The languages that acts are written in. */
export type Notation = 'yaml' | 'json';

const TREES = { yaml: yamlTree, json: jsonTree } as const satisfies Record<Notation, unknown>;

/**
 * Reads an act. Text is brought to NFC; a byte order mark and carriage returns do not matter. `file` is the
 * name that problems carry.
 */
export const readAct = (text: string, file: string, notation: Notation = 'yaml'): ActReading => {
  const large = tooLarge(file, Buffer.byteLength(text));
  if (large) return { problems: [large] };
  try {
    const clean = text.replace(/^\uFEFF/, '').normalize('NFC');
    return read(TREES[notation](clean, file), file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [wholeFile(file, { code: 'malformed', params: { fault: 'nesting' } })] };
  }
};
