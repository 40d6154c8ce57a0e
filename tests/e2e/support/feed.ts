import type { Extension } from './extension.ts';
import type { FeedServer } from './feed-server.ts';

export const feedPath = '/news/feed.json';
export const title = 'Twelve hundred microphones along the line';
export const wording =
  'We are thrilled to announce that our twelve hundred microphones now listen to every wheel on the network, and that our experts detect worn bearings weeks before anyone else could.';
export const own =
  'My team did this. Two winters of frozen cables, and worth it: I slept in the van more often than at home, and I would do it again.';

const item = {
  id: 'microphones',
  title,
  url: 'https://aurore-rail.example/microphones?utm_source=own-words&utm_content=emp_42',
  language: 'en',
  image: 'microphones.png',
  content_text: wording,
  _own_words: {
    kind: 'product',
    why: 'The longest trial we ever ran has just ended.',
    angles: ['What did you see change on your shift?'],
    facts: [{ text: 'The trial lasted two winters.', source: 'https://aurore-rail.example/trial' }],
    image_alt: 'A microphone beside a rail',
  },
};

export const second = {
  id: 'open-day',
  title: 'Une journée portes ouvertes à Nantes',
  language: 'fr',
  _own_words: {
    kind: 'culture',
    angles: ['Que montreriez-vous à un ami ?'],
    expires_at: '2099-01-01T00:00:00Z',
  },
};

/** A PNG of one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The first suggestion, with some of what `_own_words` says of it changed. */
export function itemWith(own: object): object {
  return { ...item, _own_words: { ...item._own_words, ...own } };
}

/** A feed of two suggestions, with changes to the first one or to the list, and what it says of the company's side. */
export function feedSource(
  change: object = {},
  items: object[] = [{ ...item, ...change }, second],
  side?: object,
): string {
  const version = 'https://jsonfeed.org/version/1.1';
  return JSON.stringify({ version, title: 'Aurore Rail', items, _own_words: side });
}

const site = 'https://aurore-rail.example';

/** What a feed can say of the company's side; one of those named there has not agreed. */
export const companySide = {
  charter: {
    url: `${site}/charter?utm_content=emp_42`,
    commitments: [{ text: 'A clumsy post is never sanctioned.', link: `${site}/charter#mistakes` }],
    rules: [
      { do: 'Say early on that you work here.', why: 'Who finds out later trusts neither of us.' },
      { dont: 'Don’t answer an angry passenger alone.' },
    ],
  },
  disclosure: { en: 'I work at Aurore Rail.' },
  phrases: [{ match: 'world-class', reason: 'It says nothing that can be checked.', kind: 'brand_speak' }],
  links: [{ title: 'A short guide', url: `${site}/guide` }],
  leaders: [
    { name: 'Inès Aubrac', url: `${site}/people/ines`, consent: true },
    { name: 'Nobody Asked', url: `${site}/people/nobody`, consent: false },
  ],
};

/** Serves the feed with its image. */
export function publish(feeds: FeedServer, source = feedSource()): string {
  feeds.serve(feedPath, { body: source, type: 'application/feed+json' });
  feeds.serve('/news/microphones.png', { body: pixel, type: 'image/png' });
  return feeds.origin + feedPath;
}

/** Subscribes as a person does, on the welcome page. */
export async function subscribe(extension: Extension, feeds: Pick<FeedServer, 'origin'>): Promise<void> {
  await extension.grant(feeds.origin);
  const welcome = await extension.open('welcome.html');
  await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, feeds.origin + feedPath);
  await welcome.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
  await welcome.waitFor({ role: 'button', name: 'See them now' });
  await welcome.close();
}
