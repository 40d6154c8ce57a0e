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

const second = {
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

/** A feed of two suggestions, with changes to the first one or to the list. */
export function feedSource(change: object = {}, items: object[] = [{ ...item, ...change }, second]): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Aurore Rail', items });
}

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
