/** A JSON text (RFC 8259) as a tree with places. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { FileProblem, Shape, SyntaxFault, Trouble } from './file-problem.ts';
import { type Path, type SourceTree, firstOfLines, placedAt } from './source-tree.ts';

const FAULTS: Readonly<Record<string, SyntaxFault>> = {
  InvalidEscapeCharacter: 'escape',
  InvalidUnicode: 'escape',
  UnexpectedEndOfString: 'escape',
  PropertyNameExpected: 'key',
  ColonExpected: 'key',
  CommaExpected: 'bracket',
  CloseBraceExpected: 'bracket',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'documents',
};

const SHAPES: Readonly<Record<string, Shape>> = {
  object: 'fields',
  array: 'list',
  string: 'text',
  number: 'number',
  boolean: 'boolean',
};

const nameOf = (property: Node): string => String(property.children?.[0]?.value);

/** Finds lines and columns, which count from 1, by offset. */
const lineCounter = (text: string) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset: number): readonly [line: number, column: number] => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return [low, offset - (starts[low - 1] ?? 0) + 1];
  };
};

/** Parses a text. Throws `RangeError` where it is nested too deeply for the stack. */
export const jsonTree = (text: string, file: string): SourceTree => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const lineOf = lineCounter(text);
  const placed = (offset: number, path: Path, trouble: Trouble): FileProblem =>
    placedAt(file, ...lineOf(offset), path, trouble);

  const properties = new Map<Node, ReadonlyMap<string, Node>>();
  const propertiesOf = (node: Node): ReadonlyMap<string, Node> => {
    const known = properties.get(node);
    if (known) return known;
    const own = new Map((node.children ?? []).map((property) => [nameOf(property), property]));
    properties.set(node, own);
    return own;
  };
  const child = (node: Node | undefined, step: PropertyKey): Node | undefined => {
    if (node?.type === 'array') return node.children?.[Number(step)];
    return node?.type === 'object'
      ? propertiesOf(node).get(String(step))?.children?.[1]
      : undefined;
  };
  const nodeAt = (path: Path): Node | undefined => path.reduce(child, root);
  const nearestStart = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = nodeAt(path.slice(0, length));
      if (node) return node.offset;
    }
    return 0;
  };

  const duplicates: FileProblem[] = [];
  const walk = (top: Node): void => {
    const queue: (readonly [Node, Path])[] = [[top, []]];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [node, path] = next;
      const seen = new Map<string, Node>();
      for (const [i, part] of (node.children ?? []).entries()) {
        if (part.type !== 'property') {
          if (part.children) queue.push([part, [...path, i]]);
          continue;
        }
        const key = nameOf(part);
        const first = seen.get(key);
        if (first) {
          const params = { key, first: lineOf(first.offset)[0] };
          duplicates.push(placed(part.offset, [...path, key], { code: 'duplicate-key', params }));
        } else seen.set(key, part);
        const [, value] = part.children ?? [];
        if (value?.children) queue.push([value, [...path, key]]);
      }
    }
  };
  const faults = errors.map(({ error, offset }) => {
    const fault = FAULTS[printParseErrorCode(error)] ?? 'scalar';
    return placed(offset, [], { code: 'malformed', params: { fault } });
  });
  if (root && faults.length === 0) walk(root);

  return {
    problems: [...firstOfLines(faults), ...duplicates],
    whole: faults.length === 0,
    get value(): unknown {
      return JSON.parse(text) as unknown;
    },
    at: (path, trouble) => placed(nearestStart(path), path, trouble),
    atKey: (path, trouble) => {
      const parent = nodeAt(path.slice(0, -1));
      const property =
        parent?.type === 'object' ? propertiesOf(parent).get(String(path.at(-1))) : undefined;
      return placed(property?.offset ?? nearestStart(path), path, trouble);
    },
    written: (path) => {
      const node = nodeAt(path);
      const isScalar = node !== undefined && !node.children && node.type !== 'null';
      const shape = SHAPES[node?.type ?? 'null'] ?? 'nothing';
      return { shape, text: isScalar ? String(node.value) : '' };
    },
    isOrphan: () => false,
    keys: (path) => {
      const node = nodeAt(path);
      return node?.type === 'object' ? [...propertiesOf(node).keys()] : [];
    },
  };
};
