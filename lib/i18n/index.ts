import { baseLanguage } from './base-language.ts';
import { en } from './messages/en/index.ts';
import { fr } from './messages/fr/index.ts';
import type { CommonMessages, Messages } from './messages/types.ts';

const common = { en, fr } satisfies Record<string, CommonMessages>;
export type Language = keyof typeof common;
/** Everything that is said, by language; what Studio alone says is there once `studio.ts` is loaded. */
export const languages = common as Record<Language, Messages>;
export type MessageKey = keyof Messages;

type Values<Key extends MessageKey> = Messages[Key] extends (values: infer V) => string ? [values: V] : [];

/** The keys whose message needs no values: those that errors, problems and the gate carry. */
export type PlainKey = { [Key in MessageKey]: Messages[Key] extends string ? Key : never }[MessageKey];

export interface Translator {
  language: Language;
  t<Key extends MessageKey>(key: Key, ...values: Values<Key>): string;
}

/** The language to speak: the one chosen, or the nearest to the browser's. */
export function languageFor(chosen: Language | 'auto', browserLanguage: string): Language {
  if (chosen !== 'auto') return chosen;
  return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** How the reader writes dates and numbers in a language: their own variant of it, where they have one. */
export function localeFor(language: Language, readerLanguage: string): string {
  return baseLanguage(readerLanguage) === language ? readerLanguage : language;
}

/** Speaks a language, with typed keys and values. */
export function translator(language: Language): Translator {
  const messages: Messages = languages[language];
  return {
    language,
    t(key, ...values) {
      const message = messages[key] as string | ((values: unknown) => string);
      return typeof message === 'string' ? message : message(values[0]);
    },
  };
}

/** Is this a message that can be shown as it is? For keys that come from stored data. */
export function isPlainKey(key: string): key is PlainKey {
  return Object.hasOwn(languages.en, key) && typeof languages.en[key as MessageKey] === 'string';
}
