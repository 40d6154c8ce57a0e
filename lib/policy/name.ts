/**
 * What a feed in a policy is known by: its `feed_url` or, where it has none, its title, so that another text is the same
 * feed. Nothing, where it is no feed.
 */
export function nameOf(source: string): string | undefined {
  try {
    const { feed_url, title, items } = JSON.parse(source);
    return Array.isArray(items) ? String(feed_url ?? title) : undefined;
  } catch {
    return undefined;
  }
}
