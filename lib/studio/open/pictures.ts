import { seenIn } from '../../feed/image-type.ts';
import { isObject, type JsonObject } from '../../feed/parse/clean.ts';
import { imageKey, imagesNamed } from '../images.ts';
import type { StudioImage, StudioItem } from '../records.ts';
import type { Chosen } from './chosen.ts';

/** A picture under the name that the feed has for it. */
export interface Picture {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The pictures that a feed names, of those that were chosen beside it; folders are not known of files one chooses. */
export function picturesBeside(file: JsonObject, chosen: readonly Chosen[]): Picture[] {
  const byName = new Map(chosen.map(({ name, bytes }) => [lastOf(name), bytes]));
  return [...imagesNamed(file)].flatMap(([name, path]) => {
    const bytes = byName.get(lastOf(path));
    return bytes ? [{ name, bytes }] : [];
  });
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
}

/** The pictures that a feed names, of those that were fetched from the addresses they have for employees. */
export function picturesAt(
  file: JsonObject,
  base: string,
  fetched: readonly { url: string; bytes: Uint8Array<ArrayBuffer> }[],
): Picture[] {
  const byUrl = new Map(fetched.map(({ url, bytes }) => [url, bytes]));
  const items = Array.isArray(file.items) ? file.items.filter(isObject) : [];
  const names = new Set(items.flatMap(({ image }) => (typeof image === 'string' ? [image] : [])));
  return [...names].flatMap((name) => {
    const bytes = byUrl.get(URL.parse(name, base)?.href ?? '');
    return bytes ? [{ name, bytes }] : [];
  });
}

/** Pictures as Studio keeps them; what is none is left out. */
export function keptPictures(feedId: string, pictures: readonly Picture[]): StudioImage[] {
  return pictures.flatMap(({ name, bytes }) => {
    const type = seenIn(bytes)?.type;
    return type ? [{ key: imageKey(feedId, name), feedId, name, blob: new Blob([bytes], { type }) }] : [];
  });
}

/** A suggestion whose picture is not here. */
export interface Missing {
  item: StudioItem;
  /** As the file names it. */
  name: string;
  /** Where it stays, if it is named by a whole address. */
  isElsewhere: boolean;
}

export function missingPictures(items: readonly StudioItem[], kept: readonly { name: string }[]): Missing[] {
  const here = new Set(kept.map(({ name }) => name));
  return items.flatMap((item) => {
    const { image: name } = item.file;
    if (typeof name !== 'string' || name.trim() === '' || here.has(name)) return [];
    return [{ item, name, isElsewhere: URL.canParse(name) }];
  });
}
