import { editorWith, modelText, paste } from '../support/editors.ts';
import { own, publish, subscribe } from '../support/feed.ts';
import { type Screen, until } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { linkedin, write } from '../support/writing.ts';

const linkedinPage = 'https://www.linkedin.com/feed/';

// Here, because with no window Firefox has a clipboard for text alone.
test('the image of the card is an image where it is pasted', async ({ extension, networks, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  const address = await (await extension.tab(linkedinPage)).url();
  await popup.click({ role: 'button', name: 'Copy the image' });
  await popup.waitFor({ text: 'Copied.' });
  for (const editor of ['editable', 'quill'] as const) {
    const page = await editorWith(editor, address, { extension, networks });
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
