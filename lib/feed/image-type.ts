import { imageSize } from 'image-size';

const types: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };
const mostPixels = 4096;

/**
 * The media type of an image, by its own bytes: what a server says of a file is not believed. None for any other
 * format, and for one wider or higher than 4,096 pixels, which a few bytes can claim and a screen would have to hold.
 */
export function imageType(bytes: Uint8Array): string | undefined {
  try {
    const { type = '', width, height } = imageSize(bytes);
    return width <= mostPixels && height <= mostPixels ? types[type] : undefined;
  } catch {
    return undefined;
  }
}
