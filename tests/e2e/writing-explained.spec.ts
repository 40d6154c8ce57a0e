import { own, publish, subscribe, title, wording } from './support/feed.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { isOpen, linkedin, write, x } from './support/writing.ts';

const angle = 'What did you see change on your shift?';
const answer = { role: 'button', name: `${angle} Answer this` };
const rules = 'ul[aria-label="The three rules"]';
/** What of the wording the title, which everybody may repeat, does not interrupt. */
const passage = wording.slice(wording.indexOf('now listen'), -1);
/** Single words of the wording, in another order and other company. */
const scattered =
  'Weeks before, bearings worn on a network wheel: experts listen now, and microphones detect.';

test.beforeEach(async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
});

test('what is copied is marked where it stands, over the very letters one writes', async ({ extension }) => {
  const popup = await write(await extension.open('popup.html'), `So it is:\nthey ${passage}. Really.\n`);
  await until(async () => (await marked(popup, 'mark')).length > 0, 'a mark');
  expect(await marked(popup, 'mark')).toEqual([passage]);
  const [under, over] = await popup.evaluate(() => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    const backdrop = area.previousElementSibling as HTMLElement;
    const layout = (element: HTMLElement) => {
      const { font, lineHeight, padding, direction, whiteSpace } = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      return { font, lineHeight, padding, direction, whiteSpace, x, y, width, height };
    };
    return [
      { ...layout(backdrop), text: backdrop.textContent },
      { ...layout(area), text: area.value },
    ];
  });
  expect(under).toEqual(over);
  await popup.fill('textarea', own);
  await until(async () => (await marked(popup, 'mark')).length === 0, 'the mark to go');
});

test('single words are underlined only while most of the draft is the company’s', async ({ extension }) => {
  const popup = await write(await extension.open('popup.html'), scattered);
  await until(async () => (await marked(popup, 'u')).join(' ').includes('bearings'), 'underlined words');
  await popup.fill('textarea', `${own} Those bearings!`);
  await popup.waitFor({ text: 'Yours. Ready to go.' });
  expect(await marked(popup, 'u')).toEqual([]);
});

test('each rule says where one stands and what would help, with the ways out in sight', async ({
  extension,
}) => {
  const popup = await write(await extension.open('popup.html'), `So proud! ${wording}`);
  await popup.waitFor(rules);
  const text = await popup.text(rules);
  expect(text).toMatch(/Not yet:\s+\d+% yours, \d+% needed\.\s+About \d+ more words of your own, or put/);
  expect(text).toMatch(/Not yet:\s+Longest shared line: 20 words, 10 at most here\./);
  expect(text).toContain('Put the longest marked passage another way, or shorten it to 10 words.');
  expect(text).toMatch(/Not yet:\s+\d of \d words of your own\./);
  const inSight = () =>
    [...document.querySelectorAll('button[aria-describedby]')].every((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const front = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return right <= innerWidth && bottom <= innerHeight && button.contains(front);
    });
  for (const width of [400, 320]) {
    await popup.setViewport({ width, height: 600 });
    expect(await popup.evaluate(inSight), `${width}`).toBe(true);
  }

  await popup.fill('textarea', own);
  await popup.waitFor({ text: 'Yours. Ready to go.' });
  await popup.waitFor('details:not([open]) > summary:has(+ ul)');
  await popup.click('summary:has(+ ul)');
  expect((await popup.text(rules)).match(/Met:/g)).toHaveLength(3);
});

test('a copied passage can be found by its first words: they select it, and bring it into sight', async ({
  extension,
}) => {
  const lines = Array.from({ length: 20 }, (_, i) => `Line ${i} of a night in the van.`).join('\n');
  const popup = await write(await extension.open('popup.html'), `${passage}\n${lines}`);
  await popup.click({ text: 'Show: ' });
  const selection = () =>
    popup.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value?.slice(area.selectionStart, area.selectionEnd);
    });
  await until(async () => (await selection()) === passage, 'the passage to be selected');
  const isInSight = () => {
    const first = document.querySelector('mark')?.getClientRects()[0] as DOMRect;
    const seen = document.elementFromPoint(first.left + 5, first.top + first.height / 2);
    return seen instanceof HTMLTextAreaElement;
  };
  await until(() => popup.evaluate(isInSight), 'its beginning to be in sight');
});

test('a question is asked at the field and never in the text, until it is answered or put away', async ({
  extension,
}) => {
  const popup = await write(await extension.open('popup.html'), '');
  await popup.click(answer);
  await until(async () => (await question(popup)) === angle, 'the question to name the field');
  expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await popup.value('textarea')).toBe('');
  await popup.type('textarea', 'We heard wheels at');
  expect(await question(popup)).toBe(angle);
  await popup.type('textarea', ' night.');
  await until(async () => (await question(popup)) === undefined, 'the question to go');
  expect(await popup.value('textarea')).toBe('We heard wheels at night.');

  await popup.click(answer);
  await until(async () => (await question(popup)) === angle, 'the question once more');
  await until(async () => (await popup.value('textarea')).endsWith('\n\n'), 'a paragraph of its own');
  await popup.press('Control+z');
  await until(async () => (await popup.value('textarea')).endsWith('night.'), 'the text as it was');
  await popup.press('Control+End');
  await popup.type('textarea', 'And');
  await popup.click({ role: 'button', name: 'Put the question away' });
  await until(async () => (await question(popup)) === undefined, 'the question to go');
  await popup.press('Control+End');
  await popup.press('!');
  expect(await popup.value('textarea')).toBe('We heard wheels at night.And!');
});

test('whoever finds it unfair copies the measures, and the text only if they say so', async ({
  extension,
}) => {
  const popup = await write(await extension.open('popup.html'), `So proud! ${wording}`);
  await popup.click({ role: 'button', name: 'Feels unfair?' });
  await popup.waitFor({ text: 'Nothing is sent anywhere.' });
  await popup.click({ role: 'button', name: 'Copy' });
  await popup.waitFor({ text: 'Copied.' });
  const measures = await extension.clipboard();
  expect(measures).toContain('Longest shared line, in words: 20; at most: 10');
  expect(measures).not.toMatch(/proud|microphones/);

  await popup.click('dialog input[type=checkbox]');
  await popup.waitGone({ text: 'Copied.' });
  await popup.click({ role: 'button', name: 'Copy' });
  await popup.waitFor({ text: 'Copied.' });
  expect(await extension.clipboard()).toContain(`${measures}\n\nMy text:\nSo proud! ${wording}`);
});

test('who said much the same before is told when, gently, and may say it again', async ({ extension }) => {
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await popup.click({ role: 'button', name: 'Later' });
  await popup.click({ role: 'button', name: title });
  await popup.waitFor({ text: 'Yours. Ready to go.' });
  expect(await popup.exists({ text: 'You said much the same today.' })).toBe(false);
  await popup.click({ role: 'button', name: 'Back' });

  const activity = await extension.open('activity.html');
  await activity.select('select', 'posted');
  await write(popup, `${own} And again.`);
  await popup.click({ text: 'You said much the same today.' });
  expect(await popup.text('details[open] > blockquote')).toBe(own);
  expect(await isOpen(popup, x)).toBe(true);
});

test('a screen reader hears how the draft stands when the typing pauses, and only if that has changed', async ({
  extension,
}) => {
  const popup = await write(await extension.open('popup.html'), '');
  await popup.evaluate(() => {
    const said: string[] = [];
    for (const region of document.querySelectorAll('section [role=status]'))
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    Object.assign(window, { said });
  });
  const said = () => popup.evaluate(() => (window as unknown as { said: string[] }).said);
  await popup.type('textarea', own);
  await until(async () => (await said()).length > 0, 'something to be said');
  await popup.type('textarea', ' Ask me.');
  await popup.fill('textarea', wording);
  await until(async () => (await said()).length > 1, 'something else to be said');
  expect(await said()).toEqual([
    'Yours. Ready to go.',
    'Much of this is still the company’s wording. Say it the way you would say it aloud.',
  ]);
});

/** The text of every mark of a kind in the draft. */
function marked(popup: Screen, kind: 'mark' | 'u'): Promise<string[]> {
  return popup.evaluate(
    (tag) => [...document.querySelectorAll(`section ${tag}`)].map(({ textContent }) => textContent ?? ''),
    kind,
  );
}

/** The question that the field says it answers. */
function question(popup: Screen): Promise<string | undefined> {
  return popup.evaluate(() => {
    const id = document.querySelector('textarea')?.getAttribute('aria-describedby');
    return (id && document.getElementById(id)?.textContent) || undefined;
  });
}
