import { type Language, languages, type MessageKey } from '@/lib/i18n/index.ts';

/** Answers to every name asked of it with the same value: for a message whose values do not matter. */
function anyValues(value: unknown): object {
  return new Proxy({}, { get: () => value });
}

/**
 * Every message of a language as it is read on screen, with its key. Values are filled in with a letter, and with the
 * numbers one and two, so that both forms of a plural are among them.
 */
export function spoken(language: Language): [key: MessageKey, text: string][] {
  return Object.entries<string | ((values: never) => string)>(languages[language]).flatMap(
    ([key, message]) => {
      const said =
        typeof message === 'string'
          ? [message]
          : ['X', 1, 2].map((value) => message(anyValues(value) as never));
      return said.map((text): [MessageKey, string] => [key as MessageKey, text]);
    },
  );
}
