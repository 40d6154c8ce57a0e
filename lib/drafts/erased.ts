const channel = 'own-words/erased';

/** Tells every open page that all drafts are gone, so that none writes its own again. */
export function announceErased(): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage(null);
  sender.close();
}

/** Calls back when all drafts were erased in another page. Returns how to stop listening. */
export function onErased(listener: () => void): () => void {
  const receiver = new BroadcastChannel(channel);
  receiver.onmessage = listener;
  return () => receiver.close();
}
