import { isPopup } from '@/lib/browser/window.ts';
import type { FeedRecord } from '@/lib/database/records.ts';
import { saysItsSide } from '@/lib/feed/charter.ts';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Writing.module.css';

interface Props {
  feed: FeedRecord | undefined;
  /** Was the suggestion set aside? */
  declined: boolean;
  onClose: () => void;
  onDecline: () => void;
}

/** The ways out of the writing screen, and whose suggestion it is. */
export function WritingHeader({ feed, declined, onClose, onDecline }: Props) {
  const { t } = useI18n();
  return (
    <header className={styles.header}>
      <IconButton icon="back" label={t('app.back')} onClick={onClose} />
      <FeedName feed={feed} />
      {isPopup() && (
        <IconButton icon="widen" label={t('write.in_tab')} onClick={() => void leaveTo('popup')} />
      )}
      <Button look="quiet" onClick={onDecline}>
        {declined ? t('write.bring_back') : t('write.decline')}
      </Button>
    </header>
  );
}

/** Leads to what the company says of its side, where it says something. */
function FeedName({ feed }: Pick<Props, 'feed'>) {
  const { t } = useI18n();
  const name = (
    <span className={styles.feed} dir="auto">
      {feed?.head.title}
    </span>
  );
  if (!feed || !saysItsSide(feed.head)) return <div className={styles.place}>{name}</div>;
  return (
    <div className={styles.place}>
      <button
        type="button"
        className={styles.company}
        title={t('charter.title')}
        onClick={() => void leaveTo('charter')}
      >
        {name}
      </button>
    </div>
  );
}
