/**
 * `npm test`: runs Vitest so that it ends. After a limit the run is ended and the tests it was in are named; a process
 * or a temporary folder that outlives the run is named too, and either fails it. `TINHGON_TEST_MINUTES` is the limit
 * (60 by default). Other arguments go to Vitest.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { countLine } from './lib/count-line.mjs';
import { endMarked, survivorsOf } from './lib/marked-processes.ts';

const DEFAULT_MINUTES = 60;
/** What a process gets to end by itself once Vitest has, in milliseconds. */
const GRACE = 5_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const minutes = Number(process.env.TINHGON_TEST_MINUTES ?? DEFAULT_MINUTES);
if (!(minutes > 0)) {
  process.stderr.write('TINHGON_TEST_MINUTES: a number of minutes above 0\n');
  process.exit(2);
}

const id = randomUUID();
const mark = `TINHGON_TEST_RUN=${id}`;
// Every temporary folder of the run is made in this one. PostgreSQL runs as another user than root and goes through it.
const place = mkdtempSync(join(tmpdir(), 'tinhgon-'));
chmodSync(place, 0o711);
const underWay = join(place, 'under-way');

const child = spawn(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)],
  {
    cwd: process.cwd(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      TINHGON_TEST_RUN: id,
      TINHGON_TEST_UNDER_WAY: underWay,
      TMPDIR: place,
      TEMP: place,
      TMP: place,
    },
  },
);

const running = new Map();
let count;
child.on('message', ({ began, ended, count: given }) => {
  if (began !== undefined) running.set(began, performance.now());
  if (ended !== undefined) running.delete(ended);
  count = given ?? count;
});

const complaints = [];
const complain = (line) => {
  complaints.push(line);
  process.stderr.write(`${line}\n`);
};

/** What the run is in: each file under way, with the test that it had last begun. */
const inside = () => {
  const tests = existsSync(underWay) ? readdirSync(underWay) : [];
  const known = tests.map((pid) => JSON.parse(readFileSync(join(underWay, pid), 'utf8')));
  return [...running].map(([file, since]) => {
    const seconds = Math.round((performance.now() - since) / 1000);
    const name = [
      relative(root, file),
      ...known.filter(([path]) => path === file).map(([, n]) => n),
    ];
    return `${name.join(' > ')} (${seconds} s)`;
  });
};

const limit = setTimeout(() => {
  complain(`npm test: ended after ${minutes} minutes, in`);
  for (const name of inside()) complain(`  ${name}`);
  child.kill('SIGKILL');
}, minutes * 60_000);

let stopped;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    stopped = signal;
    child.kill(signal);
  });

const code = await new Promise((resolve) => {
  child.once('exit', (status) => resolve(status));
});
clearTimeout(limit);

const regular = code !== null && stopped === undefined;
for (const { pid, command } of await survivorsOf(mark, GRACE))
  if (regular) complain(`npm test: process ${pid} outlived the run: ${command}`);
endMarked(mark);
rmSync(underWay, { recursive: true, force: true });
if (regular)
  for (const name of readdirSync(place))
    complain(`npm test: ${name} was left in the temporary folder`);
rmSync(place, { recursive: true, force: true });

const { passed = 0, failed = 0, skipped = 0 } = count ?? {};
const unfinished = count === undefined ? Math.max(1, running.size) : 0;
process.stdout.write(
  `${countLine({ passed, failed: failed + unfinished + (count ? complaints.length : 0), skipped })}\n`,
);
process.exitCode = complaints.length > 0 || code !== 0 ? code || 1 : 0;
