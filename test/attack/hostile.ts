/** Requests that nobody means well with: for every parameter and body of every route of the service's own document. */

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
  readonly security?: readonly unknown[];
}

/** What the generator reads of an OpenAPI document. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** A request to be sent. */
export interface Hostile {
  readonly method: string;
  readonly url: string;
  readonly body?: string;
  readonly type?: string;
  /** What was put where, for whoever reads the outcome. */
  readonly what: string;
}

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\u202Egnp.exe',
  '%',
  '%00',
  '%ff',
  '..',
  '../../etc/passwd',
  '//',
  "' or 1=1 --",
  '"; drop table act; --',
  '$1',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '${7*7}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e309',
  '2147483647',
  '2147483648',
  '-2147483649',
  '9007199254740993',
  '99999999999999999999',
  '0x10',
  '1.5',
  'true',
  '0000-01-01',
  '2020-02-30',
  '9999-12-31',
  '+275760-09-13',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59.999Z',
  '2026-01-01T00:00:00.000-14:00',
  'x'.repeat(10_000),
  'Ủy ban'.normalize('NFD'),
  '🏛️',
  'tp-uong-bi',
];

const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  2_147_483_648,
  9_007_199_254_740_993n.toString(),
  [],
  [null],
  {},
  { __proto__: null },
  [[[[[[[[[[]]]]]]]]]],
  ...TEXTS.slice(0, 24),
];

const BODIES: readonly string[] = [
  '',
  'null',
  '[]',
  '0',
  '"x"',
  '{',
  '{"a":1e999}',
  '{"__proto__":{"x":1}}',
  '{"constructor":{"prototype":{"x":1}}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `{"a":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
  '\uFEFF{}',
  'act: &a [*a]',
  `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]`,
  '--- !!js/function "x"',
  '\u0000',
  '- '.repeat(3_000),
];

const TYPES: readonly string[] = ['application/json', 'application/yaml', 'text/plain', ''];

/** A value that passes for what a parameter wants, so that others are reached. */
const fair = ({ name, schema }: Parameter): string => {
  const [first] = schema?.enum ?? [];
  if (typeof first === 'string') return first;
  if (name === 'id' && schema?.type !== 'integer') return 'tp-uong-bi';
  if (schema?.type === 'integer' || schema?.type === 'number') return '1';
  if (name === 'from' || name === 'asAt') return '2015-08-01';
  return name === 'to' ? '2020-09-18' : 'x';
};

const addressOf = (
  path: string,
  parameters: readonly Parameter[],
  changed?: { readonly name: string; readonly value: string },
): string => {
  const valueOf = (p: Parameter): string => (p.name === changed?.name ? changed.value : fair(p));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const parameter = parameters.find((p) => p.name === name && p.in === 'path');
    return encodeURIComponent(parameter ? wellFormed(valueOf(parameter)) : 'x');
  });
  const query = parameters
    .filter((p) => p.in === 'query' && (p.required === true || p.name === changed?.name))
    .map((p) => `${p.name}=${encodeURIComponent(wellFormed(valueOf(p)))}`);
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
};

/** A lone surrogate cannot be in an address; what a client makes of it can. */
const wellFormed = (text: string): string => text.toWellFormed();

const membersOf = (operation: Operation): readonly string[] =>
  Object.keys(operation.requestBody?.content?.['application/json']?.schema?.properties ?? {});

/** Every request: each parameter with each value, each member of a body, bodies that are none, addresses that are none. */
export const hostileRequests = function* (document: Document): Generator<Hostile> {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [verb, operation] of Object.entries(operations)) {
      const method = verb.toUpperCase();
      const parameters = operation.parameters ?? [];
      const plain = addressOf(path, parameters);
      for (const parameter of parameters)
        for (const value of TEXTS) {
          const url = addressOf(path, parameters, { name: parameter.name, value });
          yield { method, url, what: `${parameter.in} ${parameter.name}=${value.slice(0, 30)}` };
        }
      yield {
        method,
        url: `${plain}${plain.includes('?') ? '&' : '?'}x=1&x[]=2`,
        what: 'unknown query',
      };
      if (method === 'GET') continue;
      for (const body of BODIES)
        for (const type of TYPES) {
          const what = `body ${body.slice(0, 20)} as ${type}`;
          yield { method, url: plain, body, what, ...(type !== '' && { type }) };
        }
      for (const member of membersOf(operation))
        for (const value of VALUES) {
          const body = JSON.stringify({ [member]: value });
          const what = `member ${member}=${body.slice(0, 40)}`;
          yield { method, url: plain, body, type: 'application/json', what };
        }
    }
  }
  for (const url of [
    '//',
    '/%',
    '/%c0',
    '/..%2f..',
    '/api/v1/',
    '/api/v1/units/%',
    '/\u0001',
    '/assets/../x',
  ])
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      yield { method, url, what: 'address' };
};
