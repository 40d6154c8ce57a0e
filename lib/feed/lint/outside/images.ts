import { limits } from '../../format.ts';
import { seenIn } from '../../image-type.ts';
import type { Finding } from '../finding.ts';
import type { Placed } from '../places.ts';
import { named, type Subject } from '../subject.ts';

/** By address: an image's bytes, its size alone where it is too heavy to be read, or nothing where there is none. */
export type Images = ReadonlyMap<string, Uint8Array | { bytes: number } | 'missing'>;

/** The images of a feed, in feed order, each once. */
export function imagesOf({ entries }: Subject): Placed<string>[] {
  const seen = new Set<string>();
  return entries.flatMap(({ item, path }) => {
    if (item.image === undefined || seen.has(item.image)) return [];
    seen.add(item.image);
    return [{ value: item.image, path: `${path}.image` }];
  });
}

/** What is to be said of the images that were looked at. */
export function imageFindings(subject: Subject, images: Images): Finding[] {
  const found = imagesOf(subject).flatMap(({ value: address, path }): Finding[] => {
    const image = images.get(address);
    const finding = image && findingOf(address, image);
    const entry = subject.entries.find((one) => path === `${one.path}.image`);
    return finding ? [{ ...finding, path, ...(entry && { item: named(entry.item) }) }] : [];
  });
  const bytes = [...images.values()].reduce((sum, image) => sum + sizeOf(image), 0);
  if (bytes <= limits.imagesBytes) return found;
  return [...found, { rule: 'images-heavy', level: 'warning', path: 'items', values: { bytes } }];
}

function sizeOf(image: Uint8Array | { bytes: number } | 'missing'): number {
  if (image === 'missing') return 0;
  return image instanceof Uint8Array ? image.byteLength : image.bytes;
}

type Bare = Pick<Finding, 'rule' | 'level' | 'values'>;

/** None of these is shown to employees, who get the suggestion without its picture. */
function findingOf(address: string, image: Uint8Array | { bytes: number } | 'missing'): Bare | undefined {
  if (image === 'missing') return { rule: 'image-missing', level: 'warning', values: { address } };
  const bytes = sizeOf(image);
  if (bytes > limits.imageBytes) return { rule: 'image-heavy', level: 'warning', values: { bytes } };
  const seen = image instanceof Uint8Array ? seenIn(image) : undefined;
  if (!seen) return { rule: 'image-type', level: 'warning' };
  return seen.side > limits.imagePixels
    ? { rule: 'image-large', level: 'warning', values: { side: seen.side } }
    : undefined;
}
