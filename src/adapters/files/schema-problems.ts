/** Turns what the schema found into problems with places in the file. */
import type { z } from 'zod';
import { HOLDING_KINDS } from '../../domain/register/vocabulary.ts';
import { isKind, kindInfo } from '../../domain/register/kinds.ts';
import type { FileProblem, Shape, Trouble } from './file-problem.ts';
import { assertNever } from './file-problem.ts';
import { fieldsAt } from './json-schema.ts';
import { refusedCharacter } from '../../words/clean-text.ts';
import type { Candidate } from '../../words/nearest.ts';
import { nearest, slugOf } from '../../words/nearest.ts';
import type { CheckCode } from './scalar-schema.ts';
import type { Path, SourceTree } from './source-tree.ts';

type Issue = z.core.$ZodIssue;

/** Unknown fields of one thing that are named: who has more has sent something else. */
const MOST_KEYS = 20;

/** Longest text that is quoted in a problem. */
const QUOTED = 80;

const quoted = (text: string): string =>
  text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;

const SHAPES: Readonly<Record<string, Shape>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'fields',
};

/** Whether the path names an item of a `do`: there, names of fields are names of operations. */
const isOperation = (path: Path): boolean =>
  typeof path.at(-1) === 'number' && path.at(-2) === 'do';

const candidate = (word: string): Candidate =>
  isKind(word) ? { word, names: [kindInfo(word).vi, kindInfo(word).en] } : { word };

const unknown = (
  code: 'unknown-field' | 'unknown-operation' | 'unknown-word',
  written: string,
  known: readonly string[],
): Trouble => {
  const near = /^[-\d.]+$/.test(written) ? undefined : nearest(written, known.map(candidate));
  const params = { written: quoted(written), known };
  return { code, params: near === undefined ? params : { ...params, nearest: near } };
};

/** Days of the month that a date names, where the month exists and only the day does not. */
const lastDay = (written: string): number | undefined => {
  const match = /^([1-9]\d{3})-(0[1-9]|1[0-2])-\d{2}$/.exec(written);
  return match ? new Date(Date.UTC(Number(match[1]), Number(match[2]), 0)).getUTCDate() : undefined;
};

const checked = (check: CheckCode, path: Path, tree: SourceTree): Trouble => {
  const written = quoted(tree.written(path).text);
  switch (check) {
    case 'empty':
      return { code: 'empty-field', params: { field: String(path.at(-1)) } };
    case 'bad-character':
      return {
        code: 'bad-character',
        params: { written, character: refusedCharacter(tree.written(path).text) ?? '' },
      };
    case 'bad-id':
      return { code: 'bad-id', params: { written, slug: slugOf(tree.written(path).text) } };
    case 'bad-date': {
      const last = lastDay(written);
      return {
        code: 'bad-date',
        params: last === undefined ? { written } : { written, lastDay: last },
      };
    }
    case 'bad-holding':
      return { code: 'bad-holding', params: { written, kinds: HOLDING_KINDS } };
    case 'to-or-end':
      return { code: 'to-or-end', params: {} };
    case 'one-operation':
      return { code: 'one-operation', params: { found: tree.keys(path) } };
    default:
      return assertNever(check);
  }
};

const shaped = (expected: readonly Shape[], path: Path, tree: SourceTree): Trouble => {
  const { shape, text } = tree.written(path);
  return {
    code: 'wrong-shape',
    params: { expected: [...new Set(expected)], found: shape, written: quoted(text) },
  };
};

/** What one kind of value of a choice makes of what is written: whether it is of that kind at all. */
const isOtherShape = (issues: readonly Issue[], shape: Shape): boolean =>
  issues.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && shape !== 'text')),
  );

const shapesOf = (issues: readonly Issue[]): readonly Shape[] =>
  issues
    .filter((issue) => issue.path.length === 0)
    .flatMap((issue) =>
      issue.code === 'invalid_type'
        ? [SHAPES[issue.expected] ?? 'text']
        : issue.code === 'invalid_value'
          ? ['text' as const]
          : [],
    );

const ofChoice = (
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  tree: SourceTree,
): FileProblem[] => {
  const { shape } = tree.written(path);
  const meant = issue.errors.find((issues) => !isOtherShape(issues, shape));
  return meant
    ? meant.flatMap((inner) => ofIssue(inner, [...path, ...inner.path], tree))
    : [tree.at(path, shaped(issue.errors.flatMap(shapesOf), path, tree))];
};

const isMissing = (path: Path, tree: SourceTree): boolean => {
  const last = path.at(-1);
  return typeof last === 'string' && !tree.keys(path.slice(0, -1)).includes(last);
};

const ofRange = (
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: Path,
  tree: SourceTree,
): Trouble => {
  const limit =
    issue.code === 'too_small' ? { least: Number(issue.minimum) } : { most: Number(issue.maximum) };
  return issue.origin === 'array'
    ? { code: 'wrong-length', params: limit }
    : { code: 'out-of-range', params: { ...limit, written: quoted(tree.written(path).text) } };
};

/** An item of `do` with an unknown operation is not told as well that it has none. */
const saidAlready = (issue: z.core.$ZodIssueCustom, path: Path, tree: SourceTree): boolean => {
  if (issue.params?.['check'] !== ('one-operation' satisfies CheckCode)) return false;
  const known = fieldsAt(path);
  return tree.keys(path).some((key) => !known.includes(key));
};

const ofIssue = (issue: Issue, path: Path, tree: SourceTree): FileProblem[] => {
  const { shape, text } = tree.written(path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(path);
    const code = isOperation(path) ? 'unknown-operation' : 'unknown-field';
    const unknowns = issue.keys.slice(0, MOST_KEYS).map((key) =>
      tree.isOrphan([...path, key])
        ? tree.atKey([...path, key], {
            code: 'comma-in-braces',
            params: { written: quoted(key) },
          })
        : tree.atKey([...path, key], unknown(code, key, known)),
    );
    const found = tree.keys(path);
    return code === 'unknown-operation' && found.length > 1
      ? [tree.at(path, { code: 'one-operation', params: { found } }), ...unknowns]
      : unknowns;
  }
  if (isMissing(path, tree)) {
    return [tree.at(path, { code: 'missing-field', params: { field: String(path.at(-1)) } })];
  }
  if (shape === 'nothing') {
    return [tree.atKey(path, { code: 'empty-field', params: { field: String(path.at(-1)) } })];
  }
  switch (issue.code) {
    case 'custom': {
      if (saidAlready(issue, path, tree)) return [];
      const params: Readonly<Record<string, unknown>> = issue.params ?? {};
      return [tree.at(path, checked(params['check'] as CheckCode, path, tree))];
    }
    case 'invalid_value':
      return [
        tree.at(
          path,
          shape === 'text' || shape === 'number'
            ? unknown('unknown-word', text, issue.values.map(String))
            : shaped(['text'], path, tree),
        ),
      ];
    case 'invalid_union':
      return ofChoice(issue, path, tree);
    case 'too_small':
    case 'too_big':
      return [tree.at(path, ofRange(issue, path, tree))];
    case 'invalid_type':
      return [tree.at(path, shaped([SHAPES[issue.expected] ?? 'text'], path, tree))];
    default:
      return [tree.at(path, shaped([], path, tree))];
  }
};

/** Where an unknown field is a missing one misspelt, the misspelling says it all. */
const withoutEchoes = (problems: readonly FileProblem[]): readonly FileProblem[] => {
  const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  const misspelt = new Set(
    problems.flatMap((p) =>
      p.code === 'unknown-field' && p.params.nearest !== undefined
        ? [`${parentOf(p.path)}.${p.params.nearest}`]
        : [],
    ),
  );
  return problems.filter(
    (p) => p.code !== 'missing-field' || !misspelt.has(`${parentOf(p.path)}.${p.params.field}`),
  );
};

/** Issues that are told at most: the rest will be seen when these are mended. */
const MOST_PROBLEMS = 200;

/** The problems that a schema's issues are. */
export const problemsOf = (issues: readonly Issue[], tree: SourceTree): readonly FileProblem[] =>
  withoutEchoes(
    issues.slice(0, MOST_PROBLEMS).flatMap((issue) => ofIssue(issue, issue.path, tree)),
  );
