import { cleanLink } from '../parse/clean-link.ts';
import { emailIn, staffNumberIn } from '../parse/person.ts';
import { randomIn, type Trait } from '../parse/piece.ts';
import { decoded } from './address.ts';

/** Something in an address that a feed holds that can tell one reader from another. */
export interface ContentSign {
  where: 'link' | 'image';
  what: Trait | 'parameter';
  value: string;
}

/** What a feed says of itself, and its items: any value, since a link can stand anywhere in it. */
export interface Content {
  head?: object;
  items: readonly object[];
}

/** Names of parameters that are made for one person each. */
const ofSomebody =
  /^(?:u|uid|user(?:_?id)?|usr|emp(?:_?id)?|employee(?:_?(?:id|no))?|staff(?:_?id)?|member(?:_?id)?|subscriber(?:_?id)?|recipient(?:_?id)?|contact_?id|matricule|e?mail|token|auth|sig(?:nature)?|key)$/i;

/**
 * What looks personal in the addresses that a feed holds. What is random in them counts only where two items have it in
 * common: an article's own id, or the hash in the name of an image, is another in each and the same for every reader; a
 * reader's is the other way round. A feed that is clever about it is given away by its fingerprint alone.
 */
export function contentSigns({ head, items }: Content): ContentSign[] {
  const lists = [head, ...items].map((one) => [...new Set(addressesIn(one))]);
  const images = new Set(items.map((item) => ('image' in item ? item.image : undefined)));
  const repeated = repeatedIn(lists);
  const signs = lists.flat().flatMap((address) => {
    const where = images.has(address) ? 'image' : 'link';
    return signsOf(address, repeated).map((sign): ContentSign => ({ where, ...sign }));
  });
  const byValue = new Map(signs.map((sign) => [`${sign.what} ${sign.value}`, sign]));
  return [...byValue.values()];
}

function signsOf(address: string, repeated: ReadonlySet<string>): Pick<ContentSign, 'what' | 'value'>[] {
  const url = URL.parse(address);
  if (!url) return [];
  const named = cleanLink(address).removed.map(({ name, value }) => `${name}=${value}`);
  const somebodys = [...url.searchParams]
    .filter(([name, value]) => value && ofSomebody.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const parameters = [...named, ...somebodys].map((value) => ({ what: 'parameter' as const, value }));
  const rest = partsOf(url).filter((part) => !parameters.some(({ value }) => value.endsWith(`=${part}`)));
  return [...parameters, ...rest.flatMap((part) => traitOf(part, repeated))];
}

function traitOf(part: string, repeated: ReadonlySet<string>): Pick<ContentSign, 'what' | 'value'>[] {
  const email = emailIn(part);
  if (email) return [{ what: 'email', value: email }];
  const staff = staffNumberIn(part);
  if (staff) return [{ what: 'number', value: staff }];
  return repeated.has(part) ? [{ what: 'random', value: part }] : [];
}

/** The random parts that two or more of these have in common. */
function repeatedIn(lists: readonly string[][]): Set<string> {
  const times = new Map<string, number>();
  for (const list of lists) {
    const parts = list.flatMap((address) => {
      const url = URL.parse(address);
      return url ? partsOf(url) : [];
    });
    for (const part of new Set(parts)) times.set(part, (times.get(part) ?? 0) + 1);
  }
  return new Set([...times].filter(([part, n]) => n > 1 && randomIn(part)).map(([part]) => part));
}

/** The labels of its host, the segments of its path and the values of its parameters. */
function partsOf(url: URL): string[] {
  const segments = url.pathname.split('/').map(decoded);
  return [...url.hostname.split('.').slice(0, -2), ...segments, ...url.searchParams.values()].filter(Boolean);
}

/** Every address of the web in a value, however deep. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/https?:\/\/[^\s<>"'“”«»()[\]{}]+/g) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}
