import { type Found, rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { type Entry, extensionIn } from '../subject.ts';

/** What decides whether and when a suggestion is on show. */
export const lifeFields = ['status', 'starts_at', 'expires_at'] as const;
export type LifeField = (typeof lifeFields)[number];

/**
 * A suggestion that is on show because what should keep it from that cannot be read. Looked for in the file itself: what
 * reading reports ends after so many problems.
 */
export const lifeUnreadable = rule('life-unreadable', 'error', ({ entries }) =>
  entries.filter(({ item }) => item._own_words.status !== 'withdrawn').flatMap(unreadIn),
);

function unreadIn(entry: Entry): Found<'life-unreadable'>[] {
  const { raw, path } = entry;
  const own = extensionIn(raw);
  if (raw._own_words !== undefined && own !== raw._own_words)
    return [{ path: `${path}._own_words`, values: { field: '_own_words', ...foundIn(raw._own_words) } }];
  return lifeFields
    .filter((field) => own[field] !== undefined && !isRead(field, entry))
    .map((field) => ({ path: `${path}._own_words.${field}`, values: { field, ...foundIn(own[field]) } }));
}

function isRead(field: LifeField, { item, raw }: Entry): boolean {
  const written = extensionIn(raw)[field];
  if (field !== 'status') return item._own_words[field] !== undefined;
  return typeof written === 'string' && written.toLowerCase() === item._own_words.status;
}

function foundIn(value: Parameters<typeof shown>[0]): { found?: string } {
  const found = shown(value);
  return found === undefined ? {} : { found };
}
