// What runs in the pages that are measured: each function goes there alone, with nothing of this module.

declare global {
  var letterTimes: number[];
}

/** When the list was on screen, in milliseconds from the start of the navigation. */
export function paintedAt(): number | undefined {
  return performance.getEntriesByName('list-painted')[0]?.startTime;
}

/** Notes for each key how long it takes until the frame with its letter in it is painted. */
export function noteLetters(): void {
  globalThis.letterTimes = [];
  let pressed = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => globalThis.letterTimes.push(performance.now() - data);
  addEventListener('keydown', ({ timeStamp }) => {
    pressed = timeStamp;
  });
  addEventListener('input', () => {
    const from = pressed;
    // A message that is sent in a frame arrives once the frame is painted.
    requestAnimationFrame(() => port2.postMessage(from));
  });
}

/** What has been noted so far. */
export function notedTimes(): number[] {
  return globalThis.letterTimes;
}

/** Whether every feed has all its pictures. */
export async function arePicturesThere(): Promise<boolean> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const db = await done(indexedDB.open('own-words'));
  const feeds: { bytesHash?: string }[] = await done(db.transaction('feeds').objectStore('feeds').getAll());
  db.close();
  return feeds.length > 0 && feeds.every(({ bytesHash }) => bytesHash !== undefined);
}
