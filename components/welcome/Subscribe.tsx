import { ask } from '@/lib/browser/messaging.ts';
import { countOffered } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
import { AddressForm } from '../feed/AddressForm.tsx';
import styles from './Welcome.module.css';

interface Props {
  /** There is a door for what the company set already. */
  isOther: boolean;
  onDone: (suggestions: number) => void;
}

/** The first door: the company's feed. */
export function Subscribe({ isOther, onDone }: Props) {
  const { t } = useI18n();
  return (
    <div className={styles.door}>
      <h3>{t(isOther ? 'company.other_door' : 'welcome.feed_title')}</h3>
      <AddressForm
        look={isOther ? 'plain' : 'primary'}
        label={t('welcome.address')}
        hint={t('welcome.address_hint')}
        invitation={(host) => (host ? t('welcome.subscribe', { host }) : t('welcome.subscribe_blank'))}
        nothingDone={t('feed.error.nothing_kept')}
        refused={t('welcome.refused')}
        read={(url) => ask('feed.subscribe', { url })}
        onRead={() => void countOffered().then(onDone)}
      />
    </div>
  );
}
