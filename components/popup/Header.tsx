import type { FeedRecord } from '@/lib/database/records.ts';
import { saysItsSide } from '@/lib/feed/charter.ts';
import { firstClick } from '../app/first-click.ts';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './List.module.css';

/** The name of the product, and the ways to the other pages; to the company's side where a feed says something of it. */
export function Header({ feeds }: { feeds: readonly FeedRecord[] }) {
  const { t } = useI18n();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      {feeds.some(({ head }) => saysItsSide(head)) && (
        <IconButton
          icon="charter"
          label={t('charter.title')}
          onClick={firstClick(() => void leaveTo('charter'))}
        />
      )}
      <IconButton
        icon="journal"
        label={t('app.activity')}
        onClick={firstClick(() => void leaveTo('activity'))}
      />
      <IconButton
        icon="settings"
        label={t('app.settings')}
        onClick={firstClick(() => void leaveTo('options'))}
      />
    </header>
  );
}
