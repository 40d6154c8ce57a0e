import { forms } from '@/lib/feed/lint/expected.ts';
import { outsideIds, rules } from '@/lib/feed/lint/index.ts';
import { lintMessages } from '@/lib/feed/lint/messages/index.ts';
import { problemKeys } from '@/lib/feed/parse/problem.ts';
import { type Language, languages, type MessageKey } from '@/lib/i18n/index.ts';
import { sayInStudio, sayMany } from '@/lib/studio/say.ts';

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

/** Where a sentence of the linter names one of several things, each of them. */
const known = ['topic', 'kind', 'form', 'field', 'place', 'meant'] as const;
const named: Record<(typeof known)[number], readonly string[]> = {
  topic: ['union', 'strike', 'pay', 'conditions', 'health', 'harassment'],
  kind: ['product', 'culture', 'industry'],
  form: forms,
  field: ['status', 'starts_at', 'expires_at', '_own_words'],
  place: ['here', 'inside', 'outside'],
  meant: ['X', ''],
};

function linterValues(value: string | number, at: number): object {
  const lists = ['names', 'parts', 'words'];
  return new Proxy(
    {},
    {
      get: (_, name: string) => {
        if (lists.includes(name)) return ['X', 'Y'];
        const choices = known.find((one) => one === name);
        if (choices) return named[choices][at % named[choices].length];
        return /title|words|name$|place|network|link|host|address|^id$/.test(name) ? 'X' : value;
      },
    },
  );
}

/** The same of what the linter says: reasons, repairs and the names of fields. */
export function spokenByLinter(language: Language): [key: string, text: string][] {
  const { rules, problems, repairs, fields, levels, feed, item } = lintMessages[language];
  const pairs = [
    ...Object.entries(rules).map(([id, { reason, repair }]) => [id, [reason, repair]] as const),
    ...problemKeys.map((key) => [key, [problems[key], repairs[key]]] as const),
  ];
  const sentences = pairs.flatMap(([id, both]) =>
    [...both].flatMap((said: string | ((values: never) => string)) =>
      typeof said === 'string'
        ? [[id, said]]
        : [0, 1, 2, 3, 4, 5, 6, 7].map((at) => [id, said(linterValues(at, at) as never)]),
    ),
  );
  const names = Object.entries(fields).flatMap(([name, label]) => [label].flat().map((one) => [name, one]));
  const rest = [...Object.entries(levels), ['feed', feed], ['item', item]];
  return [...sentences, ...names, ...rest].map(([key = '', text = '']) => [`lint.${key}`, text]);
}

/** Whatever a finding can be about. */
export const findingIds = [...rules.map(({ id }) => id), ...outsideIds, ...problemKeys];

/** What Studio says of every finding: its reason, its repair, and that there are several. */
export function spokenInStudio(language: Language): [key: string, text: string][] {
  return findingIds.flatMap((rule) => {
    const said = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((at) => {
      const finding = { rule, path: 'items[0]', values: linterValues(at, at) };
      const { reason, repair } = sayInStudio(finding, language);
      return [reason, repair];
    });
    const many = sayMany(rule, 12, language);
    return [...said, ...(many === undefined ? [] : [many])].map((text): [string, string] => [
      `studio.say.${rule}`,
      text,
    ]);
  });
}
