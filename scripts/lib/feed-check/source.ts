import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { type AddressError, readAddress } from '../../../lib/feed/address.ts';
import { limits } from '../../../lib/feed/format.ts';
import { parseFeed } from '../../../lib/feed/parse/index.ts';
import { decoded, type TextError, whyUnreadable } from '../../../lib/feed/unreadable.ts';
import { type GetError, get } from './get.ts';
import { brokenAt, type Place } from './json-place.ts';
import { isAddress } from './options.ts';
import { readAtMost } from './read-file.ts';

/** Why nothing could be read: as the extension would find, or what files and Node can have besides. */
export type RefusalKey =
  | AddressError
  | TextError
  | `feed.error.${Exclude<GetError, 'certificate'> | 'encoding'}`
  | 'address.certificate'
  | 'file.missing'
  | 'file.unreadable';

export interface Refusal {
  key: RefusalKey;
  /** Where a file stops being JSON. */
  place?: Place;
}

export interface Source {
  text: string;
  /** Where it was read: one of the two. */
  url?: string;
  file?: string;
}

export type SourceRead = { ok: true; source: Source } | { ok: false; refusal: Refusal };

const refused = (key: RefusalKey): SourceRead => ({ ok: false, refusal: { key } });

/** Reads a feed from a file or an address, and sees that it is one. */
export async function readFeed(where: string): Promise<SourceRead> {
  const found = isAddress(where) ? await readFrom(where) : await readText(where);
  if (!found.ok) return found;
  const { text } = found.source;
  const parsed = parseFeed(text);
  if (parsed.ok) return found;
  const key = whyUnreadable(parsed.problems[0]?.key, text);
  const place = key === 'feed.error.not_json' ? brokenAt(text) : undefined;
  return { ok: false, refusal: { key, ...(place && { place }) } };
}

async function readFrom(typed: string): Promise<SourceRead> {
  const address = readAddress(typed);
  if (!address.ok) return refused(address.error);
  const got = await get(address.url, limits.bytes);
  if (!got.ok)
    return refused(got.error === 'certificate' ? 'address.certificate' : `feed.error.${got.error}`);
  const text = decoded(got.bytes);
  return text === undefined
    ? refused('feed.error.encoding')
    : { ok: true, source: { text, url: address.url } };
}

/** A file of at most a feed's size, as text. */
export async function readText(named: string): Promise<SourceRead> {
  const file = fromHere(named);
  if (!(await stat(file).catch(() => undefined))) return refused('file.missing');
  const bytes = await readAtMost(file, limits.bytes);
  if (!bytes) return refused('file.unreadable');
  if (bytes.byteLength > limits.bytes) return refused('feed.error.too_big');
  const text = decoded(bytes);
  return text === undefined ? refused('feed.error.encoding') : { ok: true, source: { text, file } };
}

/** Scripts run in the project's folder: files are named from where somebody typed. */
function fromHere(file: string): string {
  return isAbsolute(file) ? file : join(process.env.INIT_CWD ?? process.cwd(), file);
}
