import { type Editor, editorField, editorScript, foreignElements, modelText } from './support/editors.ts';
import type { Extension } from './support/extension.ts';
import { own, publish, subscribe } from './support/feed.ts';
import { longNasty, nasty, nastyWritten } from './support/nasty-text.ts';
import type { NetworkServer } from './support/network-server.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { linkedin, write, x } from './support/writing.ts';

const link = 'https://aurore-rail.example/microphones?utm_source=own-words';
const linkedinPage = 'https://www.linkedin.com/feed/';
const xPage = 'https://x.com/intent/tweet';

test.beforeEach(async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
});

/** What each editor makes of a paste; docs/hand-off.md tells it in full. */
const keeps: { editor: Editor; pasted: (text: string) => string }[] = [
  { editor: 'quill', pasted: (text) => text },
  { editor: 'draft-js', pasted: (text) => text },
  { editor: 'lexical', pasted: (text) => text },
  // Takes any number of line breaks for the end of one paragraph, unless a network teaches it otherwise.
  { editor: 'prosemirror', pasted: (text) => text.replace(/\n+/g, '\n') },
];

test('3,000 nasty characters are in every editor as they were written, pasted or from the address', async ({
  extension,
  networks,
}) => {
  const { written, leaves } = longNasty(3000, `\n\n${link}`);
  const whole = `${leaves}\n\n${link}`;
  expect(whole).toHaveLength(3000);
  const popup = await write(await extension.open('popup.html'), written);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  const address = await (await extension.tab(linkedinPage)).url();
  expect(address).toBe(`${linkedinPage}?shareActive=true`);
  for (const { editor, pasted } of keeps) {
    const page = await visit(editor, address, { extension, networks });
    await paste(page);
    await holds(editor, page, pasted(whole));
  }

  await chooseFilledIn(popup, extension);
  await write(popup, nastyWritten);
  await popup.click(linkedin);
  const filled = await (await extension.tab(`${linkedinPage}?shareActive=true&text=`)).url();
  for (const { editor } of keeps)
    await holds(editor, await visit(editor, filled, { extension, networks }), `${nasty}\n\n${link}`);
});

test('a post of X is in its editor as it was written, pasted or from the address', async ({
  extension,
  networks,
}) => {
  networks.runEditor(await editorScript('draft-js'));
  const text = `${own.slice(0, 110)}\n\n\n👩🏽‍🔧 #été @somebody\n<b>&amp;</b> e\u0301 مرحبا\u00a0!\ttab  two`;
  const popup = await write(await extension.open('popup.html'), `${text}\n`);
  await popup.click(x);
  await popup.click({ text: 'On the clipboard' });
  const empty = await extension.tab(xPage);
  await paste(empty);
  await holds('draft-js', empty, `${text}\n\n${link}`);

  await chooseFilledIn(popup, extension);
  await write(popup, `${text}\n`);
  await popup.click(x);
  // X itself puts the link after a space.
  await holds('draft-js', await extension.tab(`${xPage}?text=`), `${text} ${link}`);
});

test('the image of the card is an image where it is pasted', async ({ extension, networks }) => {
  test.skip(extension.browser === 'firefox', 'With no window, Firefox has a clipboard for text alone.');
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  const address = await (await extension.tab(linkedinPage)).url();
  await popup.click({ role: 'button', name: 'Copy the image' });
  await popup.waitFor({ text: 'Copied.' });
  for (const editor of ['editable', 'quill'] as const) {
    const page = await visit(editor, address, { extension, networks });
    await paste(page);
    await until(async () => (await widths(page)).join() === '1', `an image in ${editor}`);
    expect((await modelText(page)).trim()).toBe('');
  }
});

/** The width of every image in the editor, in pixels; 0 while one is loading. */
function widths(page: Screen): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('#editor img')].map((image) => image.naturalWidth),
  );
}

type Fixtures = { extension: Extension; networks: NetworkServer };

/** A network's composer, built with an editor. */
async function visit(editor: Editor, address: string, { extension, networks }: Fixtures): Promise<Screen> {
  networks.runEditor(await editorScript(editor));
  const page = await extension.visit(address);
  await page.waitFor(editorField);
  return page;
}

async function paste(page: Screen): Promise<void> {
  await page.click(editorField);
  await page.press('Control+v');
}

async function holds(editor: Editor, page: Screen, expected: string): Promise<void> {
  await until(async () => (await modelText(page)).includes(link), `the text to be in ${editor}`);
  expect((await modelText(page)).split('\n'), editor).toEqual(expected.split('\n'));
  expect(await foreignElements(page), editor).toEqual([]);
  await page.close();
}

/** Answers the card, so that the draft can leave once more, the other way. */
async function chooseFilledIn(popup: Screen, extension: Extension): Promise<void> {
  await popup.click({ role: 'button', name: 'Not this time' });
  const options = await extension.open('options.html');
  await options.click({ text: 'Filled in' });
  await options.waitFor('label:nth-of-type(2) input:checked');
  await options.close();
}
