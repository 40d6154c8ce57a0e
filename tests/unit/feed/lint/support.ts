import { type Finding, type LintOptions, lintFeed } from '@/lib/feed/lint/index.ts';

export const now = Date.parse('2026-11-27T12:00:00Z');
export const base = 'https://aurore-rail.example/news/feed.json';

/** An item that nothing is to be said of. */
export function good(id: string, own: object = {}, plain: object = {}): object {
  return {
    id,
    title: `Twelve hundred microphones, seen by ${id}`,
    ...plain,
    _own_words: {
      why: `Because ${id} asked.`,
      angles: [`What did ${id} see?`],
      facts: [{ text: '1,200 sensors', source: 'https://aurore-rail.example/figures' }],
      expires_at: '2027-06-30T23:59:59+02:00',
      ...own,
    },
  };
}

export const commitments = [{ text: 'Time spent writing is time worked.' }];

/** A feed that nothing is to be said of but what its items bring. */
export function feedOf(items: unknown[], own: object = {}, head: object = {}): object {
  return {
    title: 'Aurore Rail',
    language: 'en',
    _own_words: { charter: { commitments }, ...own },
    ...head,
    items,
  };
}

export function lint(feed: object, options: Partial<LintOptions> = {}): Finding[] {
  return lintFeed(JSON.stringify(feed), { base, now, ...options });
}

/** Where a rule finds something in a feed. */
export function placesOf(rule: string, feed: object, options: Partial<LintOptions> = {}): string[] {
  return lint(feed, options)
    .filter((finding) => finding.rule === rule)
    .map(({ path }) => path);
}
