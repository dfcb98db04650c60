/** `scripts/run.mjs` is not to be noticed: what it runs has its arguments, streams, signals and exit code. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const runner = join(dirname(import.meta.dirname), 'scripts/run.mjs');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinhgon-run-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ends what is left of a process group. */
const endGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // nothing is left
  }
};

const entry = (text: string): string => {
  const file = join(folder, 'entry.ts');
  writeFileSync(file, text);
  return file;
};

it('runs TypeScript on the pinned Node as the main module, and adds nothing to its output', () => {
  const file = entry(
    'const out: object = { main: import.meta.main, rest: process.argv.slice(2), node: process.versions.node };\n' +
      'console.log(JSON.stringify(out));\n',
  );
  const { stdout, stderr } = spawnSync(process.execPath, [runner, file, 'units', '--json'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({
    main: true,
    rest: ['units', '--json'],
    node: expect.stringMatching(/^26\./),
  });
  expect(stderr).toBe('');
});

it.skipIf(process.platform === 'win32')(
  'ends when the shell that npm put between is gone',
  async () => {
    const file = entry(
      "process.on('SIGTERM', () => { console.log('ended'); process.exit(); });\nsetInterval(() => {}, 1000);\nconsole.log('up');\n",
    );
    const shell = spawn('sh', ['-c', '"$0" "$1" "$2"; :', process.execPath, runner, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'start' },
      detached: true,
    });
    await once(shell.stdout, 'data');
    try {
      shell.kill('SIGTERM');
      const [said] = await once(shell.stdout, 'data');
      expect(String(said)).toBe('ended\n');
    } finally {
      if (shell.pid !== undefined) endGroup(shell.pid);
    }
  },
);

it('ends with the exit code of the entry', () => {
  const file = entry('process.exitCode = 7;\n');
  expect(spawnSync(process.execPath, [runner, file]).status).toBe(7);
});

it.skipIf(process.platform === 'win32')('passes a signal on', async () => {
  const file = entry(
    "process.on('SIGTERM', () => process.exit(3));\nsetInterval(() => {}, 1000);\nconsole.log('up');\n",
  );
  const child = spawn(process.execPath, [runner, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([3, null]);
  } finally {
    child.kill('SIGKILL');
  }
});
