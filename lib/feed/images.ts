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
  const assets: AssetRecord[] = [];
  const fingerprints: string[] = [];
  let complete = true;
  const isWanted = async () => (await db.feeds.get(feedId)) !== undefined;
  for await (const { url, result, fingerprint } of askForImages(items, reason, { isWanted })) {
    const key = assetKey(feedId, url);
    fingerprints.push(fingerprint);
    if (result.ok) {
      const type = imageType(result.bytes);
      if (type) assets.push({ key, feedId, url, blob: new Blob([result.bytes], { type }) });
    } else if (isPassing(result.error)) {
      complete = false;
      assets.push(...valid(assetRecord, [await db.assets.get(key)]));
    }
  }
  return { assets, fingerprints, complete: complete && fingerprints.length === urlsOf(items).length };
}

/** What became of one image. */
interface Answered {
  url: string;
  result: RequestResult;
  /** Its SHA-256, or why there is none. */
  fingerprint: string;
}

interface Asking {
  /** A feed that was left is asked for nothing more. */
  isWanted: () => Promise<boolean>;
  cancelled?: AbortSignal;
}

/** Asks for every image of a feed, in its order, one after the other and within its limits. */
export async function* askForImages(
  items: readonly Item[],
  reason: RequestReason,
  { isWanted, cancelled }: Asking,
): AsyncGenerator<Answered> {
  let left: number = limits.imagesBytes;
  const end = Date.now() + patience;
  for (const url of urlsOf(items)) {
    if (!(await isWanted())) return;
    const most = { bytes: Math.min(limits.imageBytes, left) };
    // A feed that drips does not keep us for hours.
    const result = Date.now() > end ? late : await request(url, reason, most, 'image', cancelled);
    if (result.ok) left -= result.bytes.byteLength;
    yield { url, result, fingerprint: result.ok ? await sha256(result.bytes) : result.error };
  }
}

/** May it be otherwise the next time? */
export function isPassing(error: RequestError): boolean {
  return passing.has(error);
}

function urlsOf(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap(({ image }) => image ?? []))];
}
