import {
  type Editor,
  editorScript,
  editorWith,
  foreignElements,
  modelText,
  paste,
} from './support/editors.ts';
import { own, publish, subscribe } from './support/feed.ts';
import { longNasty, nasty, nastyWritten } from './support/nasty-text.ts';
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

test('3,000 nasty characters, pasted, are in every editor as they were written', async ({
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
    const page = await editorWith(editor, address, { extension, networks });
    await paste(page);
    await holds(editor, page, pasted(whole));
  }
});

test('nasty characters are in every editor as they were written when the address brings them', async ({
  extension,
  networks,
}) => {
  const popup = await write(await extension.open('popup.html'), nastyWritten);
  await popup.click(linkedin);
  await popup.click({ text: 'Filled in' });
  const filled = await (await extension.tab(`${linkedinPage}?shareActive=true&text=`)).url();
  for (const { editor } of keeps)
    await holds(editor, await editorWith(editor, filled, { extension, networks }), `${nasty}\n\n${link}`);
});

test('a post of X is in its editor as it was written, with the link at its end', async ({
  extension,
  networks,
}) => {
  networks.runEditor(await editorScript('draft-js'));
  const text = `${own.slice(0, 110)}\n\n\n👩🏽‍🔧 #été @somebody\n<b>&amp;</b> e\u0301 مرحبا\u00a0!\ttab  two`;
  const popup = await write(await extension.open('popup.html'), `${text}\n`);
  await popup.click(x);
  await popup.click({ text: 'Filled in' });
  // X itself puts the link after a space.
  await holds('draft-js', await extension.tab(`${xPage}?text=`), `${text} ${link}`);
});

async function holds(editor: Editor, page: Screen, expected: string): Promise<void> {
  await until(async () => (await modelText(page)).includes(link), `the text to be in ${editor}`);
  expect((await modelText(page)).split('\n'), editor).toEqual(expected.split('\n'));
  expect(await foreignElements(page), editor).toEqual([]);
  await page.close();
}
