import { useDeferredValue } from 'react';
import type { FeedRecord } from '@/lib/database/records.ts';
import { saysItsSide } from '@/lib/feed/charter.ts';
import { baseOf, readHead } from '@/lib/studio/read.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Company } from '../../charter/Company.tsx';
import { useDesk } from '../desk.tsx';
import styles from './Company.module.css';

/** What employees read of it, drawn by the very piece they see. */
export function CompanyPreview() {
  const { t } = useI18n();
  // What is typed is drawn in its field first.
  const of = useDeferredValue(useDesk(({ book }) => book.feed));
  const head = readHead(of.head);
  const title = head.title === '…' ? t('studio.untitled') : head.title;
  const feed: FeedRecord = {
    id: of.id,
    url: baseOf(of),
    sample: false,
    head: { ...head, title },
    addedAt: of.createdAt,
    problems: [],
  };
  return (
    <aside className={styles.preview} aria-labelledby="company-preview">
      <h2 id="company-preview">{t('studio.company.preview')}</h2>
      <div className={styles.frame} data-preview>
        {saysItsSide(head) ? (
          <Company feed={feed} />
        ) : (
          <p className={styles.hint}>{t('studio.company.preview_nothing')}</p>
        )}
      </div>
    </aside>
  );
}
