import { saveFile } from '@/lib/browser/download.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from './Button.tsx';
import styles from './SaveButtons.module.css';

interface Props {
  /** The files are called after it and the day: `own-words-2026-11-23.csv`. */
  name: string;
  csv: () => string;
  json: () => string;
}

/** Two files to take away: one for a spreadsheet, one with nothing lost. */
export function SaveButtons({ name, csv, json }: Props) {
  const { t } = useI18n();
  const save = (content: string, type: string, ending: string) =>
    saveFile(new Blob([content], { type }), `${name}-${new Date().toISOString().slice(0, 10)}.${ending}`);
  return (
    <div className={styles.buttons}>
      <Button onClick={() => save(csv(), 'text/csv;charset=utf-8', 'csv')}>{t('activity.export_csv')}</Button>
      <Button onClick={() => save(json(), 'application/json', 'json')}>{t('activity.export_json')}</Button>
    </div>
  );
}
