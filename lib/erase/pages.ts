const channel = 'own-words/everything';

/** This page: a channel is heard by its own page, too. */
const own = crypto.randomUUID();

/** Tells every other page of the extension that everything is being erased. */
export function announceEnd(): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage(own);
  sender.close();
}

/** Calls back when another page begins to erase everything. */
export function onEnd(listener: () => void): void {
  const receiver = new BroadcastChannel(channel);
  receiver.onmessage = ({ data }: MessageEvent<string>) => {
    if (data !== own) listener();
  };
}
