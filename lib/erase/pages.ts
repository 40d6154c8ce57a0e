const channel = 'own-words/everything';

/** This page: a channel is heard by its own page, too. */
const own = crypto.randomUUID();
let isErasing = false;

/** Tells every other page of the extension that everything is being erased. */
export function announceEnd(): void {
  isErasing = true;
  const sender = new BroadcastChannel(channel);
  sender.postMessage(own);
  sender.close();
}

/** Calls back when another page begins to erase everything. Of two that do so in the same instant one goes on. */
export function onEnd(listener: () => void): void {
  const receiver = new BroadcastChannel(channel);
  receiver.onmessage = ({ data }: MessageEvent<string>) => {
    if (data !== own && !(isErasing && own < data)) listener();
  };
}
