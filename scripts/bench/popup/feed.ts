import { readFile } from 'node:fs/promises';
import { feedPath } from '../../../tests/e2e/support/feed.ts';
import type { LocalServer } from '../../lib/server.ts';
import { texter } from '../texter.ts';

const pictures = ['acoustic-sensors', 'driver-simulator', 'night-workshop', 'station-ramp'];
/** One suggestion in so many has a picture: all of them together stay below what a feed may bring. */
const perPicture = 3;
const kinds = ['product', 'culture', 'industry'];

/** Serves a feed of so many suggestions as long as real ones are, in two languages, a third of them with a picture. */
export async function serveFeed(server: LocalServer, count: number): Promise<void> {
  const items = Array.from({ length: count }, (_, index) => itemOf(index));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Aurore Rail', items };
  server.serve(feedPath, { body: JSON.stringify(feed), type: 'application/feed+json' });
  for (const [index, name] of pictures.entries()) {
    const body = await readFile(`public/sample/images/${name}.webp`);
    for (let at = index * perPicture; at < count; at += perPicture * pictures.length)
      server.serve(`/news/${at}.webp`, { body, type: 'image/webp' });
  }
}

const texts = { en: texter('en'), fr: texter('fr') };

/** One suggestion, made from the battery’s sentences. */
export function itemOf(index: number) {
  const language = index % 4 === 3 ? 'fr' : 'en';
  const text = texts[language];
  return {
    id: `item-${index}`,
    title: `${index}: ${text(60)}`,
    url: `https://aurore-rail.example/news/${index}`,
    language,
    ...(index % perPicture === 0 && { image: `${index}.webp` }),
    content_text: text(350),
    tags: ['rail', 'work'],
    _own_words: {
      kind: kinds[index % kinds.length],
      why: text(110),
      angles: [text(90), text(90)],
      facts: [{ text: text(80), source: 'https://aurore-rail.example/facts' }],
      suggestions: [{ network: 'linkedin', language, text: text(500) }],
      ...(index % 5 === 0 && { expires_at: '2099-01-01T00:00:00Z' }),
    },
  };
}
