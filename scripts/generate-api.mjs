/**
 * Writes the types of the API for the web client from the service's own OpenAPI document:
 * `node scripts/run.mjs scripts/generate-api.mjs`. Every GET route has its query and its answer.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the types are kept. */
export const API_FILE = fileURLToPath(new URL('../web/src/api/schema.ts', import.meta.url));

const nameOf = (ref) => ref.replace('#/components/schemas/', '').replaceAll(/\W/g, '');

const literal = (value) =>
  typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);

const objectType = (schema, pad) => {
  const required = new Set(schema.required ?? []);
  const inner = `${pad}  `;
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, member]) =>
      `${inner}readonly ${/^\w+$/.test(name) ? name : literal(name)}${required.has(name) ? '' : '?'}: ${typeText(member, inner)};`,
  );
  if (members.length === 0 && typeof schema.additionalProperties === 'object')
    return `Readonly<Record<string, ${typeText(schema.additionalProperties, pad)}>>`;
  if (schema.additionalProperties !== undefined && schema.additionalProperties !== false)
    members.push(`${inner}readonly [member: string]: unknown;`);
  return members.length === 0
    ? 'Readonly<Record<string, never>>'
    : `{\n${members.join('\n')}\n${pad}}`;
};

/** A JSON schema as a TypeScript type. */
const typeText = (schema, pad = '') => {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map((c) => typeText(c, pad)))].join(' | ');
  if (schema.allOf !== undefined) return schema.allOf.map((c) => typeText(c, pad)).join(' & ');
  if (Array.isArray(schema.type))
    return schema.type.map((type) => typeText({ ...schema, type }, pad)).join(' | ');
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array': {
      const item = typeText(schema.items ?? {}, pad);
      return `readonly ${/^[\w.]+$/.test(item) || item.startsWith('{') ? item : `(${item})`}[]`;
    }
    case 'object':
      return objectType(schema, pad);
    default:
      return 'unknown';
  }
};

/** Components that something reached from the routes names. */
const reached = (roots, schemas) => {
  const found = new Set();
  const visit = (value) => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof value.$ref === 'string') {
      const name = value.$ref.replace('#/components/schemas/', '');
      if (!found.has(name)) {
        found.add(name);
        visit(schemas[name]);
      }
    }
    for (const member of Object.values(value)) visit(member);
  };
  roots.forEach(visit);
  return [...found].toSorted((a, b) => (a < b ? -1 : 1));
};

/** The text of the types for an OpenAPI document. */
export const apiTypes = ({ paths, components }) => {
  const gets = Object.entries(paths).flatMap(([path, { get }]) => (get ? [[path, get]] : []));
  const answerOf = (get) => get.responses['200']?.content?.['application/json']?.schema ?? {};
  const names = reached(
    gets.map(([, get]) => answerOf(get)),
    components.schemas,
  );
  const shapes = names.map((name) => {
    const text = typeText(components.schemas[name]);
    return `export ${text.startsWith('{') ? `interface ${nameOf(name)} ` : `type ${nameOf(name)} = `}${text}${text.startsWith('{') ? '' : ';'}`;
  });
  const routes = gets.map(([path, get]) => {
    const query = (get.parameters ?? [])
      .filter((p) => p.in === 'query')
      .map((p) => `      readonly ${p.name}${p.required ? '' : '?'}: ${typeText(p.schema)};`);
    return [
      `  readonly '${path}': {`,
      query.length === 0
        ? '    readonly query: Readonly<Record<string, never>>;'
        : `    readonly query: {\n${query.join('\n')}\n    };`,
      `    readonly answer: ${typeText(answerOf(get), '    ')};`,
      '  };',
    ].join('\n');
  });
  return `/** The API as the service describes it. Written by scripts/generate-api.mjs: change the service, not this file. */

${shapes.join('\n\n')}

/** What can be read: each address with its query and its answer. */
export interface Api {
${routes.join('\n')}
}
`;
};

/** The types as they should be now. */
export const currentApiTypes = async () => {
  const { serveCase } = await import('../test/web/serve-case.ts');
  const { openSharedStores } = await import('../src/adapters/open-store.ts');
  const app = await serveCase(await openSharedStores(undefined, undefined));
  try {
    const answer = await app.inject({ url: '/docs/json' });
    return apiTypes(answer.json());
  } finally {
    await app.close();
  }
};

if (import.meta.main) {
  writeFileSync(API_FILE, await currentApiTypes());
  console.log(API_FILE);
}
