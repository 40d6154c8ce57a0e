import { studioDb } from './database.ts';
import { studioName } from './name.ts';

const channel = 'own-words/studio-presence';

/** Did somebody say here that they publish suggestions? */
export async function isStudioHere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === studioName);
}

/** How many feeds somebody works on there; nothing where there is no Studio. */
export async function countStudioFeeds(): Promise<number | undefined> {
  if (!(await isStudioHere())) return undefined;
  // Closed for good, if it was deleted elsewhere since and begun again.
  await studioDb.open();
  return studioDb.feeds.count();
}

/** Somebody publishes suggestions: from now on there is a Studio. */
export async function beginStudio(): Promise<void> {
  await studioDb.open();
  tell();
}

/** Deletes Studio with all that is in it. */
export async function endStudio(): Promise<void> {
  await studioDb.delete();
  tell();
}

/** Calls back when Studio may have come or gone. Gives the way to stop that. */
export function onStudio(listener: () => void): () => void {
  const receiver = new BroadcastChannel(channel);
  receiver.onmessage = listener;
  return () => receiver.close();
}

function tell(): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage('');
  sender.close();
}
