/** The JSON Schema (draft 2020-12) of act files, for editors and for programs that write them. */
import { z } from 'zod';
import { actSchema } from './act-schema.ts';

/** A JSON Schema, as far as this project looks into one. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

let made: JsonSchema | undefined;

/** JSON Schema of an act file: what goes in, before defaults. Made once. */
export const actJsonSchema = (): JsonSchema => {
  made ??= z.toJSONSchema(actSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  }) as JsonSchema;
  return made;
};

const resolve = (schema: JsonSchema): JsonSchema => {
  const name = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
  if (name === undefined) return schema;
  const definition = actJsonSchema().$defs?.[name];
  return definition ? resolve(definition) : {};
};

/** A schema and, where it is a choice, what can be chosen. */
const variants = (schema: JsonSchema): readonly JsonSchema[] => {
  const resolved = resolve(schema);
  return resolved.anyOf ? resolved.anyOf.flatMap(variants) : [resolved];
};

const step = (schema: JsonSchema, name: PropertyKey): readonly JsonSchema[] => {
  const next = typeof name === 'number' ? schema.items : schema.properties?.[String(name)];
  return next ? variants(next) : [];
};

/** Names of the fields that can stand at a path of an act file. */
export const fieldsAt = (path: readonly PropertyKey[]): readonly string[] => {
  let schemas = variants(actJsonSchema());
  for (const name of path) schemas = schemas.flatMap((schema) => step(schema, name));
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))];
};
