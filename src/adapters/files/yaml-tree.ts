/** A YAML text as a tree with places: what the reader needs to say where something is wrong. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { FileProblem, Shape, Trouble } from './file-problem.ts';
import { type Path, type SourceTree, firstOfLines, placedAt } from './source-tree.ts';
import { faultOf } from './yaml-faults.ts';

/** Most aliases that a file may expand to: a name or two is a convenience, more is a bomb. */
const MOST_ALIASES = 100;

/** A value between the quotes that a word processor writes. */
const CURLY = /^[“”„‟‘’‚].*[“”‟‘’]$/s;

const keyOf = (pair: Pair): string =>
  isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : String(pair.key);

const startOf = (node: unknown): number | undefined =>
  (node as Partial<Node> | null | undefined)?.range?.[0];

const shapeOf = (node: unknown): Shape => {
  if (isMap(node)) return 'fields';
  if (isSeq(node)) return 'list';
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === 'string'
    ? 'text'
    : typeof value === 'number' || typeof value === 'bigint'
      ? 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : 'nothing';
};

/** Parses a text. Throws `RangeError` where it is nested too deeply for the stack. */
export const yamlTree = (text: string, file: string): SourceTree => {
  const counter = new LineCounter();
  const document: Document.Parsed = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'error',
  });

  const placed = (offset: number, path: Path, trouble: Trouble): FileProblem => {
    const { line, col } = counter.linePos(offset);
    return placedAt(file, line, col, path, trouble);
  };

  const { contents } = document;
  const aliased = new Map<unknown, unknown>();
  const indexes = new Map<unknown, ReadonlyMap<string, Pair>>();
  const target = (node: unknown): unknown => (isAlias(node) ? aliased.get(node) : node);
  const pairAt = (parent: unknown, step: PropertyKey): Pair | undefined =>
    indexes.get(parent)?.get(String(step));
  const child = (parent: unknown, step: PropertyKey): unknown =>
    isSeq(parent) ? parent.items[Number(step)] : pairAt(parent, step)?.value;
  const nodeAt = (path: Path): unknown =>
    path.reduce<unknown>((node, step) => target(child(node, step)), target(contents));
  const nearestStart = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = startOf(nodeAt(path.slice(0, length)));
      if (start !== undefined) return start;
    }
    return 0;
  };

  const faults = [...document.errors, ...document.warnings].map((error) =>
    placed(error.pos[0], [], { code: 'malformed', params: { fault: faultOf(error, text) } }),
  );

  const duplicates: FileProblem[] = [];
  const anchors = new Map<string, unknown>();
  const index = (map: YAMLMap, path: Path): void => {
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) {
      const key = keyOf(pair);
      const first = pairs.get(key);
      if (first) {
        const { line } = counter.linePos(startOf(first.key) ?? 0);
        const trouble: Trouble = { code: 'duplicate-key', params: { key, first: line } };
        duplicates.push(placed(startOf(pair.key) ?? 0, [...path, key], trouble));
      }
      pairs.set(key, pair);
      walk(pair.value, [...path, key]);
    }
    indexes.set(map, pairs);
  };
  const curly = (node: Scalar, path: Path): void => {
    const { source = '', type } = node;
    if (type !== 'PLAIN' || !CURLY.test(source)) return;
    const trouble: Trouble = { code: 'curly-quotes', params: { written: source.slice(0, 80) } };
    duplicates.push(placed(startOf(node) ?? 0, path, trouble));
  };
  const open = new Set<unknown>();
  const walk = (node: unknown, path: Path): void => {
    if (isAlias(node)) {
      const meant = anchors.get(node.source);
      aliased.set(node, meant);
      if (aliased.size === MOST_ALIASES + 1 || open.has(meant)) {
        const trouble: Trouble = { code: 'malformed', params: { fault: 'alias' } };
        faults.push(placed(startOf(node) ?? 0, path, trouble));
      }
      return;
    }
    if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    open.add(node);
    if (isScalar(node)) curly(node, path);
    if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, i]));
    if (isMap(node)) index(node, path);
    open.delete(node);
  };
  if (faults.length === 0) walk(contents, []);

  return {
    problems: [...firstOfLines(faults), ...duplicates],
    whole: faults.length === 0,
    get value(): unknown {
      const plain: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
      return plain;
    },
    at: (path, trouble) => placed(nearestStart(path), path, trouble),
    atKey: (path, trouble) => {
      const pair = pairAt(nodeAt(path.slice(0, -1)), path.at(-1) ?? '');
      return placed(startOf(pair?.key) ?? nearestStart(path), path, trouble);
    },
    written: (path) => {
      const node = nodeAt(path);
      const source = isScalar(node) ? (node.source ?? String(node.value)) : '';
      return { shape: shapeOf(node), text: source };
    },
    isOrphan: (path) => {
      const parent = nodeAt(path.slice(0, -1));
      const pair = pairAt(parent, path.at(-1) ?? '');
      const value = pair?.value;
      const hasNone = value === null || (isScalar(value) && value.value === null);
      return isMap(parent) && parent.flow === true && pair !== undefined && hasNone;
    },
    keys: (path) => {
      const node = nodeAt(path);
      return [...(indexes.get(node)?.keys() ?? [])];
    },
  };
};
