import { useEffect, useState } from 'react';
import { db } from '@/lib/database/index.ts';
import type { FeedRecord } from '@/lib/database/records.ts';
import { assetKey } from '@/lib/feed/asset-key.ts';
import type { Item } from '@/lib/feed/index.ts';

/** An address the page may show an item's image from: the extension's own file, or the copy fetched with the feed. */
export function useImage(item: Item, feed: FeedRecord | undefined): string | undefined {
  const [source, setSource] = useState<string>();
  const { image } = item;
  const feedId = feed?.id;
  const packaged = feed?.sample && image ? new URL(image).pathname : undefined;
  useEffect(() => {
    if (!image || !feedId || packaged) return;
    let url: string | undefined;
    let left = false;
    void db.assets.get(assetKey(feedId, image)).then((asset) => {
      if (!asset || left) return;
      url = URL.createObjectURL(asset.blob);
      setSource(url);
    });
    return () => {
      left = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [image, feedId, packaged]);
  return packaged ?? source;
}
