/**
 * Checks of files that no linter makes: `node scripts/check-files.mjs [folder]`. Prints what is wrong, one a line,
 * and exits 1 where anything is.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { codeOnly } from './lib/code-only.mjs';
import { lockfileProblems } from './lib/lockfile.mjs';

const MOST_LINES = 400;
const LARGEST_READ = 4 * 1024 * 1024;

const SKIPPED = new Set(['node_modules', '.git', 'coverage', 'dist', '.tinhgon', '.vite']);
const TEXT = new Set(
  '.ts .tsx .mts .mjs .js .cjs .css .html .sql .json .yaml .yml .md .csv .txt .sh .svg'.split(' '),
);
const TEXT_NAMES = new Set(['run', 'Dockerfile', '.npmrc', '.editorconfig', '.gitignore']);
const CODE = /\.(?:ts|tsx|mts|mjs|js|cjs)$/;
// The types of the API are written by a script.
const COUNTED = /^(?!web\/src\/api\/schema)(?:src|web|bench|scripts|test)\/.*\.(?:ts|tsx|mjs|css)$/;
const DOMAIN = /^src\/domain\/.*\.ts$/;
const TEST = /\.test\.tsx?$/;

// Written in pieces, for this file is checked too.
const word = (...pieces) => pieces.join('');
const HOSTS = [
  word('registry', '.npmjs.', 'org'),
  word('registry', '.yarnpkg.', 'com'),
  word('npm', '.pkg.github.', 'com'),
  word('npm', 'mirror.', 'com'),
];
const FOLDERS = new RegExp(`(?<![\\w.~/*-])/(?:work|home|root|Users)/[\\w.@-]`);
const UNFINISHED = new RegExp(
  `\\b(?:${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('XX', 'X')})\\b`,
);
const SILENCER = new RegExp(
  `@ts-(?:ignore|nocheck|expect-error)|(?:ox|es|ts)lint-${word('dis', 'able')}`,
);

/** Rules on any text: a pattern in a line, and what is said of it. */
const IN_TEXT = [
  [(line) => HOSTS.some((host) => line.includes(host)), 'names a package host'],
  [(line) => FOLDERS.test(line), 'names a folder of one machine'],
];

/** Rules on source text, comments included. */
const IN_SOURCE = [[(line) => UNFINISHED.test(line), 'leaves work open: do it, or file it']];

/** Rules on the code of tests. */
const IN_TESTS = [
  [
    (line) =>
      /\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.(?:only|skip|todo|fails)\b(?!If)/.test(line) ||
      /(?<![.\w])(?:xit|xtest|xdescribe|fit|fdescribe)\(/.test(line),
    'skips or singles out a test: `skipIf` with a reason is the only way',
  ],
];

/** Rules on the code of the domain, tests aside. */
const IN_DOMAIN = [
  [
    (line) => /(?:[:<|&,([=]|\b(?:as|extends|keyof|is|satisfies))\s*any\b(?!\s*[:(.?])/.test(line),
    '`any` in the domain',
  ],
  [
    (line) =>
      /\bDate\.now\b|\bnew Date(?:\(\s*\)|(?!\s*\())|\bTemporal\.Now\b|\bperformance\b/.test(line),
    'the domain has no clock: take the day or the instant as an argument',
  ],
  [
    (line) => /\bIntl\b|\blocaleCompare\b|\btoLocale\w*\b/.test(line),
    'the domain has no locale: words are rendered at the edge',
  ],
  [
    (line) => /\bMath\.random\b|\bcrypto\.|\b(?:process|console|globalThis)\.|\bfetch\(/.test(line),
    'the domain does no input or output and throws no dice',
  ],
];

/** Every file under a folder, as paths with `/` relative to it. */
const filesUnder = (root, folder = root) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (SKIPPED.has(entry.name) || path === join(root, 'data')) return [];
    if (entry.isDirectory()) return filesUnder(root, path);
    return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
  });

const isText = (path) => TEXT.has(extname(path)) || TEXT_NAMES.has(basename(path));

/** What the rules say of the lines of a text. */
const said = (path, text, rules) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      rules.filter(([breaks]) => breaks(line)).map(([, words]) => `${path}:${index + 1}: ${words}`),
    );

/** What is wrong with one file. */
const problemsOf = (root, path) => {
  if (!isText(path) || statSync(join(root, path)).size > LARGEST_READ) return [];
  const text = readFileSync(join(root, path), 'utf8');
  const problems = said(path, text, IN_TEXT);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (COUNTED.test(path) && lines > MOST_LINES) {
    problems.push(`${path}: ${lines} lines, ${MOST_LINES} at most: a file does one thing`);
  }
  if (path === 'package-lock.json') {
    problems.push(...lockfileProblems(text).map((words) => `${path}: ${words}`));
  }
  if (!CODE.test(path)) return problems;
  problems.push(...said(path, text, IN_SOURCE));
  if (TEST.test(path)) problems.push(...said(path, codeOnly(text), IN_TESTS));
  if (DOMAIN.test(path)) {
    problems.push(
      ...said(path, text, [[(line) => SILENCER.test(line), 'silences a check in the domain']]),
    );
    if (!TEST.test(path)) problems.push(...said(path, codeOnly(text), IN_DOMAIN));
  }
  return problems;
};

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const files = filesUnder(root);
const problems = files.flatMap((path) => problemsOf(root, path));
for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
