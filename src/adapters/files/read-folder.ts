/** Reads all acts of files and folders, in the order of file names. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Act } from '../../domain/acts/act.ts';
import type { FileProblem, Trouble } from './file-problem.ts';
import { wholeFile } from './file-problem.ts';
import { readAct, tooLarge } from './read-act.ts';

/** Acts in the order to record them, each with its file, and everything that is wrong. */
export interface ActsReading {
  readonly acts: readonly { readonly file: string; readonly act: Act }[];
  readonly problems: readonly FileProblem[];
}

interface Found {
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
}

const refusal = (path: string, error: unknown): FileProblem => {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  const trouble: Trouble = { code: missing ? 'path-missing' : 'path-unreadable', params: {} };
  return wholeFile(path, trouble);
};

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Files of acts under a folder; the names of files and folders are in one order. */
const inFolder = async (folder: string): Promise<string[]> => {
  const files: string[] = [];
  for (const item of (await readdir(folder, { withFileTypes: true })).toSorted(byName)) {
    const path = join(folder, item.name);
    if (item.name.startsWith('.')) continue;
    if (item.isDirectory()) files.push(...(await inFolder(path)));
    else if (/\.ya?ml$/i.test(item.name)) files.push(path);
  }
  return files;
};

const find = async (path: string): Promise<Found> => {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], problems: [] };
    const files = await inFolder(path);
    const problems = files.length === 0 ? [wholeFile(path, { code: 'no-acts', params: {} })] : [];
    return { files, problems };
  } catch (error) {
    return { files: [], problems: [refusal(path, error)] };
  }
};

const readOne = async (file: string): Promise<ReturnType<typeof readAct>> => {
  try {
    const large = tooLarge(file, (await stat(file)).size);
    if (large) return { problems: [large] };
    const bytes = await readFile(file);
    return readAct(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file);
  } catch (error) {
    if (error instanceof TypeError) {
      return { problems: [wholeFile(file, { code: 'not-utf-8', params: {} })] };
    }
    return { problems: [refusal(file, error)] };
  }
};

/**
 * Reads the acts of files and of all `.yaml` and `.yml` files in folders and theirs. Paths are taken in the
 * order given, what is in a folder by name in code point order; a file named twice is read once.
 */
export const readActs = async (paths: readonly string[]): Promise<ActsReading> => {
  const acts: { file: string; act: Act }[] = [];
  const problems: FileProblem[] = [];
  const files = new Set<string>();
  for (const path of paths) {
    const found = await find(path);
    problems.push(...found.problems);
    for (const file of found.files) files.add(file);
  }
  for (const file of files) {
    const reading = await readOne(file);
    if ('act' in reading) acts.push({ file, act: reading.act });
    else problems.push(...reading.problems);
  }
  return { acts, problems };
};
