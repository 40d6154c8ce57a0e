import { itemOf } from '../popup/feed.ts';

/** A feed of so many suggestions as Studio keeps it. */
export function studioRows(count: number) {
  const items = Array.from({ length: count }, (_, index) => {
    // Its pictures are not what is measured.
    const file = { ...itemOf(index), image: undefined };
    return { key: `k${index}`, feedId: 'bench', file, updatedAt: 1 };
  });
  const feed = {
    id: 'bench',
    head: { version: 'https://jsonfeed.org/version/1.1', title: 'Aurore Rail', language: 'en' },
    order: items.map(({ key }) => key),
    address: 'https://news.aurore-rail.example/feed.json',
    createdAt: 1,
    updatedAt: 1,
  };
  return { feed, items };
}
