import { rule } from '../rule.ts';
import { live } from '../subject.ts';

const day = 24 * 60 * 60 * 1000;
/** By then who wrote about it has long heard that it is over. */
const longAgo = 90;

export const longExpired = rule('long-expired', 'advice', ({ entries, now }) =>
  entries.flatMap(({ item, path }) => {
    const days = Math.floor((now - Date.parse(item._own_words.expires_at ?? '')) / day);
    return days > longAgo ? [{ path: `${path}._own_words.expires_at`, values: { days } }] : [];
  }),
);

export const nothingLive = rule('nothing-live', 'advice', (subject) =>
  subject.entries.length > 0 && live(subject).length === 0 ? [{ path: 'items' }] : [],
);

export const supersedesUnknown = rule('supersedes-unknown', 'warning', ({ entries }) => {
  const ids = new Set(entries.map(({ item }) => item.id));
  return entries.flatMap(({ item, path }) => {
    const id = item._own_words.supersedes;
    return id !== undefined && !ids.has(id)
      ? [{ path: `${path}._own_words.supersedes`, values: { id } }]
      : [];
  });
});
