import { textsOf } from '../../item.ts';
import { rule } from '../rule.ts';
import { type Entry, idsIn, named } from '../subject.ts';

/** Gone without a word: who wrote about it does not hear of it. */
export const deleted = rule('deleted', 'warning', (subject) => {
  const ids = idsIn(subject.file);
  return subject.previous
    .filter(({ item, state }) => !ids.has(item.id) && /live|expiring|paused/.test(state))
    .map(({ item }) => ({ path: 'items', item: named(item) }));
});

/** A fact or wording that is not there any more, while the item goes on as if it had never been. */
export const changed = rule('changed', 'advice', ({ entries, previous }) => {
  const before = new Map(previous.map((entry) => [entry.item.id, entry]));
  return entries.flatMap((entry) => {
    const old = before.get(entry.item.id);
    if (!old || !isOn(old) || !isOn(entry) || entry.item._own_words.note !== undefined) return [];
    const field = changedField(old, entry);
    return field ? [{ path: `${entry.path}.${field}` }] : [];
  });
});

function isOn({ item, state }: Entry): boolean {
  return item._own_words.status === 'live' && (state === 'live' || state === 'expiring');
}

function changedField({ item: old }: Entry, { item }: Entry): string | undefined {
  const said = new Set(item._own_words.facts.map(({ text }) => text));
  if (old._own_words.facts.some(({ text }) => !said.has(text))) return '_own_words.facts';
  if (old.content_text !== undefined && old.content_text !== item.content_text) return 'content_text';
  if (old.summary !== undefined && old.summary !== item.summary) return 'summary';
  const texts = new Set(textsOf(item));
  return textsOf(old).some((text) => !texts.has(text)) ? '_own_words.suggestions' : undefined;
}
