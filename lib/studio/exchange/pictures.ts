import { imageKey, imageName } from '../images.ts';
import type { StudioImage, StudioItem } from '../records.ts';

/** What to do with the pictures of a colleague’s feed so that none of mine is lost. */
export interface PicturesTogether {
  /** To be kept beside mine. */
  added: StudioImage[];
  /** By its name there, the name of a picture whose name another one has here. */
  renamed: ReadonlyMap<string, string>;
}

/** Theirs beside mine: what is here already is kept once, and two pictures of one name get two. */
export async function picturesTogether(
  feedId: string,
  mine: readonly StudioImage[],
  theirs: readonly StudioImage[],
): Promise<PicturesTogether> {
  const here = new Map(mine.map(({ name, blob }) => [name, blob]));
  const taken = new Set([...here.keys(), ...theirs.map(({ name }) => name)]);
  const added: StudioImage[] = [];
  const renamed = new Map<string, string>();
  for (const { name, blob } of theirs) {
    const own = here.get(name);
    if (own && (await isSame(own, blob))) continue;
    const free = own ? imageName(taken, name.slice(name.lastIndexOf('/') + 1), blob.type) : name;
    taken.add(free);
    if (own) renamed.set(name, free);
    added.push({ key: imageKey(feedId, free), feedId, name: free, blob });
  }
  return { added, renamed };
}

async function isSame(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [here, there] = await Promise.all([one.arrayBuffer(), other.arrayBuffer()]);
  const bytes = new Uint8Array(there);
  return new Uint8Array(here).every((byte, index) => byte === bytes[index]);
}

/** Suggestions with the names that their pictures have here. */
export function withPictureNames(
  items: readonly StudioItem[],
  isTheirs: (key: string) => boolean,
  renamed: ReadonlyMap<string, string>,
): StudioItem[] {
  return items.map((item) => {
    if (!isTheirs(item.key)) return item;
    const file = named(item.file, renamed);
    const kept = item.kept && named(item.kept, renamed);
    return file === item.file && kept === item.kept ? item : { ...item, file, ...(kept && { kept }) };
  });
}

function named(file: StudioItem['file'], renamed: ReadonlyMap<string, string>): StudioItem['file'] {
  const name = typeof file.image === 'string' ? renamed.get(file.image) : undefined;
  return name === undefined ? file : { ...file, image: name };
}
