import { useEffect, useRef } from 'react';
import styles from './SelectedText.module.css';

interface Props {
  name: string;
  rows: number;
  children: string;
}

/** A text to be copied by hand: it comes selected, with the focus on it. */
export function SelectedText({ name, rows, children }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <textarea ref={area} className={styles.text} readOnly rows={rows} value={children} aria-label={name} />
  );
}
