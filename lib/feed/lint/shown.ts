import { cutAt } from '../item.ts';
import type { Json } from '../parse/clean.ts';

const longest = 60;

/** A value of the file as a sentence can quote it: in one line, shortened. Lists and objects cannot be. */
export function shown(value: Json | undefined): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${cutAt(line, longest - 1)}…` : line;
}
