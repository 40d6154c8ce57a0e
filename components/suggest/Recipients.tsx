import { useLiveQuery } from 'dexie-react-hooks';
import { allFeeds } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
import styles from './Suggest.module.css';

/** Whom one's feeds say one can ask. The sample's company does not exist, so nobody there can be written to. */
export function Recipients() {
  const { t } = useI18n();
  const feeds = useLiveQuery(allFeeds);
  if (!feeds) return null;
  const named = feeds.filter(({ sample, head }) => !sample && head._own_words.contact);
  return (
    <section className={styles.copy} aria-labelledby="recipients">
      <h2 id="recipients">{t('suggest.to')}</h2>
      <p className={styles.note}>{t(named.length > 0 ? 'suggest.to_hint' : 'suggest.to_nobody')}</p>
      {named.length > 0 && (
        <dl className={styles.recipients}>
          {named.map(({ id, head }) => (
            <div key={id}>
              <dt>
                <bdi lang={head.language}>{head.title}</bdi>
              </dt>
              <dd>
                <bdi>{head._own_words.contact}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
