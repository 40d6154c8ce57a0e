import { db } from '../database/index.ts';
import type { AssetRecord } from '../database/records.ts';
import { type RequestReason, request } from '../ledger/request.ts';
import { assetKey } from './asset-key.ts';
import type { Item } from './format.ts';

const mostBytes = 512 * 1024;
const mostBytesOfFeed = 8 * 1024 * 1024;

/**
 * Fetches every image of a feed, in feed order, whether or not anyone looks: asking for some would tell which. An
 * image that is refused or odd leaves its item without one.
 */
export async function fetchImages(
  feedId: string,
  items: readonly Item[],
  reason: RequestReason,
): Promise<void> {
  const urls = new Set(items.map((item) => item.image).filter((url) => url !== undefined));
  const assets: AssetRecord[] = [];
  let left = mostBytesOfFeed;
  for (const url of urls) {
    const result = await request(url, reason, { bytes: Math.min(mostBytes, left) });
    if (!result.ok) continue;
    left -= result.bytes.byteLength;
    const type = imageType(result.bytes);
    if (type)
      assets.push({ key: assetKey(feedId, url), feedId, url, blob: new Blob([result.bytes], { type }) });
  }
  await db.transaction('rw', db.assets, async () => {
    await db.assets.where({ feedId }).delete();
    await db.assets.bulkPut(assets);
  });
}

/** PNG, JPEG or WebP by its first bytes: what a server says of a file is not believed. */
function imageType(bytes: Uint8Array): string | undefined {
  const starts = (signature: readonly number[], at = 0) =>
    signature.every((byte, index) => bytes[at + index] === byte);
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (starts([0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts([0x52, 0x49, 0x46, 0x46]) && starts([0x57, 0x45, 0x42, 0x50], 8)) return 'image/webp';
  return undefined;
}
