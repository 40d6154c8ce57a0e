import type { StudioFileRead } from '@/lib/studio/open/index.ts';
import { readHead } from '@/lib/studio/read.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Apart } from './Apart.tsx';
import { Settled } from './Settled.tsx';
import styles from './Together.module.css';
import { useTogether } from './use-together.ts';

interface Props {
  file: StudioFileRead;
  onClose: () => void;
}

/** A colleague’s file of the feed that is open: how the two have gone apart, and what is to become of them. */
export function Together({ file, onClose }: Props) {
  const { t } = useI18n();
  const does = useTogether(file, onClose);
  const { title } = readHead(file.project.feed.head);
  if (does.outcome)
    return (
      <Dialog title={t('studio.turn.done')} onClose={onClose}>
        <Settled outcome={does.outcome} onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog title={t('studio.turn.title', { title })} onClose={does.isNothingNew ? does.leave : onClose}>
      <About file={file} />
      {does.isFailed && (
        <Notice tone="danger" role="alert">
          {t('studio.turn.failed')}
        </Notice>
      )}
      {does.isNothingNew ? <NothingNew onClose={does.leave} /> : <Ways does={does} onClose={onClose} />}
    </Dialog>
  );
}

function About({ file }: { file: StudioFileRead }) {
  const { t, dateTime } = useI18n();
  const at = Date.parse(file.savedAt ?? '');
  const { items, images } = file.damaged;
  return (
    <>
      {!Number.isNaN(at) && (
        <p className={styles.hint}>{t('studio.turn.saved_at', { when: dateTime(at) })}</p>
      )}
      {items + images > 0 && <Notice tone="caution">{t('studio.turn.damaged', { items, images })}</Notice>}
    </>
  );
}

function NothingNew({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  return (
    <>
      <p>
        <strong>{t('studio.turn.nothing_new')}</strong>
      </p>
      <p>{t('studio.turn.nothing_new_hint')}</p>
      <div>
        <Button look="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      </div>
    </>
  );
}

function Ways({ does, onClose }: { does: ReturnType<typeof useTogether>; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <>
      <p>{t('studio.turn.here_already')}</p>
      <Apart comparison={does.comparison} />
      <div className={styles.way}>
        <Button look="primary" onClick={does.bringTogether}>
          {t('studio.turn.together')}
        </Button>
        <p className={styles.hint}>{t('studio.turn.together_hint')}</p>
      </div>
      <div className={styles.way}>
        <Button onClick={does.take}>{t('studio.turn.take')}</Button>
        <p className={styles.hint}>{t('studio.turn.take_hint')}</p>
      </div>
      <div className={styles.others}>
        <Button onClick={does.keepBoth}>{t('studio.turn.apart')}</Button>
        <Button look="quiet" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </>
  );
}
