import type { Live } from '../messages/index.ts';
import { readAddress } from './address.ts';
import { fetchFeed } from './fetch-feed.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Item } from './format.ts';
import { imageType } from './image-type.ts';
import { askForImages, isPassing } from './images.ts';
import { inPassing } from './subscriptions.ts';

const cancelled: Live = { ok: false, error: 'feed.error.unreachable' };

/** The looks that are under way, by what whoever asked for them calls them. */
const looks = new Map<string, AbortController>();

/**
 * Looks at what employees get at an address, file and images, for whoever publishes there. Nothing of it is kept, and
 * the host is given back unless a feed that somebody reads here lives there.
 *
 * @param look what the one who asks calls it, to end it with `stopLooking`
 */
export async function lookAtLive(look: string, typed: string): Promise<Live> {
  const address = readAddress(typed);
  if (!address.ok) return address;
  const { url } = address;
  const ending = new AbortController();
  looks.set(look, ending);
  const read = async () => (ending.signal.aborted ? cancelled : readLive(url, ending.signal));
  return inPassing(url, () => read().finally(() => looks.delete(look)));
}

/** Ends a look before its time: nothing more is asked for. */
export function stopLooking(look: string): void {
  looks.get(look)?.abort();
}

async function readLive(url: string, signal: AbortSignal): Promise<Live> {
  const fetched = await fetchFeed(url, 'check', signal);
  if (!fetched.ok) return { ok: false, error: fetched.error };
  const { images, fingerprints, complete } = await lookAtImages(fetched.feed.items, signal);
  if (signal.aborted) return cancelled;
  const fingerprint = complete ? await fingerprintOf(fetched.hash, fingerprints) : undefined;
  return { ok: true, source: fetched.source, images, fingerprint };
}

type LiveImages = Extract<Live, { ok: true }>['images'];

async function lookAtImages(items: readonly Item[], signal: AbortSignal) {
  const images: LiveImages = [];
  const fingerprints: string[] = [];
  let complete = true;
  const isWanted = async () => !signal.aborted;
  for await (const { url, result, fingerprint } of askForImages(items, 'check', {
    isWanted,
    cancelled: signal,
  })) {
    fingerprints.push(fingerprint);
    if (!result.ok) {
      images.push({ url, trouble: result.error });
      complete &&= !isPassing(result.error);
    } else if (imageType(result.bytes)) images.push({ url, hash: fingerprint });
    else images.push({ url, trouble: 'type' });
  }
  return { images, fingerprints, complete };
}
