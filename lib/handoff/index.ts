import { copyText } from '../browser/clipboard.ts';
import { openTab } from '../browser/tabs.ts';
import type { SuggestionRecord } from '../database/records.ts';
import type { FeedHead } from '../feed/format.ts';
import { type ItemState, titleOf } from '../feed/item.ts';
import { standingOf } from '../feed/standing.ts';
import { addShare, deleteShare, type Share } from '../journal/index.ts';
import { type NetworkId, networks, withLink } from '../networks/index.ts';
import { savePlace, type Way } from '../settings/index.ts';
import { assessAbout } from './gate.ts';
import { outgoing } from './outgoing.ts';

export { assessAbout } from './gate.ts';
export { outgoing } from './outgoing.ts';

export interface HandOff {
  suggestion: SuggestionRecord;
  head: FeedHead | undefined;
  /** The texts of every other suggestion held, and the remarks on all of them. */
  others: readonly string[];
  text: string;
  /** The link that goes with it, as the person chose. */
  link: string | undefined;
  network: NetworkId;
  way: Way;
}

export type HandOffResult =
  | { ok: true; share: Share }
  | { ok: false; error: 'gate' | 'storage' }
  /** The composer is not open: the text waits to be copied by hand, and `openByHand` goes on from there. */
  | { ok: false; error: 'clipboard' | 'tab'; share: Share; url: string };

/**
 * From a ready draft to an open composer. The clipboard is written within the click and the share is on the disk
 * before the tab opens, because the popup dies with it. Call it first thing in a click handler.
 */
export async function handOff(request: HandOff, now = Date.now()): Promise<HandOffResult> {
  const { suggestion, head, link, network, way } = request;
  const text = outgoing(request.text);
  const verdict = assessAbout(suggestion.item, head, text, request.others);
  if (!verdict.ready || whyNot(suggestion, now)) return { ok: false, error: 'gate' };

  const composer = networks[network].composer(
    way === 'filled' ? { text, ...(link && { link }) } : { text: '' },
  );
  const copying = copyText(withLink(text, link));

  const share = shareOf(request, { text, own: verdict.own, now });
  try {
    await addShare(share);
  } catch {
    return { ok: false, error: 'storage' };
  }
  if (!(await copying) && composer.paste) {
    await deleteShare(share);
    return { ok: false, error: 'clipboard', share, url: composer.url };
  }
  // The popup that dies now opens again on the hand-off card, not on this draft.
  await forgetPlace();
  try {
    await openTab(composer.url);
  } catch {
    return { ok: false, error: 'tab', share, url: composer.url };
  }
  return { ok: true, share };
}

/** Goes on after a refused clipboard or tab, once the person has copied the text: notes the share, opens the composer. */
export async function openByHand(share: Share, url: string): Promise<void> {
  await addShare(share);
  await forgetPlace();
  await openTab(url);
}

/** Where one was is a convenience: that it cannot be forgotten must not stop a hand-off. */
async function forgetPlace(): Promise<void> {
  await savePlace({}).catch(() => undefined);
}

/**
 * Why nothing about this suggestion may leave now, whatever one writes: its state, or `gone` from its feed. One that a
 * newer one takes the place of may.
 */
export function whyNot(
  suggestion: SuggestionRecord,
  now: number,
): Exclude<ItemState, 'live' | 'expiring'> | 'gone' | undefined {
  const standing = standingOf(suggestion, now);
  return standing === 'live' || standing === 'expiring' ? undefined : standing;
}

interface Measured {
  text: string;
  own: number;
  now: number;
}

function shareOf({ suggestion, head, link, network, way }: HandOff, { text, own, now }: Measured): Share {
  const { item } = suggestion;
  return {
    id: crypto.randomUUID(),
    suggestion: suggestion.key,
    feedTitle: head?.title ?? '',
    title: titleOf(item),
    kind: item._own_words.kind,
    promotional: item._own_words.promotional,
    language: item.language,
    network,
    way,
    text,
    link,
    own,
    at: now,
    state: 'handed_off',
  };
}
