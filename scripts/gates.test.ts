/** The gates catch what they are for: each is run over a small project that breaks its rules. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = dirname(import.meta.dirname);
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinhgon-gates-'));
  write('package.json', JSON.stringify({ name: 'small', type: 'module' }));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const run = (...args: readonly string[]): { code: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
};

const checkFiles = (): ReturnType<typeof run> => run(join(root, 'scripts/check-files.mjs'), folder);

describe('files', () => {
  it('passes a project that keeps the rules, words in prose and strings included', () => {
    write(
      'src/domain/good.ts',
      "/** Not any, and no new Date() either. */\nexport const words = ['any', `as any ${1}`, 'Intl'];\n" +
        'export const two = 4 / 2; // any / any\nexport const first = /[\'"`]/;\nexport const at = new Date(0);\n',
    );
    write(
      'src/domain/good.test.ts',
      "it.skipIf(process.platform === 'win32')('runs', () => {});\n",
    );
    write('src/domain/long.json', '1\n'.repeat(500));
    expect(checkFiles()).toMatchObject({ code: 0, said: expect.stringContaining(' 0 problems') });
  });

  const incomplete = JSON.stringify({
    packages: {
      'node_modules/a': { version: '1.0.0', integrity: 'x', optionalDependencies: { b: '1.0.0' } },
    },
  });
  const at = (...pieces: readonly string[]): string => pieces.join('');
  it.each([
    ['a file over 400 lines', 'src/cli/long.ts', 'export {};\n'.repeat(401), '401 lines'],
    ['a style sheet over 400 lines', 'web/long.css', 'a {}\n'.repeat(401), '401 lines'],
    ['any as a type', 'src/domain/a.ts', 'export const a: any = 1;\n', 'any'],
    ['any as an assertion', 'src/domain/a.ts', 'export const a = (1 as any).b;\n', 'any'],
    ['any as an argument', 'src/domain/a.ts', 'export type A = Map<string, any>;\n', 'any'],
    ['any inside a template', 'src/domain/a.ts', 'export const a = `${1 as any}`;\n', 'any'],
    ['a silenced compiler', 'src/domain/a.ts', at('// @ts-', 'ignore\n'), 'silences'],
    ['a silenced linter', 'src/domain/a.ts', at('// oxlint-', 'disable-line\n'), 'silences'],
    ['a clock', 'src/domain/a.ts', 'export const a = new Date();\n', 'clock'],
    ['a clock in milliseconds', 'src/domain/a.ts', 'export const a = Date.now();\n', 'clock'],
    ['a locale', 'src/domain/a.ts', "export const a = 'a'.localeCompare('b');\n", 'locale'],
    ['dice', 'src/domain/a.ts', 'export const a = Math.random();\n', 'dice'],
    ['a test singled out', 'test/a.test.ts', "it.only('a', () => {});\n", 'singles out'],
    ['a test skipped', 'test/a.test.ts', "describe.skip('a', () => {});\n", 'skips'],
    ['a table of tests skipped', 'test/a.test.ts', "it.skip.each([1])('a', () => {});\n", 'skips'],
    ['work left open', 'src/cli/a.ts', at('// TO', 'DO: finish\n'), 'work open'],
    ['a package host', 'docs/a.md', at('see registry.', 'npmjs.org\n'), 'package host'],
    ['a lockfile of one platform', 'package-lock.json', incomplete, 'not in the lockfile'],
    ['a folder of one machine', 'cases/a.yaml', at('path: /ho', 'me/an/a.xlsx\n'), 'one machine'],
  ])('refuses %s', (_, path, text, words) => {
    write(path, text);
    expect(checkFiles()).toMatchObject({ code: 1, said: expect.stringContaining(words) });
  });
});

describe('floors', () => {
  const cruise = (): ReturnType<typeof run> => {
    cpSync(join(root, '.dependency-cruiser.mjs'), join(folder, 'floors.mjs'));
    return run(cruiser, '--config', 'floors.mjs', 'src');
  };

  it('passes imports that go down', () => {
    write('src/domain/a.ts', "export * from './b.ts';\n");
    write('src/domain/b.ts', 'export const b = 1;\n');
    write('src/application/a.ts', "import { b } from '../domain/b.ts';\nexport const a = b;\n");
    write('src/adapters/a.ts', "import 'node:fs';\nimport '../application/a.ts';\n");
    write('src/cli/a.ts', "import '../adapters/a.ts';\nimport '../domain/a.ts';\n");
    expect(cruise()).toMatchObject({ code: 0, said: expect.stringContaining('no dependency') });
  });

  it.each([
    ['domain-is-pure', 'src/domain/a.ts', "import '../application/other.ts';"],
    ['domain-is-pure', 'src/domain/a.ts', "import type { A } from '../adapters/other.ts';"],
    ['domain-is-pure', 'src/domain/a.ts', "import 'node:fs';"],
    ['domain-is-pure', 'src/domain/a.ts', "export { z } from 'zod';"],
    ['domain-is-pure', 'src/domain/a.ts', "export const a = import('node:fs');"],
    ['domain-is-pure-tests', 'src/domain/a.test.ts', "import '../adapters/other.ts';"],
    ['application-on-domain', 'src/application/a.ts', "import '../adapters/other.ts';"],
    ['application-on-domain', 'src/application/a.ts', "import 'node:fs';"],
    ['adapters-below-edges', 'src/adapters/a.ts', "import '../server/other.ts';"],
    ['source-stands-alone', 'src/cli/a.ts', "import '../../bench/other.ts';"],
    ['source-stands-alone', 'src/cli/a.ts', "import '../../cases/other.ts';"],
    ['no-cycles', 'src/cli/a.ts', "import './b.ts';"],
    ['no-import-of-tests', 'src/cli/a.ts', "import './other.test.ts';"],
    ['no-unresolvable', 'src/cli/a.ts', "import './nowhere.ts';"],
  ])('%s: refuses %s with %s', (rule, path, text) => {
    for (const other of ['application', 'adapters', 'server']) {
      write(`src/${other}/other.ts`, 'export type A = 1;\n');
    }
    for (const other of ['bench', 'cases']) write(`${other}/other.ts`, 'export {};\n');
    write('src/cli/other.test.ts', 'export {};\n');
    write('src/cli/b.ts', "import './a.ts';\n");
    write(path, `${text}\n`);
    const { code, said } = cruise();
    expect(said).toMatch(new RegExp(`error ${rule}:`));
    expect(code).not.toBe(0);
  });
});
