import { feedJsonSchema, type JsonSchema } from '../json-schema.ts';
import { isObject, type Json } from '../parse/clean.ts';

let made: JsonSchema | undefined;

/** The format, made on first use. */
export function formatSchema(): JsonSchema {
  made ??= feedJsonSchema();
  return made;
}

/** `items[3].title` → `items`, `3`, `title` */
export function stepsOf(path: string): string[] {
  return path.match(/[^.[\]]+/g) ?? [];
}

/** What the format asks for at a place of the file; nothing where it knows no such place. */
export function schemaAt(path: string): JsonSchema | undefined {
  return stepsOf(path).reduce<JsonSchema | undefined>((at, step) => {
    const { properties, items, additionalProperties: others } = at ?? {};
    if (properties) return Object.hasOwn(properties, step) ? properties[step] : undefined;
    return items ?? (typeof others === 'object' ? others : undefined);
  }, formatSchema());
}

/** What stands at a place of the file. */
export function valueAt(file: Json | undefined, path: string): Json | undefined {
  return stepsOf(path).reduce<Json | undefined>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isObject(at) ? at[step] : undefined;
  }, file);
}
