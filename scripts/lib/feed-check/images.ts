import { stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { limits } from '../../../lib/feed/format.ts';
import { imagesOf, type Subject } from '../../../lib/feed/lint/index.ts';
import { get } from './get.ts';
import { readAtMost } from './read-file.ts';
import type { Source } from './source.ts';

type Found = Uint8Array | { bytes: number } | 'missing';

export interface Looked {
  images: Map<string, Found>;
  /** How many could not be looked at. */
  left: number;
}

/**
 * Looks at the pictures of a feed: beside its file, or where it is published.
 *
 * @param isPlaced whether the file certainly lies among its pictures. If not, and none is there, they lie elsewhere.
 */
export async function lookAtImages(subject: Subject, source: Source, isPlaced: boolean): Promise<Looked> {
  const images = new Map<string, Found>();
  const all = imagesOf(subject);
  for (const { value: address, path } of all) {
    const found = source.file
      ? await lookBeside(source.file, address, path, subject)
      : await fetched(address);
    if (found) images.set(address, found);
  }
  const isElsewhere =
    !isPlaced && source.file !== undefined && [...images.values()].every((one) => one === 'missing');
  return isElsewhere ? { images: new Map(), left: all.length } : { images, left: all.length - images.size };
}

async function fetched(address: string): Promise<Found | undefined> {
  // A little more than may be, so that one can tell.
  const got = await get(address, limits.imageBytes);
  if (got.ok) return got.bytes;
  if (got.error === 'too_big') return { bytes: limits.imageBytes + 1 };
  return got.error === 'not_found' ? 'missing' : undefined;
}

async function lookBeside(
  feed: string,
  address: string,
  path: string,
  { base, entries }: Subject,
): Promise<Found | undefined> {
  const written = entries.find((entry) => path === `${entry.path}.image`)?.raw.image;
  const name = base ? nameBelow(base, address) : nameAsWritten(written);
  const file = name === undefined ? undefined : join(dirname(feed), name);
  if (!file || relative(dirname(feed), file).startsWith('..')) return undefined;
  const { size } = (await stat(file).catch(() => undefined)) ?? {};
  if (size === undefined) return 'missing';
  if (size > limits.imageBytes) return { bytes: size };
  return (await readAtMost(file, limits.imageBytes)) ?? 'missing';
}

/** `https://…/news/feed.json`, `https://…/news/images/a.webp` → `images/a.webp` */
function nameBelow(base: string, address: string): string | undefined {
  const home = new URL('.', base).href;
  return address.startsWith(home) ? plainName(address.slice(home.length)) : undefined;
}

function nameAsWritten(written: unknown): string | undefined {
  if (typeof written !== 'string' || URL.canParse(written) || written.startsWith('/')) return undefined;
  return plainName(written);
}

function plainName(path: string): string | undefined {
  try {
    return decodeURIComponent(path.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}
