import { createReadStream } from 'node:fs';

/**
 * The bytes of a file, or no more than one too many: a device has no end, whatever size it says it has. Nothing where it
 * may not be read, or is a folder.
 */
export async function readAtMost(file: string, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of createReadStream(file, { end: most })) chunks.push(chunk);
  } catch {
    return undefined;
  }
  return new Uint8Array(Buffer.concat(chunks));
}
