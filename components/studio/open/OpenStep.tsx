import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Open.module.css';
import type { useOpening } from './use-opening.ts';

/** What becomes of something that is being opened: why it could not be, or what can be done with it. */
export function OpenStep({ opening }: { opening: ReturnType<typeof useOpening> }) {
  const { t } = useI18n();
  const { step } = opening;
  return (
    <div className={styles.step}>
      <p role="status">{step.step === 'busy' && t('studio.open.busy')}</p>
      {step.step === 'failed' && <Failed name={step.name} reason={t(step.reason)} onClose={opening.forget} />}
      {step.step === 'list' && <AsList opening={opening} found={step.opening} />}
    </div>
  );
}

function Failed({ name, reason, onClose }: { name: string; reason: string; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Notice
      tone="danger"
      role="alert"
      title={name ? t('studio.open.failed', { name }) : t('studio.open.failed_unnamed')}
    >
      <p>{reason}</p>
      <p>{t('studio.open.nothing_changed')}</p>
      <Button look="quiet" onClick={onClose}>
        {t('app.close')}
      </Button>
    </Notice>
  );
}

interface AsListProps {
  opening: ReturnType<typeof useOpening>;
  found: Parameters<ReturnType<typeof useOpening>['begin']>[0];
}

function AsList({ opening, found }: AsListProps) {
  const { t } = useI18n();
  const { list, chosen } = found;
  const n = list.kind === 'table' ? list.table.total : list.rows.length;
  const { name } = chosen;
  return (
    <Notice
      tone="info"
      role="alert"
      title={name ? t('studio.open.list', { name, n }) : t('studio.open.list_unnamed', { n })}
    >
      <p>{t('studio.open.list_hint')}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => opening.begin(found)}>
          {t('studio.open.list_begin')}
        </Button>
        <Button onClick={opening.forget}>{t('app.cancel')}</Button>
      </div>
    </Notice>
  );
}
