import { networks } from '../../networks/index.ts';
import type { Json } from '../parse/clean.ts';
import { fieldOf } from './places.ts';
import { schemaAt, valueAt } from './schema.ts';
import { shown } from './shown.ts';

/** What kind of value a field asks for. */
export const forms = ['words', 'time', 'language', 'number', 'boolean', 'text', 'list', 'object'] as const;
export type Form = (typeof forms)[number];

/** What a field asks for and what was found in its place. */
export interface Expected {
  form: Form;
  /** The words that are allowed; of an object, the fields it cannot do without. */
  words: readonly string[];
  least?: number;
  most?: number;
  /** Only where it is short enough to be quoted. */
  found?: string;
}

/** What the format asks for at a place of the file. */
export function expectedAt(path: string, file: Json): Expected {
  const found = shown(valueAt(file, path));
  return { ...askedFor(path), ...(found !== undefined && { found }) };
}

function askedFor(path: string): Expected {
  const { enum: words, type, format, minimum, maximum, required } = schemaAt(path) ?? {};
  if (fieldOf(path) === 'network') return { form: 'words', words: Object.keys(networks) };
  if (Array.isArray(words)) return { form: 'words', words: words.map(String) };
  if (format === 'date-time') return { form: 'time', words: [] };
  if (fieldOf(path) === 'language') return { form: 'language', words: [] };
  if (type === 'boolean') return { form: 'boolean', words: [] };
  if (type === 'array') return { form: 'list', words: [] };
  if (type === 'object')
    return { form: 'object', words: Array.isArray(required) ? required.map(String) : [] };
  if (type !== 'number' && type !== 'integer') return { form: 'text', words: [] };
  const bounds = typeof minimum === 'number' && typeof maximum === 'number';
  return { form: 'number', words: [], ...(bounds && { least: minimum, most: maximum }) };
}
