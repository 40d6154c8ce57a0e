import { ask } from '@/lib/browser/messaging.ts';
import { personalSigns } from '@/lib/feed/personal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import type { WaitingFeed } from '../app/use-waiting.ts';
import { PersonalNotice } from '../feed/PersonalNotice.tsx';
import { useAddress } from '../feed/use-address.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Welcome.module.css';

interface Props {
  feed: WaitingFeed;
  onRead: () => void;
}

/** The door to a feed that the company set: its address is there, and the click is the person's. */
export function CompanyFeed({ feed, onRead }: Props) {
  const { t } = useI18n();
  const { url, isAllowed } = feed;
  const { step, error, isAsked, submit } = useAddress({
    start: url,
    read: (address) => ask('feed.subscribe', { url: address }),
    onRead,
  });
  const { hostname: host } = new URL(url);
  const invitation = isAllowed ? t('company.read') : t('welcome.subscribe', { host });
  return (
    <div className={styles.door}>
      <h3>{t('company.door')}</h3>
      <p className={styles.address}>
        <bdi>{url}</bdi>
      </p>
      <p>{t('company.door_text')}</p>
      <p className={styles.note}>{t(isAllowed ? 'company.allowed' : 'welcome.reveals', { host })}</p>
      <PersonalNotice signs={personalSigns(url)} advice="before" />
      <div>
        <Button look="primary" aria-disabled={step === 'reading'} onClick={submit}>
          {step === 'reading' ? t('welcome.reading') : invitation}
        </Button>
      </div>
      {error && (
        <Notice tone="danger" role="alert">
          {[t(error), isAsked && t('feed.error.nothing_kept')].filter(Boolean).join(' ')}
        </Notice>
      )}
      <div role="status">{step === 'refused' && <Notice>{t('welcome.refused')}</Notice>}</div>
    </div>
  );
}
