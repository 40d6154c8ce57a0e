import * as z from 'zod/mini';
import { descriptions } from './describe.ts';
import { headSchema, itemSchema, limits } from './format.ts';

/** As much of a JSON Schema as is walked here. */
export interface JsonSchema {
  type?: string;
  description?: string;
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  [keyword: string]: unknown;
}

/**
 * The format as a JSON Schema (draft 2020-12) for editors, made from the schemas that feeds are read with, so that the
 * two cannot differ. What it cannot say, such as which links are safe, reading a feed reports. Fields of JSON Feed that
 * are not used here are fine; within `_own_words` a name it does not know is taken for a slip.
 */
export function feedJsonSchema(): JsonSchema {
  const item = z.extend(itemSchema, { _own_words: z.optional(itemSchema.shape._own_words) });
  const file = z.extend(headSchema, {
    _own_words: z.optional(headSchema.shape._own_words),
    items: z.array(item).check(z.maxLength(limits.items)),
  });
  const { $schema, ...schema } = z.toJSONSchema(file, { io: 'input' }) as JsonSchema;
  return { $schema, title: 'A feed for Own Words', ...described(schema, '') };
}

/** The places of all fields, such as `items[]._own_words.facts[].source`, in the order of the schema. */
export function fieldsOf(schema: JsonSchema, path = ''): string[] {
  const within = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const place = path ? `${path}.${name}` : name;
    return [place, ...fieldsOf(field, place)];
  });
  return schema.items ? [...within, ...fieldsOf(schema.items, `${path}[]`)] : within;
}

function described(schema: JsonSchema, path: string): JsonSchema {
  // Reading puts it in; a file need not.
  const { default: _, properties, items, ...rest } = schema;
  const description = descriptions[path];
  const named = Object.entries(properties ?? {}).map(([name, field]) => [
    name,
    described(field, path ? `${path}.${name}` : name),
  ]);
  return {
    ...(description && { description }),
    ...rest,
    ...(properties && { properties: Object.fromEntries(named) }),
    ...(properties && path.includes('_own_words') && { additionalProperties: false }),
    ...(items && { items: described(items, `${path}[]`) }),
  };
}
