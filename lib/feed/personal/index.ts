import { type AddressSign, addressSigns } from './address.ts';
import { type Content, type ContentSign, contentSigns } from './content.ts';

/** What may have been made for one reader alone, and where it stands. */
export type PersonalSign = AddressSign | ContentSign;

/**
 * What in a feed looks as if it had been made for one reader alone: in its address and, once it was read, in the
 * addresses it holds. It is a guess, in both directions: what is found may be the same for everybody, and a plain name
 * (`/jane/feed.json`) is not found. Who wants to know compares address and fingerprint with a colleague.
 */
export function personalSigns(address: string, content?: Content): PersonalSign[] {
  const own = addressSigns(address);
  const inside = content ? contentSigns(content) : [];
  // Images lie beside their feed: what is in its address is in theirs.
  return [...own, ...inside.filter(({ value }) => !own.some((sign) => sign.value === value))];
}
