import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { saveFile } from '@/lib/browser/download.ts';
import { limits } from '@/lib/feed/format.ts';
import { feedSet } from '@/lib/studio/book.ts';
import { plain } from '@/lib/studio/images.ts';
import { picturesOf } from '@/lib/studio/pictures.ts';
import { bundle } from '@/lib/studio/publish/bundle.ts';
import type { Outgoing } from '@/lib/studio/publish/outgoing.ts';
import { publishedSaved } from '@/lib/studio/publish/standing.ts';
import { type Weight, weigh } from '@/lib/studio/publish/weigh.ts';
import { readHead } from '@/lib/studio/read.ts';
import type { StudioImage } from '@/lib/studio/records.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import styles from './Publish.module.css';
import { goingOf } from './use-going.ts';

const none: StudioImage[] = [];

/** The download of what goes on the web, and whether employees' browsers take it. */
export function Save({ going, early }: { going: Outgoing; early: boolean }) {
  const { t } = useI18n();
  const { save, saveFileAlone, weight } = useSaving(going, early);
  return (
    <section className={styles.step} aria-labelledby="save">
      <h2 id="save">{t('studio.save')}</h2>
      <p>{t('studio.save.hint')}</p>
      <Size weight={weight} />
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void save()}>
          {t('studio.save.button')}
        </Button>
        <Button look="quiet" onClick={saveFileAlone}>
          {t('studio.save.only_file')}
        </Button>
      </div>
      <Last />
    </section>
  );
}

function useSaving({ source }: Outgoing, early: boolean) {
  const { write, desk } = useWorkbook();
  const feedId = useDesk(({ book }) => book.feed.id);
  const pictures = useLiveQuery(() => picturesOf(feedId), [feedId]) ?? none;
  const weight = useMemo(
    () => weigh(source, new Map(pictures.map(({ name, blob }) => [name, blob.size]))),
    [source, pictures],
  );
  const taken = () => {
    const { book } = desk.getState();
    const going = goingOf(book, early).source;
    write((now) => feedSet(now, { published: publishedSaved(now.feed.published, going, Date.now()) }));
    const day = new Date().toISOString().slice(0, 10);
    return { going, name: `${plain(readHead(book.feed.head).title) || 'feed'}-${day}` };
  };
  const save = async () => {
    const bytes = async ({ name, blob }: StudioImage) => ({
      name,
      bytes: new Uint8Array(await blob.arrayBuffer()),
    });
    const images = await Promise.all((await picturesOf(feedId)).map(bytes));
    const { going, name } = taken();
    saveFile(new Blob([bundle(going, images)], { type: 'application/zip' }), `${name}.zip`);
  };
  const saveFileAlone = () =>
    saveFile(new Blob([taken().going], { type: 'application/feed+json' }), 'feed.json');
  return { save, saveFileAlone, weight };
}

/** How much it is, and what of it would be too much. */
function Size({ weight }: { weight: Weight }) {
  const { t, size, list } = useI18n();
  const { file, pictures, picturesBytes, heavy, missing } = weight;
  const most = { file: size(limits.bytes), pictures: size(limits.imagesBytes), one: size(limits.imageBytes) };
  const wrong = [
    file > limits.bytes && t('studio.save.file_heavy'),
    picturesBytes > limits.imagesBytes && t('studio.save.pictures_heavy'),
    heavy.length > 0 && t('studio.save.picture_heavy', { names: list(heavy), most: most.one }),
    missing.length > 0 && t('studio.save.picture_missing', { names: list(missing) }),
  ].filter((text) => text !== false);
  return (
    <>
      <div className={styles.hint}>
        <p>{t('studio.save.file', { size: size(file), most: most.file })}</p>
        {pictures > 0 && (
          <p>{t('studio.save.pictures', { n: pictures, size: size(picturesBytes), most: most.pictures })}</p>
        )}
      </div>
      {wrong.length > 0 && (
        <Notice tone="caution">
          {wrong.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

/** When it was saved last, and whether it was seen where it belongs. */
function Last() {
  const { t, dateTime } = useI18n();
  const published = useDesk(({ book }) => book.feed.published);
  if (!published || published.from === 'opened') return <p role="status" />;
  return (
    <p role="status" className={styles.hint}>
      {t(`studio.save.${published.from}`, { when: dateTime(published.at) })}
    </p>
  );
}
