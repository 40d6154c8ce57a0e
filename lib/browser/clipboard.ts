/**
 * Puts text on the clipboard. Call it before any await of a click handler: the browser accepts it only as part of the
 * click. Answers whether it worked rather than throwing.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts an image on the clipboard as PNG, the one image type every composer and browser takes. */
export async function copyImage(image: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    return true;
  } catch {
    return false;
  }
}
