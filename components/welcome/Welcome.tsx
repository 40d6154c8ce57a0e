import { useState } from 'react';
import { openPage, pagePath } from '@/lib/browser/tabs.ts';
import { countOffered } from '@/lib/feed/subscriptions.ts';
import { beginStudio } from '@/lib/studio/presence.ts';
import { useI18n } from '../app/i18n.tsx';
import { usePolicy } from '../app/use-policy.ts';
import { useWaiting } from '../app/use-waiting.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { CompanyFeed } from './CompanyFeed.tsx';
import { FiveLines } from './FiveLines.tsx';
import { Sample } from './Sample.tsx';
import { Subscribe } from './Subscribe.tsx';
import styles from './Welcome.module.css';

/** The first page: what one can count on, then a feed or the sample. */
export function Welcome() {
  const { t } = useI18n();
  const { feeds, lockFeeds } = usePolicy();
  const waiting = useWaiting();
  const [suggestions, setSuggestions] = useState<number>();
  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')} wide>
      <div className={styles.promises}>
        <FiveLines />
        <a href={pagePath('ledger')}>{t('ledger.see')}</a>
      </div>
      <section className={styles.start} aria-labelledby="start">
        <h2 id="start">{t('welcome.start')}</h2>
        <div role="status">
          {suggestions !== undefined && (
            <Notice
              tone="good"
              title={suggestions ? t('welcome.done', { n: suggestions }) : t('welcome.done_empty')}
            >
              <p>{t('welcome.done_text')}</p>
              <Button onClick={() => void openPage('popup')}>{t('welcome.open')}</Button>
            </Notice>
          )}
        </div>
        {lockFeeds && <p>{t('company.locked')}</p>}
        <div className={styles.doors}>
          {waiting?.map((feed) => (
            <CompanyFeed key={feed.url} feed={feed} onRead={() => void countOffered().then(setSuggestions)} />
          ))}
          {!lockFeeds && <Subscribe isOther={feeds.length > 0} onDone={setSuggestions} />}
          <Sample onDone={setSuggestions} />
        </div>
        <ToStudio />
      </section>
    </Page>
  );
}

/** For whoever writes the suggestions. */
function ToStudio() {
  const { t } = useI18n();
  return (
    <p>
      <Button look="quiet" onClick={() => void beginStudio().then(() => openPage('studio'))}>
        {t('publishing.welcome')}
      </Button>
    </p>
  );
}
