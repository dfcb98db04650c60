/** What can be wrong with a file of acts: values with a place and a code, worded at the edge. */

/** What a value is, or should be, in the file. */
export type Shape = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'fields' | 'nothing';

/** How a file breaks the syntax of YAML. */
export type SyntaxFault =
  | 'indent'
  | 'tab'
  | 'bracket'
  | 'scalar'
  | 'escape'
  | 'key'
  | 'alias'
  | 'tag'
  | 'documents'
  | 'nesting'
  | 'other';

/** Nothing more to say. */
type NoParams = Readonly<Record<string, never>>;

/** What is wrong, without the place. */
export type Trouble =
  | { readonly code: 'malformed'; readonly params: { readonly fault: SyntaxFault } }
  | {
      readonly code: 'duplicate-key';
      readonly params: { readonly key: string; readonly first: number };
    }
  | { readonly code: 'empty-file'; readonly params: NoParams }
  | {
      readonly code: 'unknown-field' | 'unknown-operation' | 'unknown-word';
      readonly params: {
        readonly written: string;
        readonly nearest?: string;
        readonly known: readonly string[];
      };
    }
  | { readonly code: 'one-operation'; readonly params: { readonly found: readonly string[] } }
  | { readonly code: 'missing-field' | 'empty-field'; readonly params: { readonly field: string } }
  | {
      readonly code: 'wrong-shape';
      readonly params: {
        readonly expected: readonly Shape[];
        readonly found: Shape;
        readonly written: string;
      };
    }
  | {
      readonly code: 'bad-date';
      readonly params: { readonly written: string; readonly lastDay?: number };
    }
  | {
      readonly code: 'bad-id';
      readonly params: { readonly written: string; readonly slug: string };
    }
  | {
      readonly code: 'bad-holding';
      readonly params: { readonly written: string; readonly kinds: readonly string[] };
    }
  | {
      readonly code: 'out-of-range';
      readonly params: {
        readonly written: string;
        readonly least?: number;
        readonly most?: number;
      };
    }
  | {
      readonly code: 'wrong-length';
      readonly params: { readonly least?: number; readonly most?: number };
    }
  | {
      readonly code: 'bad-character';
      readonly params: { readonly written: string; readonly character: string };
    }
  /** Curly quotes around a value: to YAML they are letters like any other. */
  | { readonly code: 'curly-quotes'; readonly params: { readonly written: string } }
  /** A comma in an unquoted value in braces began a new field. */
  | { readonly code: 'comma-in-braces'; readonly params: { readonly written: string } }
  | { readonly code: 'to-or-end'; readonly params: NoParams }
  | {
      readonly code: 'too-large';
      readonly params: { readonly bytes: number; readonly limit: number };
    }
  | {
      readonly code: 'path-missing' | 'path-unreadable' | 'not-utf-8' | 'no-acts';
      readonly params: NoParams;
    };

/** Where something is wrong. Lines and columns count from 1; `path` is empty for the file as a whole. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/** Something wrong in a file of acts. */
export type FileProblem = FilePlace & Trouble;

/** A problem of a file as a whole. */
export const wholeFile = (file: string, trouble: Trouble): FileProblem => ({
  file,
  line: 1,
  column: 1,
  path: '',
  ...trouble,
});

/** For the end of a switch over a closed union: the compiler names the case that was forgotten. */
export const assertNever = (value: never): never => {
  throw new TypeError(`forgotten case: ${JSON.stringify(value)}`);
};
