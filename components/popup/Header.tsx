import { firstClick } from '../app/first-click.ts';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './List.module.css';

/** The name of the product, and the ways to the other pages. */
export function Header() {
  const { t } = useI18n();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{t('app.name')}</h1>
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
