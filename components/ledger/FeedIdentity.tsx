import type { FeedRecord } from '@/lib/database/records.ts';
import { aloud, inFours } from '@/lib/feed/fingerprint.ts';
import { readableHost } from '@/lib/networks/punycode.ts';
import { useI18n } from '../app/i18n.tsx';
import { PersonalFeed } from '../feed/PersonalFeed.tsx';
import styles from './Ledger.module.css';

/** One feed: its address to the letter, the fingerprint of what came from there, and what looks personal in both. */
export function FeedIdentity({ feed }: { feed: FeedRecord }) {
  const { t, dateTime } = useI18n();
  const { host } = new URL(feed.url);
  const readable = readableHost(host);
  const { fingerprint } = feed;
  const rows = [
    ...(feed.sample ? [] : [[t('ledger.address'), feed.url] as const]),
    ...(readable === host
      ? []
      : [[t('ledger.host'), readable] as const, [t('ledger.host_ascii'), host] as const]),
    ...(fingerprint
      ? [
          [t('ledger.aloud'), aloud(fingerprint)] as const,
          [t('ledger.fingerprint'), inFours(fingerprint)] as const,
        ]
      : []),
  ];
  return (
    <article className={styles.feed} aria-labelledby={`feed-${feed.id}`}>
      <h3 id={`feed-${feed.id}`} dir="auto">
        {feed.head.title}
      </h3>
      {feed.sample && <p>{t('settings.in_extension')}</p>}
      <dl className={styles.identity}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.exact}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        {!feed.sample && (
          <div>
            <dt>{t('ledger.read')}</dt>
            <dd>{feed.goodAt ? dateTime(feed.goodAt) : t('ledger.never')}</dd>
          </div>
        )}
      </dl>
      {!fingerprint && <p className={styles.note}>{t('ledger.no_fingerprint')}</p>}
      <PersonalFeed feed={feed} />
    </article>
  );
}
