import { imageKey, imageName } from '../images.ts';
import type { Project, StudioImage, StudioItem } from '../records.ts';

export interface WithPictures {
  project: Project;
  images: StudioImage[];
}

/**
 * Theirs with other names for those of its pictures that are not the ones that mine have under these names; before the
 * two are merged. It is for somebody who replaces a picture to give it another name: under the same one it counts as the
 * same, and as nothing that was changed.
 *
 * @param mine all pictures of the feed here
 */
export async function picturesApart(
  mine: readonly StudioImage[],
  { project, images }: WithPictures,
): Promise<WithPictures> {
  const here = new Map(mine.map((image) => [image.name, image]));
  const taken = new Set([...mine, ...images].map(({ name }) => name));
  const renamed = new Map<string, string>();
  for (const { name, blob } of images) {
    const other = here.get(name);
    if (!other || (await isSame(blob, other.blob))) continue;
    const next = imageName(taken, name.slice(name.lastIndexOf('/') + 1), blob.type);
    taken.add(next);
    renamed.set(name, next);
  }
  return {
    project: { ...project, items: project.items.map((item) => following(item, renamed)) },
    images: images.map((image) => {
      const name = renamed.get(image.name) ?? image.name;
      return { ...image, name, key: imageKey(image.feedId, name) };
    }),
  };
}

async function isSame(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [here, there] = await Promise.all(
    [one, other].map(async (blob) => new Uint8Array(await blob.arrayBuffer())),
  );
  return here?.every((byte, at) => byte === there?.[at]) ?? false;
}

function following(item: StudioItem, renamed: ReadonlyMap<string, string>): StudioItem {
  const next = (file: StudioItem['file']) => {
    const image = typeof file.image === 'string' ? renamed.get(file.image) : undefined;
    return image === undefined ? file : { ...file, image };
  };
  return { ...item, file: next(item.file), ...(item.kept && { kept: next(item.kept) }) };
}
