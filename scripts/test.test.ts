/** `npm test` ends, and says what did not: seen on small runs that go wrong. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { markedProcesses } from './lib/marked-processes.ts';

const root = dirname(import.meta.dirname);

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinhgon-run-'));
  const reporters = [join(root, 'scripts/count-reporter.mjs')];
  const setupFiles = [join(root, 'scripts/lib/say-test.mjs')];
  const test = { globals: true, pool: 'forks', include: ['*.check.mjs'], reporters, setupFiles };
  writeFileSync(join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify({ test })};\n`);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number | null;
  readonly said: string;
  readonly last: string | undefined;
}

const runOf = (body: string, minutes = '5'): Outcome => {
  writeFileSync(
    join(folder, 'small.check.mjs'),
    `import { spawn } from 'node:child_process';\nimport { mkdtempSync } from 'node:fs';\nimport { tmpdir } from 'node:os';\nimport { join } from 'node:path';\n${body}`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/test.mjs'), '--root', folder],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TINHGON_TEST_MINUTES: minutes },
    },
  );
  return { code: status, said: stdout + stderr, last: stdout.trim().split('\n').at(-1) };
};

it('passes what passes, and ends with the counts', () => {
  const { code, last } = runOf("it('adds', () => { expect(1 + 1).toBe(2); });\n");
  expect([code, last]).toEqual([0, '1 passed, 0 failed']);
});

it('fails what fails', () => {
  const { code, last } = runOf("it('adds', () => { expect(1 + 1).toBe(3); });\n");
  expect([code, last]).toEqual([1, '0 passed, 1 failed']);
});

it('ends a test that never would, and names it', () => {
  const { code, said, last } = runOf(
    "it('goes round', () => { for (;;) if (Date.now() === 0) break; });\n",
    '0.1',
  );
  expect(code).toBe(1);
  expect(said).toContain('small.check.mjs > goes round');
  expect(last).toBe('0 passed, 1 failed');
});

describe.skipIf(process.platform === 'win32')('what outlives a run', () => {
  it('is ended, named and fails it: a process', () => {
    const { code, said } = runOf(
      `it('starts', () => { spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'left-behind'], { detached: true, stdio: 'ignore', env: { ...process.env, LEFT: '${folder}' } }).unref(); });\n`,
    );
    expect(code).toBe(1);
    expect(said).toMatch(/process \d+ outlived the run: .*left-behind/);
    expect(markedProcesses(`LEFT=${folder}`)).toEqual([]);
  });

  it('is removed, named and fails it: a temporary folder', () => {
    const { code, said } = runOf(
      "it('makes', () => { mkdtempSync(join(tmpdir(), 'forgotten-')); });\n",
    );
    expect([code, said]).toEqual([1, expect.stringMatching(/forgotten-\w+ was left/)]);
  });

  it('finds no process by a mark that none carries', () => {
    expect(markedProcesses('TINHGON_TEST_RUN=none')).toEqual([]);
  });
});
