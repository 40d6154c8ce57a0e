import { rule } from '../rule.ts';

/** An item that employees do not see yet. Its file can be read by everybody already. */
export const notYet = rule('not-yet', 'warning', ({ entries, now }) =>
  entries
    .filter(({ item, state }) => state !== 'withdrawn' && Date.parse(item._own_words.starts_at ?? '') > now)
    .map(({ path }) => ({ path: `${path}._own_words.starts_at` })),
);

const own = ['why', 'angles', 'facts', 'suggestions'] as const;
const plain = ['summary', 'content_text'] as const;

/** What is withdrawn is told by its id, its title and its note; the rest can still be read in the file. */
export const withdrawnText = rule('withdrawn-text', 'advice', ({ entries }) =>
  entries.flatMap(({ item, path, state }) => {
    if (state !== 'withdrawn') return [];
    const field =
      plain.find((name) => item[name] !== undefined) ??
      own.map((name) => [name, item._own_words[name]] as const).find(([, value]) => value?.length)?.[0];
    if (!field) return [];
    const isPlain = field === 'summary' || field === 'content_text';
    return [{ path: isPlain ? `${path}.${field}` : `${path}._own_words.${field}` }];
  }),
);
