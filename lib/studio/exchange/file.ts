import * as z from 'zod/mini';
import { seenIn } from '../../feed/image-type.ts';
import { isObject, type Json } from '../../feed/parse/clean.ts';
import { isSafeSource } from '../../feed/parse/link.ts';
import { imageKey, usedImages } from '../images.ts';
import { type Project, type StudioImage, type StudioItem, studioFeed, studioItem } from '../records.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type Exchanged, hashesOf, withSeen } from './history.ts';

export const studioFormat = 'own-words-studio';

/** Raised when the shape of Studio's own file changes. */
export const studioFileVersion = 1;

/** What Studio's own file may hold: more than a feed does, for what is held and what is withdrawn is in it, too. */
export const studioFileLimits = {
  /** In UTF-16 units. */
  length: 64 * 1024 * 1024,
  items: 2000,
  images: 2000,
  /** Of one image. */
  imageBytes: 8 * 1024 * 1024,
  /** Lists and objects within each other. */
  depth: 16,
} as const;

export interface StudioFile {
  source: string;
  /** To be kept with the feed once the file is saved: what is in it counts as seen. */
  exchanged: Exchanged;
}

/**
 * A feed as somebody else can go on with it in their Studio: everything but what is deleted, held suggestions and what is
 * kept of withdrawn ones too. But for `savedAt` the same feed makes the same file.
 *
 * @param now epoch milliseconds
 */
export async function toStudioFile(
  project: Project,
  images: readonly StudioImage[],
  now: number,
): Promise<StudioFile> {
  const items = project.items.filter(({ deletedAt }) => deletedAt === undefined);
  const { id, head, address, published, createdAt, updatedAt } = project.feed;
  const exchanged = withSeen(project.feed.exchanged, hashesOf({ ...project, items }));
  const file = {
    format: studioFormat,
    version: studioFileVersion,
    savedAt: new Date(now).toISOString(),
    feed: { id, head, address, published, exchanged, createdAt, updatedAt },
    items: items.map(({ key, file, held, kept, beforePause, updatedAt: at }) => ({
      key,
      file,
      held,
      kept,
      beforePause,
      updatedAt: at,
    })),
    images: await packed(images, usedImages(items)),
  };
  return { source: `${JSON.stringify(file, null, 2)}\n`, exchanged };
}

async function packed(images: readonly StudioImage[], used: ReadonlySet<string>): Promise<object[]> {
  const named = images.filter(({ name }) => used.has(name));
  return Promise.all(
    named
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .map(async ({ name, blob }) => ({
        name,
        type: blob.type,
        data: toBase64(new Uint8Array(await blob.arrayBuffer())),
      })),
  );
}

/** It is no JSON; no file of Studio; of a newer Studio, which is not guessed at; without a feed; or beyond the limits. */
export type StudioFileError = 'not_json' | 'not_studio' | 'newer' | 'damaged' | 'too_big';

export type ReadStudioFile =
  | {
      ok: true;
      project: Project;
      images: StudioImage[];
      /** ISO 8601, if it says when. */
      savedAt: string | undefined;
      /** How many of each are damaged, and left out. */
      damaged: { items: number; images: number };
    }
  | { ok: false; error: StudioFileError };

const envelope = z.object({
  format: z.literal(studioFormat),
  version: z.number(),
  savedAt: z.optional(z.string()),
  feed: z.unknown(),
  items: z.array(z.unknown()),
  images: z.array(z.unknown()),
});
/** What Studio calls a feed or a suggestion; `head` is what it calls the feed's own fields. */
const fileKey = z.string().check(z.regex(/^(?!head$)[^/]+$/));
const fileFeed = z.extend(z.omit(studioFeed, { order: true }), { id: fileKey });
const fileItem = z.extend(z.omit(studioItem, { feedId: true, deletedAt: true }), { key: fileKey });
const fileImage = z.object({ name: z.string(), data: z.string() });

/** Reads Studio's own file. Never throws. One damaged suggestion or picture never costs the others. */
export function readStudioFile(source: string): ReadStudioFile {
  const fail = (error: StudioFileError): ReadStudioFile => ({ ok: false, error });
  if (source.length > studioFileLimits.length) return fail('too_big');
  const json = jsonOf(source);
  if (json === undefined) return fail('not_json');
  if (!isObject(json) || json.format !== studioFormat) return fail('not_studio');
  if (typeof json.version === 'number' && json.version > studioFileVersion) return fail('newer');
  const file = envelope.safeParse(json).data;
  const feed = file && fileFeed.safeParse(file.feed).data;
  if (!feed || !isShallow(feed.head as Json)) return fail('damaged');
  if (file.items.length > studioFileLimits.items || file.images.length > studioFileLimits.images)
    return fail('too_big');

  const items = itemsIn(file.items, feed.id);
  const images = imagesIn(file.images, feed.id);
  return {
    ok: true,
    project: { feed: { ...withSafeAddress(feed), order: items.map(({ key }) => key) }, items },
    images,
    savedAt: file.savedAt,
    damaged: {
      items: file.items.length - items.length,
      images: file.images.length - images.length,
    },
  };
}

/** Without an address from which no feed is ever read. */
function withSafeAddress({ address, ...feed }: z.infer<typeof fileFeed>): z.infer<typeof fileFeed> {
  return address !== undefined && isSafeSource(address) ? { ...feed, address } : feed;
}

function jsonOf(source: string): Json | undefined {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function itemsIn(list: readonly unknown[], feedId: string): StudioItem[] {
  const items = new Map<string, StudioItem>();
  for (const entry of list) {
    const item = isShallow(entry as Json) ? fileItem.safeParse(entry).data : undefined;
    if (item && !items.has(item.key)) items.set(item.key, { ...item, feedId });
  }
  return [...items.values()];
}

/** Is nothing in it deeper than any feed is? What walks it walks down into it. */
function isShallow(value: Json, depth: number = studioFileLimits.depth): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1));
}

function imagesIn(list: readonly unknown[], feedId: string): StudioImage[] {
  const images = new Map<string, StudioImage>();
  for (const entry of list) {
    const { name, data } = fileImage.safeParse(entry).data ?? {};
    if (!name || data === undefined || images.has(name)) continue;
    const bytes = data.length * 0.75 <= studioFileLimits.imageBytes + 3 ? fromBase64(data) : undefined;
    // What a file says of a picture is not believed.
    const type = bytes && seenIn(bytes)?.type;
    if (bytes && type)
      images.set(name, { key: imageKey(feedId, name), feedId, name, blob: new Blob([bytes], { type }) });
  }
  return [...images.values()];
}
