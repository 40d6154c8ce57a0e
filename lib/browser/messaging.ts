import type { Outcome, Requests } from '../messages/index.ts';
import { browser } from './api.ts';

type Handlers = {
  [Name in keyof Requests]: (input: Requests[Name]['input']) => Promise<Requests[Name]['output']>;
};

interface Envelope {
  name: keyof Requests;
  input: never;
}

/** Asks the background to do something and waits for its answer. */
export function ask<Name extends keyof Requests>(
  name: Name,
  input: Requests[Name]['input'],
): Promise<Requests[Name]['output']> {
  return browser.runtime.sendMessage({ name, input });
}

/** Answers what our own pages ask; a message from anyone else is not heard. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, handlers)) return undefined;
    const answered = handlers[message.name](message.input) as Promise<unknown>;
    // A page that waits must hear of a failure, too; what can go wrong unforeseen here is the storage.
    answered.then(reply, () => reply({ ok: false, error: 'feed.error.storage' } satisfies Outcome));
    return true;
  });
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(handlers, message.name)
  );
}
