import { isNetwork, networks, overBy } from '../../../networks/index.ts';
import { textsOf } from '../../item.ts';
import { linkOf } from '../../post-link.ts';
import { type Placed, placedIn } from '../places.ts';
import { rule } from '../rule.ts';
import { current, type Entry, extensionIn } from '../subject.ts';

/** Longer than this, nobody rewrites a text: one copies it or leaves. */
const longest = 600;

type Suggestion = Entry['item']['_own_words']['suggestions'][number];

function suggestionsOf({ item, path, raw }: Entry): Placed<Suggestion>[] {
  const { suggestions } = item._own_words;
  return placedIn(extensionIn(raw).suggestions, `${path}._own_words.suggestions`, suggestions, 'text');
}

function networkOf({ network = '' }: Suggestion): string {
  return network.toLowerCase();
}

export const wordingLong = rule('wording-long', 'advice', (subject) =>
  current(subject).flatMap((entry) => {
    const { item, path } = entry;
    const texts = textsOf(item);
    const plain = (['content_text', 'summary'] as const)
      .map((name) => ({ text: item[name] ?? '', path: `${path}.${name}` }))
      // What is an article is no wording.
      .filter(({ text }) => texts.includes(text));
    const ready = suggestionsOf(entry)
      .filter(({ value }) => networkOf(value) !== 'x')
      .map((one) => ({ text: one.value.text, path: `${one.path}.text` }));
    return [...ready, ...plain]
      .filter(({ text }) => text.length > longest)
      .map((one) => ({ path: one.path, values: { length: one.text.length } }));
  }),
);

/** With its link, as it would be posted. */
export const wordingOverLimit = rule('wording-over-limit', 'warning', (subject) =>
  current(subject).flatMap((entry) =>
    suggestionsOf(entry).flatMap(({ value, path }) => {
      const id = networkOf(value);
      const network = isNetwork(id) ? networks[id] : undefined;
      const by = network ? overBy(network, value.text, linkOf(entry.item)) : 0;
      return network && by > 0 ? [{ path: `${path}.text`, values: { network: network.name, by } }] : [];
    }),
  ),
);
