import { keys, payloadsFor } from './payloads.ts';

/** Starts the titles of the items that hold every payload in every list. */
export const gathered = 'All of it';
const perItem = 90;

/**
 * Feeds whose every field holds payloads: an item for each, with the payload wherever there is a text, and items whose
 * lists hold them all. Each is within the limits.
 *
 * @param server an address that the payloads ask
 */
export function hostileFeeds(server: string): { sources: string[]; payloads: string[] } {
  const payloads = payloadsFor(server);
  const half = Math.ceil(payloads.length / 2);
  const sources = [payloads.slice(0, half), payloads.slice(half)].map((part, index) =>
    sourceOf(part, `${part[0]} ${part[5]} feed ${index}`),
  );
  return { sources, payloads };
}

/** Written by hand where JSON.stringify would not: keys that reach a prototype. */
function sourceOf(payloads: readonly string[], title: string): string {
  const items = [...payloads.map(itemOf), ...gathering(payloads)];
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: payloads[1],
    home_page_url: payloads[2],
    icon: payloads[3],
    language: payloads[4],
    items,
    _own_words: headOf(payloads),
  };
  const polluting = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
  return JSON.stringify(feed).replaceAll('"_own_words":{', `${polluting},"_own_words":{${polluting},`);
}

function headOf(payloads: readonly string[]): object {
  const at = (index: number) => payloads[index % payloads.length];
  const few = payloads.slice(0, 8);
  return {
    about: at(5),
    contact: at(6),
    charter: {
      title: at(7),
      url: at(8),
      rules: payloads.slice(0, 40).map((text) => ({ do: text, why: text })),
    },
    // Wrong, so that the remarks on the feed, of which a hundred are shown, name the keys.
    disclosure: Object.fromEntries([...payloads.slice(-60), ...keys].map((key) => [key, 1])),
    phrases: payloads.slice(0, 40).map((match) => ({ match, reason: match })),
    links: few.map((url) => ({ title: url, url })),
    leaders: few.map((name) => ({ name, url: name, consent: true })),
    results: few.map((text) => ({ period: text, text, url: text })),
  };
}

/** One payload, everywhere an item has room for a text. */
function itemOf(payload: string, index: number): object {
  return {
    id: `${index} ${payload}`,
    title: payload,
    url: payload,
    external_url: `https://aurore-rail.example/?q=${encodeURIComponent(payload.toWellFormed())}`,
    image: index % 2 ? 'javascript:globalThis.__owned=1' : 'evil.png',
    language: payload,
    tags: [payload],
    date_published: payload,
    content_html: `<p>${payload}</p>`,
    [payload]: payload,
    _own_words: {
      kind: payload,
      why: payload,
      keep: [payload],
      hashtags: [payload],
      status: payload,
      note: payload,
      image_alt: payload,
      image_credit: payload,
      [payload]: payload,
    },
  };
}

/** Items with so many payloads in each of their lists that a few screens show them all. */
function gathering(payloads: readonly string[]): object[] {
  const items: object[] = [];
  for (let from = 0; from < payloads.length; from += perItem) {
    const part = payloads.slice(from, from + perItem);
    items.push({
      id: `gathered-${from}`,
      title: `${gathered}, ${from}: ${part[0]}`,
      summary: part.join('\n'),
      content_html: part.join('<br>'),
      external_url: 'https://aurore-rail.example/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E?a="><script>',
      image: 'picture.png',
      language: 'en',
      _own_words: {
        kind: 'product',
        why: part.join(' '),
        angles: part,
        facts: part.map((text) => ({ text, source: text })),
        suggestions: part.map((text) => ({ network: text, language: 'en', text })),
        status: 'corrected',
        note: part.join(' '),
        image_alt: part.join(' '),
        image_credit: part.join(' '),
      },
    });
  }
  return items;
}
