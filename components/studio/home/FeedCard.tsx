import { ownName } from '@/lib/i18n/formats.ts';
import { loadWhole, removeFeed } from '@/lib/studio/feeds.ts';
import { neverPublished } from '@/lib/studio/open/keys.ts';
import { readHead } from '@/lib/studio/read.ts';
import type { StudioFeed } from '@/lib/studio/records.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { copyBeside } from '../open/arrive.ts';
import { passing } from '../open/passing.ts';
import { hashOf } from '../use-route.ts';
import styles from './Home.module.css';

/** A feed that somebody works on. */
export function FeedCard({ feed }: { feed: StudioFeed }) {
  const { t, dateTime } = useI18n();
  const { title: read, language } = readHead(feed.head);
  const title = read === '…' ? t('studio.untitled') : read;
  const remove = async () => passing.setState({ removed: await removeFeed(feed.id) });
  const copy = async () => {
    const whole = await loadWhole(feed.id, Date.now());
    if (!whole) return;
    const project = neverPublished(whole.project);
    await copyBeside({ ...whole, project }, t('studio.home.copy_of', { title }));
  };
  return (
    <li className={styles.feed}>
      <a href={hashOf({ feed: feed.id })} dir="auto">
        {title}
      </a>
      <p className={styles.soft}>{t('studio.count', { n: feed.order.length })}</p>
      {language && <p className={styles.soft}>{ownName(language)}</p>}
      <p className={styles.soft}>{t('studio.touched', { when: dateTime(feed.updatedAt) })}</p>
      <span className={styles.tools}>
        <Button
          look="quiet"
          aria-label={t('studio.home.duplicate_of', { title })}
          onClick={() => void copy()}
        >
          {t('studio.duplicate')}
        </Button>
        <Button look="quiet" aria-label={t('studio.remove', { what: title })} onClick={() => void remove()}>
          {t('studio.delete')}
        </Button>
      </span>
    </li>
  );
}
