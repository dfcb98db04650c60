/** All gates, in order, each with a line of its own: `npm run check`. Exits 1 where one of them fails. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const module = (...path) => join(root, 'node_modules', ...path);

const folders = ['src', 'web', 'bench', 'test', 'scripts'].filter((name) =>
  existsSync(join(root, name)),
);
const projects = ['.', 'web'].filter((name) => existsSync(join(root, name, 'tsconfig.json')));

/** Name of a gate, and what Node is to run for it. */
const gates = [
  ['format', module('oxfmt', 'bin', 'oxfmt'), '--check', '.'],
  ['lint', module('oxlint', 'bin', 'oxlint')],
  ...projects.map((name) => [`types ${name}`, module('typescript', 'bin', 'tsc'), '-p', name]),
  [
    'floors',
    module('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    ...folders,
  ],
  ['unused', module('knip', 'bin', 'knip.js'), '--no-progress'],
  ['files', join(root, 'scripts', 'check-files.mjs')],
];

/** SWC reads the sources for dependency-cruiser, so its advice to install an older TypeScript says nothing. */
const withoutAdvice = (text) => text.split('‼ missing-tsc-transpiler')[0].trim();

const run = (args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    child.on('close', (code) => resolve({ passed: code === 0, output: withoutAdvice(output) }));
  });

/** The line of a gate's output that says how much it looked at. */
const summary = (text) => text.split('\n').find((line) => /\d (?:files|modules)/.test(line)) ?? '';

let failures = 0;
for (const [name, ...args] of gates) {
  const started = performance.now();
  const { passed, output } = await run(args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${passed ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.padStart(5)} s  ${passed ? summary(output) : ''}`.trimEnd(),
  );
  if (passed) continue;
  failures += 1;
  console.log(`${output}\n`);
}
console.log(failures === 0 ? 'all gates passed' : `${failures} of ${gates.length} gates failed`);
process.exitCode = failures === 0 ? 0 : 1;
