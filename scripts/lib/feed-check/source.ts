import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { readAddress } from '../../../lib/feed/address.ts';
import type { FeedErrorKey } from '../../../lib/feed/errors.ts';
import { limits } from '../../../lib/feed/format.ts';
import { parseFeed } from '../../../lib/feed/parse/index.ts';
import { decoded, whyUnreadable } from '../../../lib/feed/unreadable.ts';
import { get } from './get.ts';
import { isAddress } from './options.ts';
import { readAtMost } from './read-file.ts';

/** Why nothing could be read: as the extension would say, or what a file can have besides. */
export type RefusalKey = FeedErrorKey | 'file.missing' | 'file.unreadable';

export interface Refusal {
  key: RefusalKey;
  /** What the reader of JSON says, with the place: in English, as it comes. */
  detail?: string;
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
  const detail = key === 'feed.error.not_json' ? placeIn(text) : undefined;
  return { ok: false, refusal: { key, ...(detail && { detail }) } };
}

async function readFrom(typed: string): Promise<SourceRead> {
  const address = readAddress(typed);
  if (!address.ok) return refused(address.error);
  const got = await get(address.url, limits.bytes);
  if (!got.ok) return refused(`feed.error.${got.error}`);
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

function placeIn(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    // It quotes the file, which may hold anything.
    return error instanceof Error ? error.message.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ') : undefined;
  }
}
