import { useId } from 'react';
import { projectOf } from '@/lib/studio/book.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk } from '../desk.tsx';
import { hashOf } from '../use-route.ts';
import styles from './Review.module.css';

interface Props {
  /** `out`, `all`, or the key of one suggestion. */
  which: string;
  onWhich: (which: string) => void;
}

/** What is not printed: what is to be on the sheet, and the way to the printer. */
export function ReviewTools({ which, onWhich }: Props) {
  const { t } = useI18n();
  const id = useId();
  const book = useDesk((desk) => desk.book);
  return (
    <div className={styles.tools}>
      <a href={hashOf({ feed: book.feed.id, part: 'publish' })}>{t('studio.review.back')}</a>
      <label htmlFor={id}>{t('studio.review.which')}</label>
      <select id={id} value={which} onChange={({ target }) => onWhich(target.value)}>
        <option value="out">{t('studio.review.out')}</option>
        <option value="all">{t('studio.review.all')}</option>
        {projectOf(book).items.map(({ key, file }) => (
          <option key={key} value={key}>
            {t('studio.review.one', { title: titleIn(file) || t('studio.untitled_item') })}
          </option>
        ))}
      </select>
      <Button look="primary" onClick={() => print()}>
        {t('studio.review.print')}
      </Button>
    </div>
  );
}
