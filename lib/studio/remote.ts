import { readAddress } from '../feed/address.ts';
import { requestErrors } from '../feed/fetch-feed.ts';
import { askForImages } from '../feed/images.ts';
import { parseFeed } from '../feed/parse/index.ts';
import { inPassing } from '../feed/subscriptions.ts';
import { decoded, whyUnreadable } from '../feed/unreadable.ts';
import { request } from '../ledger/request.ts';
import type { Remote } from '../messages/index.ts';
import { toBase64 } from './exchange/base64.ts';
import { importLimits } from './import/limits.ts';

/**
 * Fetches whatever is at an address, for whoever goes on with it in Studio. Nothing of it is kept here, and the host is
 * given back unless a feed that somebody reads here lives there.
 *
 * @param withImages also those of a feed, as far as employees would get them
 */
export async function readRemote(typed: string, withImages: boolean): Promise<Remote> {
  const address = readAddress(typed);
  if (!address.ok) return address;
  const { url } = address;
  return inPassing(url, () => fetched(url, withImages));
}

async function fetched(url: string, withImages: boolean): Promise<Remote> {
  const result = await request(url, 'open', { bytes: importLimits.bytes }, 'feed');
  if (!result.ok) return { ok: false, error: requestErrors[result.error] };
  const source = decoded(result.bytes) ?? '';
  const parsed = parseFeed(source, { base: url });
  // All else that is no feed of ours may be of use all the same: that is for Studio to see.
  if (!parsed.ok && whyUnreadable(parsed.problems[0]?.key, source) === 'feed.error.sign_in')
    return { ok: false, error: 'feed.error.sign_in' };
  const images: Extract<Remote, { ok: true }>['images'] = [];
  const asked = withImages && parsed.ok ? parsed.feed.items : [];
  for await (const image of askForImages(asked, 'open', { isWanted: async () => true }))
    if (image.result.ok) images.push({ url: image.url, data: toBase64(image.result.bytes) });
  return { ok: true, data: toBase64(result.bytes), images };
}
