import { isObject, type Json } from '@/lib/feed/parse/clean.ts';

/** What stands in a value of a file, however deep: its texts and numbers, each with where it stands. */
export function textsIn(value: Json | undefined, at = ''): { at: string; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsIn(entry, `${at}[${index}]`));
  if (isObject(value))
    return Object.entries(value).flatMap(([name, entry]) => textsIn(entry, `${at}.${name}`));
  const text = value === undefined || value === null ? '' : String(value);
  return text.trim() === '' ? [] : [{ at, text }];
}
