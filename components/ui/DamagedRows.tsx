import styles from './DamagedRows.module.css';
import { Notice } from './Notice.tsx';

interface Props {
  /** How many there are, and what was lost of them; what was kept; what the rows are opened by. */
  title: string;
  text: string;
  show: string;
  rows: readonly unknown[];
}

/** Rows that cannot be read any more, as they lie: for the person to judge, and nobody else. */
export function DamagedRows({ title, text, show, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <Notice tone="caution" title={title}>
      <p>{text}</p>
      <details>
        <summary>{show}</summary>
        <pre className={styles.rows}>{rows.map((row) => JSON.stringify(row, null, 1)).join('\n\n')}</pre>
      </details>
    </Notice>
  );
}
