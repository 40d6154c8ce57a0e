const channel = 'own-words/everything';

/** Tells every other page of the extension that everything is being erased. */
export function announceEnd(): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage(null);
  sender.close();
}

/** Calls back when another page begins to erase everything. */
export function onEnd(listener: () => void): void {
  const receiver = new BroadcastChannel(channel);
  receiver.onmessage = () => listener();
}
