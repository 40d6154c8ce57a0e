import { imageKey } from '../images.ts';
import { withoutFields } from '../place.ts';
import type { Project, StudioImage } from '../records.ts';

/** A feed with what belongs to it. */
export interface Whole {
  project: Project;
  images: readonly StudioImage[];
}

/**
 * The same as a feed of its own: what is done to one of them is none of the other’s business, so that nothing is left of
 * what went to and fro between two people.
 *
 * @param now epoch milliseconds
 */
export function asAnother(
  { project, images }: Whole,
  { feedId, newKey, title, now }: { feedId: string; newKey: () => string; title: string; now: number },
): { project: Project; images: StudioImage[] } {
  const items = project.items.map((item) => ({ ...item, key: newKey(), feedId }));
  const { exchanged: _, ...feed } = project.feed;
  return {
    project: {
      feed: {
        ...feed,
        id: feedId,
        head: { ...feed.head, title },
        order: items.map(({ key }) => key),
        createdAt: now,
        updatedAt: now,
      },
      items,
    },
    images: images.map(({ name, blob }) => ({ key: imageKey(feedId, name), feedId, name, blob })),
  };
}

/** The same as a feed that employees have nowhere yet. */
export function neverPublished({ feed, items }: Project): Project {
  const { address: _, published: __, ...rest } = feed;
  return { feed: { ...rest, head: withoutFields(feed.head, 'feed_url') }, items };
}
