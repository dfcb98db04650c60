/** The OpenAPI 3.1 document of the service, made from the schemas of its routes. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { createJsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { actJsonSchema } from '../files/json-schema.ts';
import { ACT_TYPES } from './act-body.ts';
import { accessOf } from './access.ts';
import { COOKIE } from './actor.ts';
import type { App } from './app.ts';

/** Where the documentation is. */
const DOCS = '/docs';

/** Paths that take an act in their body. */
const TAKING_ACTS = [
  '/api/v1/acts',
  '/api/v1/drafts/check',
  '/api/v1/drafts/file',
  '/api/v1/drafts/text',
  '/api/v1/drafts/base',
];

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const renamed = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Json })
      .filter(([name]) => name !== '$schema' && name !== '$defs' && name !== '$id')
      .map(([name, member]) => [
        name,
        name === '$ref' && typeof member === 'string'
          ? member.replace(/^#\/\$defs\//, '#/components/schemas/Act.')
          : renamed(member),
      ]),
  );
};

/** The schema of act files, with its definitions among the document's components. */
const actComponents = (): Readonly<Record<string, Json>> => {
  const schema = actJsonSchema() as unknown as { readonly [key: string]: Json };
  const definitions = (schema['$defs'] ?? {}) as { readonly [key: string]: Json };
  return {
    Act: renamed(schema),
    ...Object.fromEntries(
      Object.entries(definitions).map(([name, definition]) => [`Act.${name}`, renamed(definition)]),
    ),
  };
};

interface Document {
  readonly paths?: Record<string, { post?: { requestBody?: unknown } } | undefined>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const withActs = (document: Document): Document => {
  for (const path of TAKING_ACTS) {
    const operation = document.paths?.[path]?.post;
    if (!operation) continue;
    operation.requestBody = {
      required: true,
      content: Object.fromEntries(
        ACT_TYPES.map((type) => [type, { schema: { $ref: '#/components/schemas/Act' } }]),
      ),
    };
  }
  const schemas = { ...document.components?.schemas, ...actComponents() };
  return { ...document, components: { ...document.components, schemas } };
};

/** A name for an operation from its method and path: `get_units_id_tree`. */
const operationIdOf = (method: string, url: string): string =>
  [method.toLowerCase(), ...(url.match(/\w+/g) ?? []).slice(2)].join('_').replaceAll('-', '_');

/** Names every operation, and says what must be shown to use it. */
const nameOperations = (app: App): void => {
  app.addHook('onRoute', (route) => {
    const { schema, url, method, config } = route;
    const [first = ''] = [method].flat();
    if (!schema || !url.startsWith('/api/') || config?.refused === true || first === 'HEAD') return;
    const access = accessOf(first, url);
    const open = access === 'read' || access === 'sign-in' || access === undefined;
    route.schema = {
      ...schema,
      operationId: operationIdOf(first, url),
      security: open ? [] : [{ [access === 'token' ? 'token' : 'session']: [] }],
    };
  });
};

/** Adds the document and its pages. */
export const addDocumentation = async (app: App, title: string): Promise<void> => {
  nameOperations(app);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: `tinhgon · ${title}`,
        version: '1',
        description:
          'Sổ bộ tổ chức bộ máy: mọi câu trả lời nói rõ vào ngày nào (asAt) và như đã biết lúc nào (asKnown). — The register of an apparatus: every answer says as at which day and as known at which instant.',
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: COOKIE },
        },
      },
    },
    transform: createJsonSchemaTransform({}),
    transformObject: (given) =>
      withActs(jsonSchemaTransformObject(given) as Document) as ReturnType<
        typeof jsonSchemaTransformObject
      >,
  });
  await app.register(swaggerUi, {
    routePrefix: DOCS,
    uiConfig: { docExpansion: 'list', deepLinking: true },
    staticCSP: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  });
};
