import { type Zippable, zipSync } from 'fflate';
import { limits } from '../../feed/format.ts';
import { isObject, type JsonObject } from '../../feed/parse/clean.ts';
import { imagesNamed } from '../images.ts';
import { type Packed, packedIn } from './zip.ts';

/** A picture under the name that the feed has for it. */
export interface BundledImage {
  name: string;
  bytes: Uint8Array;
}

const feedName = 'feed.json';
// The same content, the same bytes: zips carry a clock's time without its zone, from 1980 on.
const mtime = new Date(1980, 0, 1, 12);

/** One download of a feed and of the pictures that it names, to be unpacked where the feed is published. */
export function bundle(source: string, images: readonly BundledImage[]): Uint8Array<ArrayBuffer> {
  const named = imagesNamed(objectIn(source));
  const files: Zippable = { [feedName]: [new TextEncoder().encode(source), { mtime }] };
  for (const { name, bytes } of images.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = named.get(name);
    // Pictures are as small as they get.
    if (path !== undefined && !Object.hasOwn(files, path)) files[path] = [bytes, { mtime, level: 0 }];
  }
  return zipSync(files);
}

/** What a zip may hold; a feed and its pictures have 9 MiB at most where employees read them. */
export const bundleLimits = {
  bytes: 256 * 1024 * 1024,
  files: 5000,
  feed: 4 * limits.bytes,
  images: 4 * limits.imagesBytes,
} as const;

export type BundleError = 'not_zip' | 'no_feed' | 'several_feeds' | 'too_big' | 'damaged';

export type Unbundled =
  | { ok: true; source: string; images: { name: string; bytes: Uint8Array<ArrayBuffer> }[] }
  | { ok: false; error: BundleError };

/**
 * Opens a zip with one feed in it, in whatever folder, and the pictures that the feed names, where it names them. All
 * else in it stays packed.
 */
export function unbundle(bytes: Uint8Array): Unbundled {
  const fail = (error: BundleError): Unbundled => ({ ok: false, error });
  if (bytes.byteLength > bundleLimits.bytes) return fail('too_big');
  const packed = tried(() => packedIn(bytes, bundleLimits.files) ?? ('too_big' as const));
  if (packed === undefined) return fail('not_zip');
  if (packed === 'too_big') return fail(packed);

  const feeds = feedsAmong(packed);
  const [feed] = feeds;
  if (!feed || feeds.length > 1) return fail(feed ? 'several_feeds' : 'no_feed');
  if (feed.size > bundleLimits.feed) return fail('too_big');
  const source = tried(() => new TextDecoder().decode(feed.bytes()));
  if (source === undefined) return fail('damaged');

  const named = packedImages(source, feed, packed);
  if (named.reduce((sum, [, { size }]) => sum + size, 0) > bundleLimits.images) return fail('too_big');
  const images = tried(() => named.map(([name, image]) => ({ name, bytes: image.bytes() })));
  return images ? { ok: true, source, images } : fail('damaged');
}

/** What is called as a feed is, or else whatever is JSON. */
function feedsAmong(packed: readonly Packed[]): Packed[] {
  // A Mac puts a shadow of each file beside it.
  const json = packed.filter(({ name }) => /\.json$/i.test(name) && !/^__MACOSX\/|(?:^|\/)\./.test(name));
  const feeds = json.filter(({ name }) => /(?:^|\/)feed\.json$/i.test(name));
  return feeds.length > 0 ? feeds : json;
}

function packedImages(source: string, feed: Packed, packed: readonly Packed[]): [string, Packed][] {
  const folder = feed.name.slice(0, feed.name.lastIndexOf('/') + 1);
  const byName = new Map(packed.map((one) => [one.name, one]));
  return [...imagesNamed(objectIn(source))].flatMap(([name, path]) => {
    const image = byName.get(`${folder}${path}`);
    return image ? [[name, image] as [string, Packed]] : [];
  });
}

/** The object that a file is; an empty one where it is none. */
export function objectIn(source: string): JsonObject {
  const file = tried(() => JSON.parse(source.replace(/^\ufeff/, '')));
  return isObject(file) ? file : {};
}

function tried<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
