import { db } from '../database/index.ts';
import { type AssetRecord, assetRecord, valid } from '../database/records.ts';
import { type RequestError, type RequestReason, type RequestResult, request } from '../ledger/request.ts';
import { assetKey } from './asset-key.ts';
import { type Item, limits } from './format.ts';
import { imageType } from './image-type.ts';
import { sha256 } from './sha256.ts';

const patience = 120_000;

export interface Images {
  assets: AssetRecord[];
  /** SHA-256 of each image in feed order, or why there is none. */
  fingerprints: string[];
  /** Did every image that exists arrive? */
  complete: boolean;
}

/** What may be otherwise the next time; all else is the answer. */
const passing: ReadonlySet<RequestError> = new Set([
  'unreachable',
  'timeout',
  'status',
  'permission',
  'storage',
]);
const late: RequestResult = { ok: false, error: 'timeout' };

/**
 * Fetches every image of a feed, in feed order, whether or not anyone looks: asking for some would tell which. One that
 * does not arrive this time keeps its last good copy; one that is refused or odd leaves its item without.
 */
export async function fetchImages(
  feedId: string,
  items: readonly Item[],
  reason: RequestReason,
): Promise<Images> {
  const urls = new Set(items.map((item) => item.image).filter((url) => url !== undefined));
  const assets: AssetRecord[] = [];
  const fingerprints: string[] = [];
  let left: number = limits.imagesBytes;
  let complete = true;
  const end = Date.now() + patience;
  for (const url of urls) {
    // A feed that was left is asked for nothing more; one that drips does not keep us for hours.
    if (!(await db.feeds.get(feedId))) return { assets, fingerprints, complete: false };
    const key = assetKey(feedId, url);
    const result =
      Date.now() > end
        ? late
        : await request(url, reason, { bytes: Math.min(limits.imageBytes, left) }, 'image');
    fingerprints.push(result.ok ? await sha256(result.bytes) : result.error);
    if (result.ok) {
      left -= result.bytes.byteLength;
      const type = imageType(result.bytes);
      if (type) assets.push({ key, feedId, url, blob: new Blob([result.bytes], { type }) });
    } else if (passing.has(result.error)) {
      complete = false;
      assets.push(...valid(assetRecord, [await db.assets.get(key)]));
    }
  }
  return { assets, fingerprints, complete };
}
