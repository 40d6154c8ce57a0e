import { useId, useState } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import { requestHost } from '@/lib/browser/permissions.ts';
import type { FeedRecord } from '@/lib/database/records.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import { unsubscribe } from '@/lib/feed/subscriptions.ts';
import { isPlainKey } from '@/lib/i18n/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { useSaid } from '../app/use-said.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Feeds.module.css';
import { Removing } from './Removing.tsx';

/** One feed: where it comes from, how it stands, and what one can do about it. */
export function FeedRow({ feed, onRemoved }: { feed: FeedRecord; onRemoved: () => void }) {
  const { t, dateTime } = useI18n();
  const id = useId();
  const [removing, setRemoving] = useState(false);
  const { title } = feed.head;
  return (
    <li className={styles.feed}>
      <h3 id={id} dir="auto">
        {title}
      </h3>
      <p className={styles.note}>
        <bdi>{feed.sample ? t('settings.in_extension') : feed.url}</bdi>
      </p>
      {feed.goodAt && !feed.sample && (
        <p className={styles.note}>{t('settings.good_at', { date: dateTime(feed.goodAt) })}</p>
      )}
      {feed.fingerprint && (
        <>
          <p className={styles.note}>
            {t('settings.fingerprint')} <span className={styles.mono}>{fingerprintOf(feed.fingerprint)}</span>
          </p>
          <p className={styles.note}>{t('settings.fingerprint_hint')}</p>
        </>
      )}
      {feed.error && isPlainKey(feed.error) && (
        <Notice tone="caution" title={t('feed.error.title')}>
          <p>{t(feed.error)}</p>
          {feed.goodAt && <p>{t('feed.error.kept')}</p>}
          {feed.triedAt && (
            <p className={styles.note}>{t('settings.failed_at', { date: dateTime(feed.triedAt) })}</p>
          )}
        </Notice>
      )}
      <Problems feed={feed} />
      <div className={styles.actions}>
        {!feed.sample && <Reading feed={feed} />}
        <Button look="danger" aria-describedby={id} onClick={() => setRemoving(true)}>
          {t('settings.remove')}
        </Button>
      </div>
      {removing && (
        <Removing
          title={title}
          onClose={() => setRemoving(false)}
          onRemove={() => void unsubscribe(feed).then(onRemoved)}
        />
      )}
    </li>
  );
}

/** Reading by hand, after saying what it reveals; with the permission first when that is what is missing. */
function Reading({ feed }: { feed: FeedRecord }) {
  const { t } = useI18n();
  const [reading, setReading] = useState(false);
  const [said, say] = useSaid();
  const [failed, setFailed] = useState<{ error: FeedErrorKey; goodAt: number | undefined }>();
  const refused = feed.error === 'feed.error.permission';
  const read = () => {
    if (reading) return;
    // Asking where it is granted already shows nothing; where it is not, the browser wants it within the click.
    const asked = requestHost(feed.url);
    setReading(true);
    void asked
      .then((granted) => (granted ? ask('feed.refresh', { feedId: feed.id }) : undefined))
      .finally(() => setReading(false))
      .then((outcome) => {
        setFailed(outcome && !outcome.ok ? { error: outcome.error, goodAt: feed.goodAt } : undefined);
        if (outcome) say(t(outcome.ok ? 'settings.read' : 'feed.error.title'));
      });
  };
  return (
    <>
      <Button onClick={read} aria-disabled={reading}>
        {reading
          ? t('welcome.reading')
          : refused
            ? t('settings.allow', { host: new URL(feed.url).hostname })
            : t('settings.refresh')}
      </Button>
      <span className={styles.note}>{t('settings.refresh_reveals')}</span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {failed && failed.error !== feed.error && failed.goodAt === feed.goodAt && (
        <Notice tone="danger" role="alert">
          {t(failed.error)}
        </Notice>
      )}
    </>
  );
}

function Problems({ feed }: { feed: FeedRecord }) {
  const { t } = useI18n();
  if (feed.problems.length === 0) return null;
  return (
    <details>
      <summary className={styles.note}>{t('settings.problems', { n: feed.problems.length })}</summary>
      <ul className={styles.problems}>
        {feed.problems.slice(0, 100).map(({ key, path }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same remark can stand twice, and the list never changes
          <li key={index}>
            <code>{path}</code> {isPlainKey(key) ? t(key) : key}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Short enough to read aloud: `a1b2 c3d4 e5f6 0718` */
function fingerprintOf(hash: string): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}
