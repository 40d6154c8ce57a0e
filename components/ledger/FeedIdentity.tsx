import type { FeedRecord } from '@/lib/database/records.ts';
import { aloud, inFours } from '@/lib/feed/fingerprint.ts';
import { isFetched } from '@/lib/feed/store.ts';
import { readableHost } from '@/lib/networks/punycode.ts';
import { useI18n } from '../app/i18n.tsx';
import { PersonalFeed } from '../feed/PersonalFeed.tsx';
import styles from './Ledger.module.css';

/** One feed: its address to the letter, the fingerprint of what came from there, and what looks personal in both. */
export function FeedIdentity({ feed }: { feed: FeedRecord }) {
  const { t } = useI18n();
  const identity = useIdentity(feed);
  return (
    <article className={styles.feed} aria-labelledby={`feed-${feed.id}`}>
      <h3 id={`feed-${feed.id}`} dir="auto">
        {feed.head.title}
      </h3>
      {feed.sample && <p>{t('settings.in_extension')}</p>}
      {feed.inline && <p>{t('company.inside')}</p>}
      <dl className={styles.identity}>
        {identity.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {!feed.fingerprint && <p className={styles.note}>{t('ledger.no_fingerprint')}</p>}
      <PersonalFeed feed={feed} />
    </article>
  );
}

/** What there is to compare, each with its name. */
function useIdentity(feed: FeedRecord): (readonly [string, string])[] {
  const { t, dateTime } = useI18n();
  const { url, fingerprint, goodAt } = feed;
  const { host } = new URL(url);
  const readable = readableHost(host);
  const address = [
    [t('ledger.address'), url],
    ...(readable === host
      ? []
      : [[t('ledger.host'), readable] as const, [t('ledger.host_ascii'), host] as const]),
    [t('ledger.read'), goodAt ? dateTime(goodAt) : t('ledger.never')],
  ] as const;
  const content = fingerprint
    ? ([
        [t('ledger.aloud'), aloud(fingerprint)],
        [t('ledger.fingerprint'), inFours(fingerprint)],
      ] as const)
    : [];
  return [...(isFetched(feed) ? address : []), ...content];
}
