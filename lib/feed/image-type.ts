import { imageSize } from 'image-size';
import { limits } from './format.ts';

const types: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };

/**
 * The media type of an image, by its own bytes: what a server says of a file is not believed. None for any other
 * format, and for one wider or higher than 4,096 pixels, which a few bytes can claim and a screen would have to hold.
 */
export function imageType(bytes: Uint8Array): string | undefined {
  const seen = seenIn(bytes);
  return seen && seen.side <= limits.imagePixels ? seen.type : undefined;
}

/** The media type of an image and its longer side in pixels, by its own bytes; none for a format that is not shown. */
export function seenIn(bytes: Uint8Array): { type: string; side: number } | undefined {
  try {
    const { type: format = '', width, height } = imageSize(bytes);
    const type = types[format];
    return type ? { type, side: Math.max(width, height) } : undefined;
  } catch {
    return undefined;
  }
}
