import type { Extension } from './support/extension.ts';
import { type Screen, until } from './support/screen.ts';
import { beginStudio } from './support/studio.ts';
import { expect, test } from './support/test.ts';

/** Somebody publishes suggestions, and begins a feed. */
async function newFeed(extension: Extension): Promise<Screen> {
  await beginStudio(extension);
  const studio = await extension.open('studio.html', { width: 1400, height: 900 });
  await studio.click({ role: 'button', name: 'New feed' });
  await studio.fill({ role: 'textbox', name: 'Name' }, 'Aurore Rail');
  return studio;
}

const preview = 'aside [data-preview]';
const undo = 'div[role="status"] button';

test('what a company promises, and how one says that one is employed there, show as employees read them', async ({
  extension,
}) => {
  const studio = await newFeed(extension);
  await studio.click({ role: 'button', name: 'Begin with four usual promises' });
  await studio.waitFor({ text: 'Some of these are still to be agreed.' });
  await studio.fill(
    '[data-field="_own_words.charter.commitments[0].text"] textarea',
    'An hour a week, paid.',
  );
  await until(async () => (await studio.text(preview)).includes('An hour a week, paid.'), 'the promise');
  await studio.click({ text: 'To say that one works here' });
  await studio.fill({ role: 'textbox', name: 'English' }, 'I drive for Aurore Rail.');
  await studio.select({ role: 'combobox', name: 'Another language' }, 'fr');
  await studio.fill({ role: 'textbox', name: 'Français' }, 'Je conduis chez Aurore Rail.');
  await until(
    async () => (await studio.text(preview)).includes('Je conduis chez Aurore Rail.'),
    'the phrase',
  );
  expect(await studio.text(preview)).toContain('I drive for Aurore Rail.');
});

test('a phrase that employees’ browsers refuse is told beside it, taken out by one click, and comes back by another', async ({
  extension,
}) => {
  const studio = await newFeed(extension);
  await studio.click({ text: 'Words to think twice about' });
  await studio.click({ role: 'button', name: 'Add a phrase' });
  const words = { role: 'textbox', name: 'The words' };
  await studio.fill(words, 'on strike');
  await studio.waitFor({ text: 'Nobody is warned off these.' });
  await studio.click({ role: 'button', name: 'Take it out' });
  await studio.waitGone(words);
  await studio.click(undo);
  expect(await studio.value(words)).toBe('on strike');
  expect(await studio.text(preview)).not.toContain('on strike');
});

test('the check says what matters most, leads to its field, and mends it', async ({ extension }) => {
  const studio = await newFeed(extension);
  await studio.click({ role: 'button', name: 'Begin with four usual promises' });
  await studio.click({ role: 'link', name: 'Suggestions' });
  await studio.click('main button');
  await studio.fill({ role: 'textbox', name: 'Title' }, 'A night at the depot');
  const link = { role: 'textbox', name: 'Link that goes with the post' };
  await studio.fill(link, 'https://aurore-rail.example/night?fbclid=x1');
  await studio.click({ role: 'link', name: 'Check' });
  await studio.waitFor({ text: 'The link has parameters that follow people: fbclid.' });
  expect(await studio.count('main h3')).toBe(3);

  await studio.click('main li:first-child button');
  await studio.waitFor(link);
  const focused = () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field');
  await until(
    async () => (await studio.evaluate(focused)) === 'url',
    'the field of the link to have the focus',
  );

  await studio.click({ role: 'link', name: 'Check' });
  await studio.click({ role: 'button', name: 'Take them out of the link' });
  await studio.waitGone({ text: 'The link has parameters that follow people: fbclid.' });
  await studio.click({ role: 'link', name: 'Suggestions' });
  await studio.click({ role: 'link', name: 'A night at the depot' });
  expect(await studio.value(link)).toBe('https://aurore-rail.example/night');
});
