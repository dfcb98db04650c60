/**
 * Tests with teeth: faults put into the rules and operations one at a time, in a copy, and each has to be noticed.
 * `npm run mutants`. Exits 1 where one is not, or cannot be made any more.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const copy = await mkdtemp(join(tmpdir(), 'tinhgon-mutants-'));
const domain = 'src/domain';

/**
 * What goes wrong, where, the text there, what stands in its place, and the tests that must notice.
 * @type {readonly (readonly [what: string, file: string, before: string, after: string, tests: readonly string[]])[]}
 */
const MUTANTS = [
  [
    'a person may have two main posts',
    `${domain}/rules/measures/persons.ts`,
    'posts.length > 1 ?',
    'posts.length > 9 ?',
    ['src/domain/rules'],
  ],
  [
    'ids are used twice',
    `${domain}/acts/context.ts`,
    "if (!free) report(cx, { code: 'exists-already'",
    "if (!free && false) report(cx, { code: 'exists-already'",
    ['test/operations', 'test/findings'],
  ],
  [
    'shares need not add up',
    `${domain}/operations/divide/enact.ts`,
    '> EPSILON)',
    '> 1e9)',
    ['test/operations'],
  ],
  [
    'a boundary takes more than there is',
    `${domain}/acts/amounts.ts`,
    'if (stated > most + EPSILON)',
    'if (stated > most + 1e9)',
    ['src/domain/acts', 'test/operations'],
  ],
  [
    'an act is undone twice',
    `${domain}/operations/undo/enact.ts`,
    'if (recorded.undoneBy !== undefined)',
    'if (recorded.undoneBy === null)',
    ['test/operations'],
  ],
  [
    'undoing leaves entries',
    `${domain}/operations/undo/enact.ts`,
    'takeBack(cx, recorded.entries);',
    'takeBack(cx, recorded.entries.slice(1));',
    ['src/domain/acts', 'test/operations'],
  ],
  [
    'a unit ends and keeps what it has',
    `${domain}/rules/existence.ts`,
    'if (ended && holding && !selfEnd)',
    'if (ended && holding && selfEnd)',
    ['src/domain/acts', 'test/operations'],
  ],
  [
    'two units bear one code',
    `${domain}/rules/measures/codes.ts`,
    'rival.value.code === fact.value.code ?',
    "rival.value.code === '' ?",
    ['src/domain/rules'],
  ],
  [
    'surplus is tolerated for ever',
    `${domain}/rules/engine.ts`,
    'breach.over.from < until ?',
    "breach.over.from < until || until !== '' ?",
    ['src/domain/rules'],
  ],
  [
    'a merged body stands nowhere',
    `${domain}/operations/consolidate/enact.ts`,
    'found(cx, spec, { sources: units })',
    'found(cx, spec)',
    ['src/domain/rules', 'test/operations'],
  ],
  [
    'what is moved takes the mark of the act that moves it',
    `${domain}/acts/moving.ts`,
    'carry(cx, aspect, key, value, sourceOf(cx, aspect, key));',
    'put(cx, aspect, key, value);',
    ['test/uong-bi'],
  ],
  [
    'a late act does not flow on',
    `${domain}/acts/replay.ts`,
    'for (const entry of cx.written) this.#look(entry);',
    'for (const entry of cx.written.slice(99)) this.#look(entry);',
    ['src/domain/acts'],
  ],
  [
    'a published figure counts for any period',
    `${domain}/indicators/figures.ts`,
    'f.value.from >= term.from && f.value.to <= end',
    'f.value.from <= end',
    ['test/uong-bi'],
  ],
  [
    'the scope forgets what is under a unit',
    'src/application/act-scope.ts',
    'subtree: true',
    'subtree: false',
    ['test/act-scope', 'test/laws'],
  ],
  [
    'the law is judged by another day',
    `${domain}/law/judge.ts`,
    'from <= day && (to === undefined || day < to)',
    'from <= day',
    ['test/law/'],
  ],
  [
    'a limit of the law allows one more',
    `${domain}/law/judge.ts`,
    'const over = value - may;',
    'const over = value - may - 1;',
    ['test/law/'],
  ],
  [
    'anybody may decide',
    `${domain}/law/check-act.ts`,
    '.some((who) => may(who))',
    '.some(() => true)',
    ['test/law/'],
  ],
  [
    'what two places both do overlaps',
    `${domain}/mandates/overlap.ts`,
    'Map.groupBy(all, placeOf)',
    "Map.groupBy(all, () => '')",
    ['test/mandates'],
  ],
];

const run = (paths) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/test.mjs', ...paths], {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 300_000,
    });
    child.on('close', (code) => resolve(code === 0));
  });

for (const name of [
  'src',
  'test',
  'scripts',
  'cases',
  'docs',
  'web',
  'package.json',
  'tsconfig.json',
])
  await cp(join(root, name), join(copy, name), { recursive: true });
await cp(join(root, 'vitest.config.ts'), join(copy, 'vitest.config.ts'));
await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));

const all = [...new Set(MUTANTS.flatMap(([, , , , paths]) => paths))];
if (!(await run(all))) {
  await rm(copy, { recursive: true, force: true });
  console.log(`✗ without any fault these fail in the copy: ${all.join(' ')}`);
  process.exit(1);
}
let unnoticed = 0;
for (const [what, file, before, after, paths] of MUTANTS) {
  const path = join(copy, file);
  const text = await readFile(path, 'utf8');
  if (text.split(before).length !== 2) {
    console.log(`✗ ${what}: ${file} has not once “${before}”`);
    unnoticed += 1;
    continue;
  }
  await writeFile(
    path,
    text.replace(before, () => after),
  );
  const passed = await run(paths);
  await writeFile(path, text);
  console.log(`${passed ? '✗ not noticed' : '✓ noticed'}: ${what}`);
  if (passed) unnoticed += 1;
}
await rm(copy, { recursive: true, force: true });
console.log(unnoticed === 0 ? `all ${MUTANTS.length} noticed` : `${unnoticed} not noticed`);
process.exit(unnoticed === 0 ? 0 : 1);
