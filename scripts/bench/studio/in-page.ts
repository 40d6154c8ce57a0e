// What runs in the pages that are measured: each function goes there alone, with nothing of this module.

declare global {
  var previewTimes: number[];
}

/** Puts a feed into Studio's database, which is there already. */
export async function putRows({ feed, items }: { feed: object; items: object[] }): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const db = await done(indexedDB.open('own-words-studio'));
  const transaction = db.transaction(['feeds', 'items'], 'readwrite');
  transaction.objectStore('feeds').put(feed);
  for (const item of items) transaction.objectStore('items').put(item);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

/** Notes for each key how long it takes until the preview shows the text with its letter, painted. */
export function notePreview(): void {
  globalThis.previewTimes = [];
  const preview = document.querySelector('[data-preview]') as HTMLElement;
  const waiting: { from: number; text: string }[] = [];
  let pressed = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => globalThis.previewTimes.push(performance.now() - data);
  addEventListener('keydown', ({ timeStamp }) => {
    pressed = timeStamp;
  });
  addEventListener('input', ({ target }) => {
    waiting.push({ from: pressed, text: (target as HTMLTextAreaElement).value.trim() });
  });
  new MutationObserver(() => {
    const shown = preview.textContent ?? '';
    while (waiting[0] && shown.includes(waiting[0].text.slice(-30))) {
      const { from } = waiting.shift() as { from: number };
      requestAnimationFrame(() => port2.postMessage(from));
    }
  }).observe(preview, { subtree: true, childList: true, characterData: true });
}

/** What has been noted so far. */
export function notedPreviews(): number[] {
  return globalThis.previewTimes;
}
