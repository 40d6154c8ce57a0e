import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Life.module.css';

interface Props {
  title: string;
  /** Not for what is withdrawn already, and not published as such. */
  onWithdraw?: (() => void) | undefined;
  onDelete: () => void;
  onClose: () => void;
}

/** Before a suggestion is deleted that employees have: what that would mean, and what is better. */
export function DeleteDialog({ title, onWithdraw, onDelete, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Dialog title={t('studio.delete.title', { title })} onClose={onClose}>
      <p>{t(onWithdraw ? 'studio.delete.out' : 'studio.delete.withdrawn')}</p>
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button look="danger" onClick={onDelete}>
          {t('studio.delete.all_the_same')}
        </Button>
        {onWithdraw && (
          <Button look="primary" onClick={onWithdraw}>
            {t('studio.delete.withdraw')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
