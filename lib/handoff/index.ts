import { copyText } from '../browser/clipboard.ts';
import { openTab } from '../browser/tabs.ts';
import type { SuggestionRecord } from '../database/records.ts';
import type { FeedHead } from '../feed/format.ts';
import { linkOf, stateOf, titleOf } from '../feed/item.ts';
import { addShare, type Share } from '../journal/index.ts';
import { type NetworkId, networks, withLink } from '../networks/index.ts';
import { savePreferences, type Way } from '../settings/index.ts';
import { assessAbout } from './gate.ts';

export { assessAbout } from './gate.ts';

export interface HandOff {
  suggestion: SuggestionRecord;
  head: FeedHead | undefined;
  text: string;
  withLink: boolean;
  network: NetworkId;
  way: Way;
}

export type HandOffResult =
  | { ok: true; share: Share }
  | { ok: false; error: 'gate' | 'storage' }
  /** The composer is not open yet; `text` waits to be copied by hand. */
  | { ok: false; error: 'clipboard' | 'tab'; network: NetworkId; text: string; url: string };

/**
 * From a ready draft to an open composer. The clipboard is written within the click and the share is on the disk
 * before the tab opens, because the popup dies with it. Call it first thing in a click handler.
 */
export async function handOff(request: HandOff, now = Date.now()): Promise<HandOffResult> {
  const { suggestion, head, network, way } = request;
  const text = request.text.trim();
  const verdict = assessAbout(suggestion.item, head, text);
  if (!verdict.ready || !mayLeave(suggestion, now)) return { ok: false, error: 'gate' };

  const link = request.withLink ? linkOf(suggestion.item) : undefined;
  const whole = withLink(text, link);
  const composer = networks[network].composer(
    way === 'filled' ? { text, ...(link && { link }) } : { text: '' },
  );
  const copying = copyText(whole);

  const share = shareOf(request, { text, link, own: verdict.own, now });
  try {
    await addShare(share);
    // When the popup opens again it shows the hand-off card, not this draft.
    await savePreferences({ writing: undefined });
  } catch {
    return { ok: false, error: 'storage' };
  }
  const copied = await copying;
  if (!copied && composer.paste)
    return { ok: false, error: 'clipboard', network, text: whole, url: composer.url };
  try {
    await openTab(composer.url);
  } catch {
    return { ok: false, error: 'tab', network, text: whole, url: composer.url };
  }
  return { ok: true, share };
}

/** Is this still something the company suggests? */
export function mayLeave(suggestion: SuggestionRecord, now: number): boolean {
  const state = stateOf(suggestion.item, now);
  return suggestion.goneAt === undefined && (state === 'live' || state === 'expiring');
}

interface Measured {
  text: string;
  link: string | undefined;
  own: number;
  now: number;
}

function shareOf({ suggestion, head, network, way }: HandOff, { text, link, own, now }: Measured): Share {
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
