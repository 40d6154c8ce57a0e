import { limits } from '../feed/format.ts';
import { studioDb } from './database.ts';
import { imageKey } from './images.ts';
import { type StudioImage, studioImage } from './records.ts';

/** Wide enough for any network's post. */
const largestSide = 1600;
const qualities = [0.85, 0.7, 0.55, 0.4];

/**
 * A picture as a feed may have it: WebP, small enough, and drawn anew, so that nothing is left of what a camera notes,
 * such as where it was taken. Nothing if the browser cannot read it, or cannot make it small enough.
 */
export async function prepared(file: Blob): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  const scale = Math.min(1, largestSide / Math.max(bitmap.width, bitmap.height));
  // A line of pixels stays one.
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width as number, height as number);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  for (const quality of qualities) {
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    if (blob.size <= limits.imageBytes) return blob;
  }
  return undefined;
}

export async function keepPicture(feedId: string, name: string, blob: Blob): Promise<void> {
  await studioDb.images.put({ key: imageKey(feedId, name), feedId, name, blob });
}

export async function keepPictures(images: readonly StudioImage[]): Promise<void> {
  await studioDb.images.bulkPut([...images]);
}

/** The pictures of a feed, used or not. */
export async function picturesOf(feedId: string): Promise<StudioImage[]> {
  const rows: unknown[] = await studioDb.images.where({ feedId }).toArray();
  return rows.flatMap((row) => studioImage.safeParse(row).data ?? []);
}

/**
 * The picture at an address, for showing it as employees' browsers do.
 *
 * @param url as it is read: `images/x.webp` beside the feed's own address
 */
export async function loadPicture(feedId: string, url: string): Promise<Blob | undefined> {
  const pictures = await picturesOf(feedId);
  return pictures.find(({ name }) => isAt(url, name))?.blob;
}

const nowhere = 'https://feed.invalid';

/** Is this the address of the picture that a file calls so: `images/équipe.webp`, or by a whole address? */
function isAt(url: string, name: string): boolean {
  const { href = '' } = URL.parse(name, nowhere) ?? {};
  return href.startsWith(nowhere) ? url.endsWith(href.slice(nowhere.length)) : href === url;
}
