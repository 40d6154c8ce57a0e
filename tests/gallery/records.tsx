import { useI18n } from '@/components/app/i18n.tsx';
import { DamagedRows } from '@/components/ui/DamagedRows.tsx';
import { Empty } from '@/components/ui/Empty.tsx';
import { Figures } from '@/components/ui/Figures.tsx';
import { SaveButtons } from '@/components/ui/SaveButtons.tsx';
import styles from './Gallery.module.css';

export function FiguresShown() {
  const { t, number, size } = useI18n();
  return (
    <div className={styles.wide}>
      <Figures
        figures={[
          [t('activity.shares'), number(12)],
          [t('ledger.received'), size(1_234_567)],
        ]}
      />
    </div>
  );
}

export function EmptyShown() {
  const { t } = useI18n();
  return (
    <div className={styles.wide}>
      <Empty title={t('activity.empty')} hint={t('activity.empty_hint')}>
        {t('activity.empty_next')}
      </Empty>
    </div>
  );
}

export function SaveButtonsShown() {
  const { t } = useI18n();
  return (
    <SaveButtons
      name="own-words"
      labels={{ csv: t('ledger.export_csv'), json: t('ledger.export_json') }}
      csv={() => ''}
      json={() => ''}
    />
  );
}

export function DamagedRowsShown() {
  const { t } = useI18n();
  return (
    <DamagedRows
      title={t('activity.damaged', { n: 1 })}
      text={t('activity.damaged_text')}
      show={t('activity.show_text')}
      rows={[{ id: 9 }]}
    />
  );
}
