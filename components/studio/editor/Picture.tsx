import { useState } from 'react';
import { troubleOf } from '@/lib/database/trouble.ts';
import type { PlainKey } from '@/lib/i18n/index.ts';
import { fieldSet } from '@/lib/studio/book.ts';
import { imageName } from '@/lib/studio/images.ts';
import { keepPicture, loadPicture, picturesOf, prepared } from '@/lib/studio/pictures.ts';
import { baseOf } from '@/lib/studio/read.ts';
import { useI18n } from '../../app/i18n.tsx';
import { ImagesProvider, useImage } from '../../suggestion/use-image.ts';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useDesk, useText, useWorkbook } from '../desk.tsx';
import { FieldAdvice } from '../fields/FieldAdvice.tsx';
import { TextField } from '../fields/TextField.tsx';
import { YesNo } from '../fields/YesNo.tsx';
import styles from './Editor.module.css';

const accepted = 'image/png,image/jpeg,image/webp';

/** The picture, with what has to be said of it. */
export function Picture({ item }: { item: string }) {
  const { t } = useI18n();
  const { name, wrong, choose, remove } = usePicture(item);
  const isThere = name !== '';
  return (
    <section className={styles.picture} data-field="image">
      <h2>{t('studio.field.picture')}</h2>
      <p className={styles.hint}>{t('studio.field.picture_hint')}</p>
      {isThere && <Thumb name={name} />}
      <div className={styles.actions}>
        <FileButton accept={accepted} onChoose={([file]) => file && void choose(file)}>
          {t(isThere ? 'studio.field.picture_other' : 'studio.field.picture_choose')}
        </FileButton>
        {isThere && (
          <Button look="quiet" onClick={remove}>
            {t('studio.field.picture_remove')}
          </Button>
        )}
      </div>
      {wrong && <p role="alert">{wrong === 'odd' ? t('studio.field.picture_odd') : t(wrong)}</p>}
      <FieldAdvice id="picture-advice" path="image" />
      {isThere && <OfPicture />}
    </section>
  );
}

function OfPicture() {
  const { t } = useI18n();
  return (
    <>
      <TextField
        path="_own_words.image_alt"
        label={t('studio.field.alt')}
        hint={t('studio.field.alt_hint')}
        long
      />
      <TextField
        path="_own_words.image_credit"
        label={t('studio.field.credit')}
        hint={t('studio.field.credit_hint')}
      />
      <YesNo
        path="_own_words.image_consent"
        label={t('studio.field.consent')}
        hint={t('studio.field.consent_hint')}
      />
    </>
  );
}

/** Keeps a picture that is chosen beside the feed, under a name of its own. */
function usePicture(item: string) {
  const { act } = useWorkbook();
  const feedId = useDesk(({ book }) => book.feed.id);
  const [name] = useText('image');
  const [wrong, setWrong] = useState<'odd' | PlainKey>();
  const set = (image: string | undefined) =>
    act(image ? 'picture_chosen' : 'picture_removed', '', (book) =>
      fieldSet(book, item, 'image', image, Date.now()),
    );
  const choose = async (file: File) => {
    const picture = await prepared(file);
    setWrong(picture ? undefined : 'odd');
    if (!picture) return;
    try {
      set(await kept(feedId, file.name, picture));
    } catch (error) {
      const isFull = troubleOf(error) === 'full';
      setWrong(isFull ? 'studio.open.reason.full' : 'studio.open.reason.not_kept');
    }
  };
  return { name, wrong, choose, remove: () => set(undefined) };
}

/** Keeps a picture beside the feed, and gives the name that it has there. */
async function kept(feedId: string, from: string, picture: Blob): Promise<string> {
  const taken = (await picturesOf(feedId)).map(({ name }) => name);
  const name = imageName(taken, from);
  await keepPicture(feedId, name, picture);
  return name;
}

/**
 * The copy of a picture that Studio has.
 *
 * @param name as the file has it, or its whole address
 */
export function Thumb({ name }: { name: string }) {
  const feed = useDesk(({ book }) => book.feed);
  const url = URL.parse(name, baseOf(feed))?.href;
  if (url === undefined) return null;
  return (
    <ImagesProvider value={loadPicture}>
      <Copy image={url} feedId={feed.id} />
    </ImagesProvider>
  );
}

function Copy({ image: url, feedId }: { image: string; feedId: string }) {
  const image = useImage({ image: url }, { id: feedId, sample: false });
  return image ? <img className={styles.thumb} src={image} alt="" /> : null;
}
