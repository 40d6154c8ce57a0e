import { baseLanguage } from '../i18n/base-language.ts';
import type { FeedHead } from './format.ts';

/** Does a feed say anything of the company's side? */
export function saysItsSide({ _own_words: own }: FeedHead): boolean {
  const { charter, disclosure = {}, mix = {} } = own;
  const lists = [charter?.rules ?? [], charter?.commitments ?? [], own.links, own.results, own.phrases];
  const people = [...own.leaders, ...own.champions].filter(({ consent }) => consent);
  return (
    [...lists, people, Object.keys(disclosure), Object.keys(mix)].some((list) => list.length > 0) ||
    charter?.url !== undefined ||
    own.contact !== undefined
  );
}

/** How to say, in the language of an item or else of its reader, that one works there; a feed may not say. */
export function disclosureFor(
  head: FeedHead | undefined,
  itemLanguage: string | undefined,
  readerLanguage: string,
): { language: string; phrase: string } | undefined {
  const wanted = itemLanguage ?? readerLanguage;
  const phrases = Object.entries(head?._own_words.disclosure ?? {});
  const found =
    phrases.find(([language]) => language.toLowerCase() === wanted.toLowerCase()) ??
    phrases.find(([language]) => baseLanguage(language) === baseLanguage(wanted));
  return found && { language: found[0], phrase: found[1] };
}
