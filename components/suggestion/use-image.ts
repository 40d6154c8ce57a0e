import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useEffect, useState } from 'react';
import type { FeedRecord } from '@/lib/database/records.ts';
import type { Item } from '@/lib/feed/index.ts';
import { loadImage } from '@/lib/feed/subscriptions.ts';

/** Where the copies of images lie; those that were fetched with their feeds, unless a page says otherwise. */
export const ImagesProvider = createContext(loadImage);

/** An address the page may show an item's image from: the extension's own file, or the copy fetched with the feed. */
export function useImage(
  item: Pick<Item, 'image'>,
  feed: Pick<FeedRecord, 'id' | 'sample'> | undefined,
): string | undefined {
  const { image } = item;
  const load = useContext(ImagesProvider);
  const feedId = feed?.id;
  const packaged = feed?.sample && image ? new URL(image).pathname : undefined;
  const blob = useLiveQuery(
    async () => (image && feedId && !packaged ? load(feedId, image) : undefined),
    [image, feedId, packaged, load],
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
