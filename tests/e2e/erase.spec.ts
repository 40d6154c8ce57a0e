import { publish, subscribe, title } from './support/feed.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { write } from './support/writing.ts';

const rounds = 8;

/** A word, and when it was typed: epoch milliseconds. */
type Typed = [word: string, at: number];

test.setTimeout(120_000);

test('what was typed before all was erased stays gone, in every store, whatever is typed meanwhile', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const writing = await write(await extension.open('popup.html'), '');
  const following = await extension.open('popup.html');
  await following.waitFor('textarea');
  const activity = await extension.open('activity.html');
  for (let round = 1; round <= rounds; round++) {
    await beginTyping(writing, round);
    await until(async () => (await wordsIn(activity)).includes(`r${round}w1 `), 'the words to be kept');
    const asked = await erase(activity);
    await until(async () => newest(writing, asked), 'words that were typed into the empty field');
    const { typed, inEmptyField } = await endTyping(writing);
    const erased = typed.filter(([, at]) => at <= asked).map(([word]) => word);
    const kept = inEmptyField.filter(([, at]) => at > asked).map(([word]) => word);
    expect(erased).toContain(`r${round}w1`);
    expect(kept).not.toEqual([]);
    await until(async () => holdsAll(await following.value('textarea'), kept), 'the other window to follow');
    for (const place of [await wordsIn(activity), await writing.value('textarea')]) {
      expect(holdsAll(place, kept)).toBe(true);
      expect(erased.filter((word) => place.includes(`${word} `))).toEqual([]);
    }
    const followed = await following.value('textarea');
    expect(erased.filter((word) => followed.includes(`${word} `))).toEqual([]);
  }
});

test('a window that was killed while all was erased leaves nothing that could come back', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  let writing = await write(await extension.open('popup.html'), '');
  const activity = await extension.open('activity.html');
  for (let round = 1; round <= rounds; round++) {
    await beginTyping(writing, round);
    await until(async () => (await wordsIn(activity)).includes(`r${round}w1 `), 'the words to be kept');
    await Promise.all([erase(activity), writing.close()]);
    await activity.waitGone('dialog');
    writing = await extension.open('popup.html');
    await writing.click({ role: 'button', name: title });
    await writing.waitFor('textarea');
    expect(await writing.value('textarea')).toBe('');
    await until(async () => !(await wordsIn(activity)).includes(`r${round}w`), 'the last words to be gone');
  }
});

/** Types a word every few milliseconds, as a person would: at the end of what the field holds. */
async function beginTyping(screen: Screen, round: number): Promise<void> {
  await screen.evaluate((number) => {
    const typed: Typed[] = [];
    let inEmptyField: Typed[] = [];
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    let last = 0;
    // A timer would be slowed down in a tab that is not in front.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port2.postMessage(null);
      const area = document.querySelector('textarea');
      if (!area || performance.now() < last + 3) return;
      last = performance.now();
      const word: Typed = [`r${number}w${typed.length + 1}`, Date.now()];
      if (area.value === '') inEmptyField = [];
      typed.push(word);
      inEmptyField.push([...word]);
      set?.call(area, `${area.value}${word[0]} `);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    };
    port2.postMessage(null);
    Object.assign(globalThis, {
      end: () => {
        port1.close();
        return { typed, inEmptyField };
      },
      since: () => inEmptyField[0]?.[1],
    });
  }, round);
}

/** Whether the field was seen empty since then, and has words again. */
async function newest(screen: Screen, since: number): Promise<boolean> {
  const [begun = 0, words] = await screen.evaluate(() => {
    const { since } = globalThis as unknown as { since: () => number | undefined };
    return [since(), document.querySelector('textarea')?.value.split(' ').length ?? 0] as const;
  });
  return begun > since && words > 3;
}

async function endTyping(screen: Screen): Promise<{ typed: Typed[]; inEmptyField: Typed[] }> {
  return screen.evaluate(() =>
    (globalThis as unknown as { end: () => { typed: Typed[]; inEmptyField: Typed[] } }).end(),
  );
}

/** Erases without bringing the window to the front, and tells when it was asked to: epoch milliseconds. */
async function erase(activity: Screen): Promise<number> {
  return activity.evaluate(async () => {
    const press = async (name: string) => {
      for (;;) {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
        if (button) return button.click();
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5 }));
      }
    };
    await press('Erase my activity');
    const asked = Date.now();
    await press('Erase for good');
    return asked;
  });
}

/** Everything the extension stores in which words could stand, read in one of its pages. */
async function wordsIn(page: Screen): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('own-words');
      opening.onsuccess = () => resolve(opening.result);
    });
    const rows = await Promise.all(
      ['drafts', 'settings', 'shares'].map(
        (table) =>
          new Promise<unknown>((resolve) => {
            const request = db.transaction(table).objectStore(table).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
      ),
    );
    db.close();
    return JSON.stringify([rows, await chrome.storage.session.get(null)]);
  });
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(`${word} `));
}
