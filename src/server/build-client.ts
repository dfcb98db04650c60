/**
 * Builds the web client where its build is missing or older than its sources:
 * `node scripts/run.mjs src/server/build-client.ts`. What it was built from is judged by content, not by time.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built client is. */
const CLIENT = join(root, 'web', 'dist');

const STAMP = 'sources.sha256';

/** Builds are made here, and take their place when they are whole: several processes may want one at the same moment. */
const STAGES = join(root, 'node_modules', '.cache', 'tinhgon');
const SKIPPED = new Set(['dist', 'node_modules', '.vite']);
const COMPRESSED = /\.(?:js|css|svg)$/;

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return SKIPPED.has(entry.name) ? [] : filesUnder(join(folder, entry.name));
    return entry.isFile() && !entry.name.includes('.test.') ? [join(folder, entry.name)] : [];
  });

/** A hash of all that goes into the client: its sources, the domain, the words, the versions of the packages. */
const hashOfSources = (): string => {
  const hash = createHash('sha256');
  const files = [
    ...filesUnder(join(root, 'web')),
    ...filesUnder(join(root, 'src', 'domain')),
    ...filesUnder(join(root, 'src', 'words')),
    join(root, 'package-lock.json'),
    fileURLToPath(import.meta.url),
  ];
  for (const file of files.toSorted((a, b) => (a < b ? -1 : 1))) {
    hash.update(`${relative(root, file).split(sep).join('/')}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
};

const isBuilt = (hash: string): boolean => {
  try {
    return readFileSync(join(CLIENT, STAMP), 'utf8') === hash;
  } catch {
    return false;
  }
};

/** Puts compressed copies beside the assets. */
const compress = async (folder: string): Promise<void> => {
  const assets = filesUnder(join(folder, 'assets')).filter((file) => COMPRESSED.test(file));
  await Promise.all(
    assets.map(async (file) => {
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(content));
      writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
};

/** Puts a whole build in its place, unless another has been quicker. */
const install = async (stage: string, hash: string): Promise<void> => {
  await rm(CLIENT, { recursive: true, force: true });
  await rename(stage, CLIENT).catch(async (error: unknown) => {
    await rm(stage, { recursive: true, force: true });
    if (!isBuilt(hash)) throw error;
  });
};

/** Builds the client unless it is built already; the folder it is in. `progress` is told what is going on, a line at a time. */
export const ensureBuilt = async (
  progress: (line: string) => void = () => undefined,
): Promise<string> => {
  const hash = hashOfSources();
  if (isBuilt(hash)) return CLIENT;
  progress('đang dựng giao diện, vài giây… / building the web client, some seconds…');
  const started = performance.now();
  const { build } = await import('vite');
  // The same build whoever asks for it: a test runner has another NODE_ENV, and Vite goes by it.
  await mkdir(STAGES, { recursive: true });
  const stage = await mkdtemp(join(STAGES, 'client-'));
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      configFile: join(root, 'web', 'vite.config.ts'),
      build: { outDir: stage, emptyOutDir: true },
    });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
  await compress(stage);
  writeFileSync(join(stage, STAMP), hash);
  if (isBuilt(hash)) await rm(stage, { recursive: true, force: true });
  else await install(stage, hash);
  progress(
    `đã dựng giao diện / built the web client: ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return CLIENT;
};

if (import.meta.main) await ensureBuilt((line) => process.stderr.write(`${line}\n`));
