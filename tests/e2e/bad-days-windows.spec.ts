import { holdOpen, rowsOf, versionOf } from './support/database.ts';
import { own, publish, subscribe, title } from './support/feed.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { write } from './support/writing.ts';

const inTheTab = 'In the tab: the cables froze every night.';
const inThePopup = 'In the popup: nobody believed the numbers.';
const shown = 'details[open] blockquote';

test('an older window in the way is named in each that waits for it, and once it is closed they go on by themselves', async ({
  extension,
}) => {
  const older = await extension.open('manifest.json');
  await until(async () => (await versionOf(extension)) !== undefined, 'the background to have begun');
  await holdOpen(older, 5, true);
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: 'Another window of Own Words is in the way.' });
  await popup.waitFor({ text: 'Nothing was erased' });
  await popup.waitFor({ text: 'Close the other Own Words tabs and windows' });
  const options = await extension.open('options.html');
  await options.waitFor({ text: 'Another window of Own Words is in the way.' });
  await older.close();
  await options.waitFor({ text: 'No feed yet.' });
  await popup.waitFor({ role: 'button', name: 'Try it with the sample' });
  expect(await popup.exists({ text: 'Another window of Own Words is in the way.' })).toBe(false);
});

test('a window that a newer version overtakes keeps its text on screen, and says that it is not kept', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await write(await extension.open('popup.html'), 'Two winters.');
  await popup.waitFor({ text: 'Kept on this computer' });
  const newer = await extension.open('manifest.json');
  await holdOpen(newer, 990, false);
  await popup.fill('textarea', own);
  await popup.waitFor({ text: 'Your text is not on the disk yet.' });
  expect(await popup.value('textarea')).toBe(own);
  await popup.click({ role: 'button', name: 'Copy my text' });
  await popup.waitFor({ text: 'Copied.' });
  expect(await extension.clipboard()).toBe(own);
});

test.describe('of two windows that write the same draft at once', () => {
  test('no word is lost: the later is the draft, the other stands beside it in both, and can be taken back', async ({
    extension,
    feeds,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const tab = await write(await extension.open('popup.html'), '');
    const popup = await extension.open('popup.html');
    await popup.waitFor('textarea');
    await inTurns(tab, popup);

    const other = { text: 'Another window wrote something else' };
    await until(async () => (await tab.value('textarea')) === (await popup.value('textarea')), 'one draft');
    const draft = await tab.value('textarea');
    const lost = draft === inTheTab ? inThePopup : inTheTab;
    expect([inTheTab, inThePopup]).toContain(draft);
    for (const screen of [tab, popup]) {
      await screen.click(other);
      expect(await screen.text(shown)).toBe(lost);
    }
    await tab.click({ role: 'button', name: 'Take it back' });
    await until(async () => (await popup.value('textarea')) === lost, 'the other window to follow');
    await tab.click({ text: 'What stood here before' });
    expect(await tab.text(shown)).toBe(draft);
    await popup.close();
    await tab.close();

    const later = await extension.open('popup.html');
    await later.waitFor('textarea');
    await until(async () => (await later.value('textarea')) === lost, 'the draft');
    await later.click({ text: 'What stood here before' });
    expect(await later.text(shown)).toBe(draft);
    await later.click({ role: 'button', name: 'Let it go' });
    await later.waitGone(shown);
    await until(async () => (await rowsOf(extension, 'drafts'))[0]?.earlier === undefined, 'it to be gone');
    expect(await rowsOf(extension, 'drafts')).toMatchObject([{ text: lost }]);
  });

  test('the words that lost can be taken back even after their window wrote on', async ({
    extension,
    feeds,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const tab = await write(await extension.open('popup.html'), '');
    const popup = await extension.open('popup.html');
    await popup.waitFor('textarea');
    await inTurns(tab, popup);
    await until(async () => (await tab.value('textarea')) === (await popup.value('textarea')), 'one draft');
    const draft = await tab.value('textarea');
    const [loser, lost] = draft === inTheTab ? [popup, inThePopup] : [tab, inTheTab];
    await loser.type('textarea', ' And more.');
    await until(async () => (await tab.value('textarea')) === (await popup.value('textarea')), 'one draft');
    expect(await loser.value('textarea')).toContain(' And more.');
    await loser.click({ text: 'Another window wrote something else' });
    expect(await loser.text(shown)).toBe(lost);
  });

  test('one that closes at once leaves its words to the other', async ({ extension, feeds }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const tab = await write(await extension.open('popup.html'), '');
    const popup = await extension.open('popup.html');
    await popup.waitFor('textarea');
    await setText(popup, inThePopup);
    await setText(tab, inTheTab);
    await Promise.all([popup.close(), setText(tab, `${inTheTab} Twice.`)]);
    const other = { text: 'Another window wrote something else' };
    await tab.click(other);
    const words = [await tab.value('textarea'), await tab.text(shown)].sort();
    expect(words).toEqual([inThePopup, `${inTheTab} Twice.`].sort());
  });
});

test('a draft that a paste replaced can be taken back', async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.waitFor({ text: 'Kept on this computer' });
  await popup.fill('textarea', 'https://aurore-rail.example/somewhere-else');
  await popup.click({ text: 'What stood here before' });
  await popup.click({ role: 'button', name: 'Take it back' });
  expect(await popup.value('textarea')).toBe(own);
});

test('a draft that one change emptied can be taken back, in the next window too', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.waitFor({ text: 'Kept on this computer' });
  await popup.fill('textarea', 'x');
  await popup.close();
  const again = await extension.open('popup.html');
  await again.click({ text: 'What you emptied is still here' });
  expect(await again.text(shown)).toBe(own);
  await again.click({ role: 'button', name: 'Take it back' });
  await until(async () => (await again.value('textarea')) === own, 'the draft');
});

test('a question that is being answered is still asked in the next window, which changes nothing in the text', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const question = 'What did you see change on your shift?';
  const asked = () => rowsOf(extension, 'drafts');
  const popup = await write(await extension.open('popup.html'), 'Cold nights');
  await popup.click({ text: question });
  await until(async () => (await popup.value('textarea')) === 'Cold nights\n\n', 'room for the answer');
  await until(async () => (await asked())[0]?.text === 'Cold nights\n\n', 'the draft to be kept');
  await popup.close();

  const again = await extension.open('popup.html');
  await again.waitFor('textarea');
  await again.waitFor({ role: 'button', name: 'Put the question away' });
  expect(await again.value('textarea')).toBe('Cold nights\n\n');
  await again.click({ role: 'button', name: 'Put the question away' });
  await again.waitGone({ role: 'button', name: 'Put the question away' });
  await until(async () => (await asked())[0]?.question === undefined, 'the question to be forgotten');
});

test('a question alone is no draft', async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: title });
  await popup.click({ text: 'What did you see change on your shift?' });
  await popup.waitFor({ role: 'button', name: 'Put the question away' });
  await popup.click({ role: 'button', name: 'Back' });
  await popup.waitFor({ role: 'button', name: title });
  expect(await popup.exists({ role: 'button', name: 'Drafts' })).toBe(false);
  await popup.click({ role: 'button', name: title });
  await popup.waitFor({ role: 'button', name: 'Put the question away' });
});

/** Writes in both, a word here and a word there, each before the other has paused. */
async function inTurns(tab: Screen, popup: Screen): Promise<void> {
  const words = [inTheTab.split(' '), inThePopup.split(' ')] as const;
  for (let n = 1; n <= Math.max(words[0].length, words[1].length); n++) {
    await setText(tab, words[0].slice(0, n).join(' '));
    await setText(popup, words[1].slice(0, n).join(' '));
  }
}

/** As typed, but without bringing the window to the front: that alone would make it look for what is new. */
async function setText(screen: Screen, text: string): Promise<void> {
  await screen.evaluate((words) => {
    const area = document.querySelector('textarea');
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(area, words);
    area?.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}
