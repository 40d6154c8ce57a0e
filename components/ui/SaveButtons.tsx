import { saveFile } from '@/lib/browser/download.ts';
import { Button } from './Button.tsx';
import styles from './SaveButtons.module.css';

interface Props {
  /** The files are called after it and the day: `own-words-2026-11-23.csv`. */
  name: string;
  labels: { csv: string; json: string };
  csv: () => string;
  json: () => string | Promise<string>;
}

/** Two files to take away: one for a spreadsheet, one with nothing lost. */
export function SaveButtons({ name, labels, csv, json }: Props) {
  return (
    <div className={styles.buttons}>
      <Button onClick={() => save(name, csv(), 'csv')}>{labels.csv}</Button>
      <Button onClick={() => void Promise.resolve(json()).then((content) => save(name, content, 'json'))}>
        {labels.json}
      </Button>
    </div>
  );
}

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

/** Saves a file that is called after a name and the day. */
export function save(name: string, content: string, ending: keyof typeof types): void {
  const day = new Date().toISOString().slice(0, 10);
  saveFile(new Blob([content], { type: types[ending] }), `${name}-${day}.${ending}`);
}
