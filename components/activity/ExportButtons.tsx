import type { Share } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './ExportButtons.module.css';
import { saveCsv, saveJson } from './save-file.ts';

/** Two files to take away: the shares for a spreadsheet; the shares and drafts, with nothing lost. */
export function ExportButtons({ shares }: { shares: readonly Share[] }) {
  const { t } = useI18n();
  return (
    <div className={styles.buttons}>
      <Button onClick={() => saveCsv(shares)}>{t('activity.export_csv')}</Button>
      <Button onClick={() => void saveJson(shares)}>{t('activity.export_json')}</Button>
    </div>
  );
}
