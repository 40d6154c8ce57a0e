import type { Extension } from './support/extension.ts';
import { companySide, feedSource, itemWith, own, publish, second, subscribe, title } from './support/feed.ts';
import type { FeedServer } from './support/feed-server.ts';
import { until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { linkedin, write } from './support/writing.ts';

/** The feed says something else now, and is read by hand. */
async function republish(extension: Extension, feeds: FeedServer, items: object[]): Promise<void> {
  publish(feeds, feedSource({}, items));
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  await options.waitFor({ text: 'The feed was read.' });
  await options.close();
}

const corrected = itemWith({ status: 'corrected', note: 'One winter, not two.' });
const withdrawn = itemWith({ status: 'withdrawn', note: 'It named somebody.' });

test('whoever shared what was corrected, then taken back, is told each once, finds it again, and nothing is sent', async ({
  extension,
  feeds,
  networks,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const before = await extension.open('popup.html');
  await write(before, own);
  await before.click(linkedin);
  await before.click({ text: 'On the clipboard' });
  await before.click({ role: 'button', name: 'Posted' });
  await before.click({ role: 'button', name: 'Skip' });
  await before.close();

  await republish(extension, feeds, [corrected, second]);
  const sent = { feeds: feeds.requests.all.length, networks: networks.requests.all.length };
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: 'The company has corrected this suggestion since.' });
  await popup.waitFor({ text: 'One winter, not two.' });
  await popup.click({ text: 'How to edit or delete it on LinkedIn' });
  await popup.waitFor({ text: 'choose Edit post.' });
  await popup.waitFor({ role: 'button', name: 'Open my posts on LinkedIn' });
  await popup.click({ role: 'button', name: 'Got it' });
  await popup.waitGone({ text: 'One winter, not two.' });
  await popup.reload();
  await popup.waitFor({ role: 'button', name: title });
  expect(await popup.exists({ text: 'One winter, not two.' })).toBe(false);
  const activity = await extension.open('activity.html');
  await activity.waitFor({ text: 'One winter, not two.' });
  expect({ feeds: feeds.requests.all.length, networks: networks.requests.all.length }).toEqual(sent);

  await republish(extension, feeds, [withdrawn, second]);
  await popup.waitFor({ text: 'The company has taken this suggestion back since.' });
  await activity.waitFor({ text: 'It named somebody.' });
  // It is told although nothing is left of it in the feed.
  await republish(extension, feeds, [second]);
  await popup.waitFor({ text: 'It named somebody.' });
  await popup.click({ role: 'button', name: 'Open my posts on LinkedIn' });
  const posts = await extension.tab('https://www.linkedin.com/in/me/recent-activity/all/');
  await posts.close();
});

test('a draft about what a newer suggestion takes the place of stays, and goes along with one click', async ({
  extension,
  feeds,
}) => {
  const newer = { id: 'newer', title: 'A third winter', _own_words: { supersedes: 'microphones' } };
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  await write(popup, own);
  await popup.waitFor({ text: 'Kept on this computer' });
  await republish(extension, feeds, [itemWith({}), newer, second]);
  // Whoever is writing is told where they are, and can still post.
  await popup.waitFor({ text: 'There is a newer suggestion on this' });
  expect(await popup.attribute(linkedin, 'aria-disabled')).toBe('false');
  await popup.click({ role: 'button', name: 'Back' });
  await popup.waitFor({ role: 'button', name: 'A third winter' });
  expect(await popup.exists({ role: 'button', name: title })).toBe(false);
  await popup.click({ role: 'button', name: 'Drafts' });
  await popup.waitFor({ text: 'Replaced by a newer one' });
  await popup.click({ role: 'button', name: title });
  await popup.click({ role: 'button', name: 'Go on with the newer one' });
  await until(async () => (await popup.text('h1')) === 'A third winter', 'the newer suggestion');
  await until(async () => (await popup.value('textarea')) === own, 'the text to come along');
  await popup.click({ role: 'button', name: 'Back' });
  await until(async () => (await popup.count('li h2')) === 2, 'both drafts');

  await republish(extension, feeds, [itemWith({}), second]);
  await popup.click({ role: 'button', name: 'All' });
  await popup.waitFor({ role: 'button', name: title });
});

test('what the company promises stands before what it asks, and names only who agreed', async ({
  extension,
  feeds,
}) => {
  publish(feeds, feedSource({}, undefined, companySide));
  await subscribe(extension, feeds);
  const sent = feeds.requests.all.length;
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: 'What your company promises' });
  const page = await extension.tab(`${extension.origin}/charter.html`);
  await page.waitFor({ text: 'A clumsy post is never sanctioned.' });
  const text = await page.text('main');
  const places = ['A clumsy post', 'Say early on', 'Don’t answer', 'world-class'].map((part) =>
    text.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
  expect(text).toContain('Inès Aubrac');
  expect(text).not.toContain('Nobody Asked');
  const whole = { role: 'button', name: 'Read the whole charter' };
  expect(await page.attribute(whole, 'title')).toBe('https://aurore-rail.example/charter');
  expect(feeds.requests.all.length).toBe(sent);
});
