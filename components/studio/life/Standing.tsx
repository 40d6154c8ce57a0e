import { extensionIn } from '@/lib/feed/lint/subject.ts';
import type { StudioItem } from '@/lib/studio/records.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk } from '../desk.tsx';
import { TextField } from '../fields/TextField.tsx';
import { ItemSheet } from '../review/ItemSheet.tsx';
import { hashOf } from '../use-route.ts';
import styles from './Life.module.css';

/** Where a suggestion stands that is corrected, paused or withdrawn, with what people are told and what was kept of it. */
export function Standing({ item }: { item: StudioItem }) {
  const { t } = useI18n();
  const feedId = useDesk(({ book }) => book.feed.id);
  const { status } = extensionIn(item.file);
  if (status !== 'corrected' && status !== 'paused' && status !== 'withdrawn') return null;
  return (
    <section className={styles.standing} aria-label={t(`card.${status}`)}>
      <p>{t(`studio.standing.${status}`)}</p>
      <TextField path="_own_words.note" label={t('studio.life.note')} long />
      <p className={styles.hint}>{t('studio.standing.to_publish')}</p>
      <p>
        <a href={hashOf({ feed: feedId, part: 'publish' })}>{t('studio.standing.publish')}</a>
      </p>
      {item.kept && (
        <details>
          <summary>{t('studio.standing.kept')}</summary>
          <ItemSheet file={item.kept} />
        </details>
      )}
    </section>
  );
}
