import { limits } from '../../feed/format.ts';
import { imagesNamed } from '../images.ts';
import { objectIn } from './bundle.ts';

/** How much a feed is to send, all in bytes. */
export interface Weight {
  file: number;
  /** How many pictures lie beside it, and what they weigh together. */
  pictures: number;
  picturesBytes: number;
  /** The pictures that are too large for one. */
  heavy: string[];
  /** The pictures that are not here: the download is without them. */
  missing: string[];
}

/**
 * Weighs what would be saved.
 *
 * @param source the file that goes out
 * @param pictures those that are here, by name, in bytes
 */
export function weigh(source: string, pictures: ReadonlyMap<string, number>): Weight {
  const names = [...imagesNamed(objectIn(source)).keys()];
  const here = names.filter((name) => pictures.has(name));
  const sizeOf = (name: string) => pictures.get(name) ?? 0;
  return {
    file: new TextEncoder().encode(source).byteLength,
    pictures: here.length,
    picturesBytes: here.reduce((sum, name) => sum + sizeOf(name), 0),
    heavy: here.filter((name) => sizeOf(name) > limits.imageBytes),
    missing: names.filter((name) => !pictures.has(name)),
  };
}
