/** Which way a text breaks the syntax of YAML, from the parser's code. */
import type { YAMLError } from 'yaml';
import type { SyntaxFault } from './file-problem.ts';

const FAULTS: Readonly<Record<string, SyntaxFault>> = {
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'scalar',
  UNEXPECTED_TOKEN: 'scalar',
  BLOCK_AS_IMPLICIT_KEY: 'scalar',
  BLOCK_IN_FLOW: 'bracket',
  MISSING_CHAR: 'bracket',
  MULTILINE_IMPLICIT_KEY: 'key',
  KEY_OVER_1024_CHARS: 'key',
  NON_STRING_KEY: 'key',
  MULTIPLE_DOCS: 'documents',
  BAD_DIRECTIVE: 'tag',
  MULTIPLE_TAGS: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  TAB_AS_INDENT: 'tab',
  RESOURCE_EXHAUSTION: 'nesting',
};

/** Faults that are a matter of indentation where they begin a line. */
const AT_LINE_START = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** The fault that an error of the parser stands for. */
export const faultOf = ({ code, pos, message }: YAMLError, text: string): SyntaxFault => {
  const before = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1, pos[0]);
  if (AT_LINE_START.has(code) && before.trim() === '') return 'indent';
  return /and end with a [\]}]/.test(message) ? 'bracket' : (FAULTS[code] ?? 'other');
};
