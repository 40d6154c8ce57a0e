import { cleanText } from '../parse/clean.ts';
import { emailIn, staffNumberIn, unaccented } from '../parse/person.ts';
import { isLongNumber, isStaffCode, randomIn, type Trait } from '../parse/piece.ts';

/** Something in a feed's own address that can tell one reader from another. */
export interface AddressSign {
  where: 'host' | 'path' | 'query';
  what: Trait | 'owner' | 'parameters';
  /** The part it is about, to be found again in the address. */
  value: string;
}

/** What looks personal in the address of a feed. */
export function addressSigns(address: string): AddressSign[] {
  const url = URL.parse(address);
  if (!url) return [];
  const signs: AddressSign[] = [...hostSigns(url.hostname), ...pathSigns(url.pathname)];
  // Whatever they say: a file that anybody hosts has no need of them.
  if (url.search) signs.push({ where: 'query', what: 'parameters', value: decoded(url.search) });
  return signs;
}

/** `emp42.feeds.example`: the labels below the name somebody registered. A number in the place of a name has none. */
function hostSigns(hostname: string): AddressSign[] {
  if (/^[\d.]+$|^\[/.test(hostname)) return [];
  const labels = hostname.split('.').filter(Boolean);
  const registered = /\.(?:com?|org|net|gov|ac|edu|gouv)\.[a-z]{2}$/.test(hostname) ? 3 : 2;
  return labels.slice(0, -registered).flatMap((label): AddressSign[] => {
    const number = staffNumberIn(label) ?? (isStaffCode(label) || /^\d{3,}$/.test(label) ? label : undefined);
    if (number) return [{ where: 'host', what: 'number', value: number }];
    // A name in another script looks random once it is written in ASCII.
    const random = label.startsWith('xn--') ? undefined : randomIn(label);
    return random ? [{ where: 'host', what: 'random', value: random }] : [];
  });
}

/** Endings of files, longest first. */
const ending = /(?:\.(?:json|xml|rss|atom|txt|html?|php|aspx?|feed|png|jpe?g|webp))+$/i;

/** Folders that hold one thing for each person, and what lies in them for all. */
const owners =
  /^(?:u|users?|emp|employees?|people|persons?|members?|utilisateurs?|salaries?|salariee?s?|collaborat(?:eur|rice)s?|agents?|mitarbeiter)$/i;
/** Folders of those who work somewhere, in which a place or a team can lie as well as a person. */
const crowds = /^(?:staff|personnel|team|equipe)$/i;
const somebody = /^(?:[a-z]?\d{3,}|\p{L}{2,}[._]\p{L}{2,})$/iu;
const everyones = /^(?:all|everyone|feeds?|index|json|latest|main|news|public|rss|v\d+|\d{4})$/i;
/** Folders that hold numbered things. */
const numbered =
  /^(?:archives?|articles?|categor(?:y|ies)|collections?|items?|news|nodes?|pages?|posts?|p|releases?|stor(?:y|ies)|tags?|topics?|versions?|v\d*)$/i;

function pathSigns(pathname: string): AddressSign[] {
  const segments = pathname.split('/').filter(Boolean).map(decoded);
  return segments.flatMap((segment, index): AddressSign[] => {
    const before = segments[index - 1] ?? '';
    const name = segment.replace(ending, '');
    const found = signOf(name, before);
    return found ? [{ where: 'path', ...found }] : [];
  });
}

function signOf(name: string, before: string): Pick<AddressSign, 'what' | 'value'> | undefined {
  const email = emailIn(name);
  if (email) return { what: 'email', value: email };
  const staff = staffNumberIn(name);
  if (staff) return { what: 'number', value: staff };
  const folder = unaccented(before);
  const isOwned = owners.test(folder) ? !everyones.test(name) : crowds.test(folder) && somebody.test(name);
  if (isOwned) return { what: 'owner', value: `${before}/${name}` };
  const random = randomIn(name);
  if (random) return { what: 'random', value: random };
  if (numbered.test(before)) return undefined;
  const number = isStaffCode(name) ? name : name.split(/[^a-z\d]+/i).find(isLongNumber);
  return number === undefined ? undefined : { what: 'number', value: number };
}

/** Readable, with nothing invisible in it; as it is, where it cannot be decoded. */
export function decoded(part: string): string {
  try {
    return cleanText(decodeURIComponent(part));
  } catch {
    return part;
  }
}
