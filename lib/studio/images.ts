import { isObject, type JsonObject } from '../feed/parse/clean.ts';
import { isSafeSource } from '../feed/parse/link.ts';
import type { StudioImage, StudioItem } from './records.ts';

const folder = 'images';
const longest = 60;

const endings: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };
const fileEnding = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** Letters that are no other letter with a mark. */
const spelt: Record<string, string> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Where a picture of a feed is kept. */
export function imageKey(feedId: string, name: string): string {
  return `${feedId}/${name}`;
}

/**
 * A name for a picture that any server and any disk takes: `images/night-shift.webp`.
 *
 * @param taken the names that others have
 * @param from what it is of: a suggestion's title, or the name of the file it comes from
 * @param type its media type
 */
export function imageName(taken: Iterable<string>, from: string, type = 'image/webp'): string {
  // Some disks take `A` and `a` for the same.
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  const stem = `${folder}/${plain(from.replace(fileEnding, '')) || 'image'}`;
  const ending = endings[type] ?? 'webp';
  let name = `${stem}.${ending}`;
  for (let count = 2; names.has(name); count++) name = `${stem}-${count}.${ending}`;
  return name;
}

/** A name for a file that any server and any disk takes: `Équipe de nuit` → `equipe-de-nuit`. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßœæøłđðþı]/g, (letter) => spelt[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
}

/** The names of all pictures that suggestions have, or had before they were withdrawn. */
export function usedImages(items: Iterable<StudioItem>): Set<string> {
  const names = [...items].flatMap(({ file, kept }) => [file.image, kept?.image]);
  return new Set(names.filter((name) => typeof name === 'string' && name.trim() !== '') as string[]);
}

/** Pictures that no suggestion has. Give it the deleted suggestions too, as long as they can be put back. */
export function orphans<Image extends Pick<StudioImage, 'name'>>(
  items: Iterable<StudioItem>,
  images: readonly Image[],
): Image[] {
  const used = usedImages(items);
  return images.filter(({ name }) => !used.has(name));
}

/** What leads out of the folder, or is no name of a file: empty, dots alone, a slash of Windows, control codes. */
const unwritable = /(?:^|\/)\.*(?:\/|$)|[\\\p{Cc}]|^__proto__$/u;

// Deep enough for no name to climb out of it and back in.
const nowhere = 'https://feed.invalid/a/folder/whose/name/nobody/knows/feed.json';

/** The names of the pictures in a feed file, in its order, each with its place beside the file. */
export function imagesNamed(file: JsonObject): Map<string, string> {
  const { feed_url: own } = file;
  const base = typeof own === 'string' && isSafeSource(own) ? own : nowhere;
  const items = Array.isArray(file.items) ? file.items : [];
  const names = items.map((item) => (isObject(item) ? item.image : undefined));
  return new Map(
    names.flatMap((name) => {
      const path = typeof name === 'string' ? pathBeside(name, base) : undefined;
      return path === undefined ? [] : [[name as string, path] as const];
    }),
  );
}

/** Where a picture lies beside the feed's file, as readers find it there; nothing if it lies elsewhere. */
function pathBeside(name: string, base: string): string | undefined {
  const root = URL.parse('.', base)?.href;
  const url = URL.parse(name, base);
  if (!url || !root || !url.href.startsWith(root)) return undefined;
  const path = decoded(url.pathname.slice(new URL(root).pathname.length));
  return path === undefined || unwritable.test(path) ? undefined : path;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return undefined;
  }
}
