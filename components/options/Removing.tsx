import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './Feeds.module.css';

interface Props {
  /** The feed's. */
  title: string;
  onClose: () => void;
  onRemove: () => void;
}

/** Asks before a feed is left, saying what stays. */
export function Removing({ title, onClose, onRemove }: Props) {
  const { t } = useI18n();
  return (
    <Dialog title={t('settings.remove_title', { title })} onClose={onClose}>
      <p>{t('settings.remove_text')}</p>
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button look="danger" onClick={onRemove}>
          {t('settings.remove')}
        </Button>
      </div>
    </Dialog>
  );
}
