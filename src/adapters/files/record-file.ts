/** When acts were recorded, beside the files that they are exported to: with it, a register loaded from them knows when it knew what. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ActId } from '../../domain/register/ids.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { parseInstant } from '../../domain/time/instant.ts';

/** Name of the file. */
export const RECORD = 'record.json';

/** An act and when it was recorded. */
export interface RecordedAs {
  readonly act: ActId;
  readonly recorded: Instant;
}

const schema = z.object({
  acts: z.array(
    z.object({
      act: z.string(),
      recorded: z.string().refine((text) => parseInstant(text) !== undefined),
    }),
  ),
});

/** Writes it into a folder. */
export const writeRecord = async (folder: string, acts: readonly RecordedAs[]): Promise<void> => {
  await writeFile(join(folder, RECORD), `${JSON.stringify({ acts }, undefined, 1)}\n`);
};

/** What the folders among the paths say; `undefined` where none of them has such a file that can be read. */
export const readRecord = async (
  paths: readonly string[],
): Promise<ReadonlyMap<string, Instant> | undefined> => {
  const found = new Map<string, Instant>();
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (it) => it.isDirectory(),
      () => false,
    );
    if (!isFolder) continue;
    const text = await readFile(join(path, RECORD), 'utf8').catch(() => undefined);
    const parsed = text === undefined ? undefined : schema.safeParse(json(text));
    if (parsed?.success !== true) return undefined;
    for (const { act, recorded } of parsed.data.acts) found.set(act, recorded as Instant);
  }
  return found.size > 0 ? found : undefined;
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
