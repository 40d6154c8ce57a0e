import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { FeedRecord } from '@/lib/database/records.ts';
import type { Item } from '@/lib/feed/index.ts';
import { loadImage } from '@/lib/feed/subscriptions.ts';

/** An address the page may show an item's image from: the extension's own file, or the copy fetched with the feed. */
export function useImage(item: Item, feed: FeedRecord | undefined): string | undefined {
  const { image } = item;
  const feedId = feed?.id;
  const packaged = feed?.sample && image ? new URL(image).pathname : undefined;
  const blob = useLiveQuery(
    async () => (image && feedId && !packaged ? loadImage(feedId, image) : undefined),
    [image, feedId, packaged],
  );
  const [source, setSource] = useState<string>();
  useEffect(() => {
    if (!blob) return;
    const url = URL.createObjectURL(blob);
    setSource(url);
    return () => {
      setSource(undefined);
      URL.revokeObjectURL(url);
    };
  }, [blob]);
  return packaged ?? source;
}
