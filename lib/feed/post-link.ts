import type { DraftRecord } from '../database/records.ts';
import type { Item } from './format.ts';
import { cleanLink } from './parse/clean-link.ts';

export type LinkChoice = NonNullable<DraftRecord['linkChoice']>;

/** An item's link as the company wrote it. */
export function companyLinkOf(item: Item): string | undefined {
  return item.external_url ?? item.url;
}

/** An item's link as one opens it: without what could name the person. */
export function linkOf(item: Item): string | undefined {
  const link = companyLinkOf(item);
  return link && cleanLink(link).link;
}

/** The link that goes with a post about an item, as the person chose; none where they chose none. */
export function postLinkOf(
  item: Item,
  { withLink, linkChoice }: Pick<DraftRecord, 'withLink' | 'linkChoice'>,
): string | undefined {
  const link = companyLinkOf(item);
  if (!link || !withLink) return undefined;
  return chosenLink(link, linkChoice);
}

/** A link as the person chose that it goes: without what could name them, unless they wanted it as it is. */
export function chosenLink(link: string, choice: LinkChoice | undefined): string {
  return isAsIs(link, choice) ? link : cleanLink(link, choice?.without).link;
}

/** Did the person want this very link as it is? One that the company changed since was never looked at. */
export function isAsIs(link: string, choice: LinkChoice | undefined): boolean {
  return choice?.asIs === link;
}
