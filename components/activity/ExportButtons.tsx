import { saveFile } from '@/lib/browser/download.ts';
import { allDrafts } from '@/lib/drafts/index.ts';
import { type Share, toCsv, toJson } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './ExportButtons.module.css';

/** Two files to take away: the shares for a spreadsheet; the shares and drafts, with nothing lost. */
export function ExportButtons({ shares }: { shares: readonly Share[] }) {
  const { t } = useI18n();
  const save = (content: string, type: string, ending: string) =>
    saveFile(new Blob([content], { type }), `own-words-${new Date().toISOString().slice(0, 10)}.${ending}`);
  const saveJson = async () => {
    const drafts = (await allDrafts()).map(({ key, text, updatedAt }) => ({
      suggestion: key,
      text,
      at: updatedAt,
    }));
    save(toJson(shares, drafts), 'application/json', 'json');
  };
  return (
    <div className={styles.buttons}>
      <Button onClick={() => save(toCsv(shares), 'text/csv;charset=utf-8', 'csv')}>
        {t('activity.export_csv')}
      </Button>
      <Button onClick={() => void saveJson()}>{t('activity.export_json')}</Button>
    </div>
  );
}
