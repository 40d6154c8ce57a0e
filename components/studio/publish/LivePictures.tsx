import { useEffect, useState } from 'react';
import { sha256 } from '@/lib/feed/sha256.ts';
import { imagesNamed } from '@/lib/studio/images.ts';
import { picturesOf } from '@/lib/studio/pictures.ts';
import { objectIn } from '@/lib/studio/publish/bundle.ts';
import { baseOf } from '@/lib/studio/read.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDesk } from '../desk.tsx';
import styles from './Publish.module.css';
import type { LiveImages } from './use-check.ts';

/** The pictures that employees do not get, or not as they are in Studio. */
export function LivePictures({ images, source }: { images: LiveImages; source: string }) {
  const { t } = useI18n();
  const base = useDesk(({ book }) => baseOf(book.feed));
  const own = useOwnHashes(source);
  const wrong = images.flatMap(({ url, hash, trouble }) => {
    const ours = own.get(url);
    const isOther = hash !== undefined && ours !== undefined && ours !== hash;
    if (trouble === undefined && !isOther) return [];
    const said =
      trouble === undefined
        ? t('studio.check.picture_other')
        : trouble === 'type'
          ? t('studio.check.picture_type')
          : t(`ledger.outcome.${trouble}`);
    return [{ url, text: t('studio.check.picture', { name: nameIn(url, base), trouble: said }) }];
  });
  if (wrong.length === 0) return null;
  return (
    <Notice tone="caution" title={t('studio.check.pictures', { n: wrong.length })}>
      <ul className={styles.entries}>
        {wrong.map(({ url, text }) => (
          <li key={url}>{text}</li>
        ))}
      </ul>
      <p>{t('studio.check.pictures_next')}</p>
    </Notice>
  );
}

function nameIn(url: string, base: string): string {
  const folder = new URL('.', base).href;
  return url.startsWith(folder) ? url.slice(folder.length) : url;
}

/** The SHA-256 of each picture that would be published, by the address it would have. */
function useOwnHashes(source: string): ReadonlyMap<string, string> {
  const feedId = useDesk(({ book }) => book.feed.id);
  const base = useDesk(({ book }) => baseOf(book.feed));
  const [hashes, setHashes] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const named = imagesNamed(objectIn(source));
      const pictures = (await picturesOf(feedId)).filter(({ name }) => named.has(name));
      const found = pictures.map(async ({ name, blob }) => {
        const hash = await sha256(new Uint8Array(await blob.arrayBuffer()));
        return [new URL(name, base).href, hash] as const;
      });
      const all = new Map(await Promise.all(found));
      if (!isLeft) setHashes(all);
    };
    void read();
    return () => {
      isLeft = true;
    };
  }, [source, feedId, base]);
  return hashes;
}
