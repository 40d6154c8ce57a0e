import type { ReactNode } from 'react';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';

interface Props {
  path: string;
  label: string;
  hint?: string | undefined;
  /** Its name stands above it already: it is only read aloud. */
  named?: boolean;
  /** What is added: `a question`. */
  add: string;
  onAdd: () => void;
  children: ReactNode;
}

/** A list of the file: what it is for, its entries, and one more. */
export function ListField({ path, label, hint, named = false, add, onAdd, children }: Props) {
  const { t } = useI18n();
  return (
    <fieldset className={styles.list} data-field={path}>
      <legend className={named ? 'visually-hidden' : undefined}>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <FieldAdvice id={`${path}-advice`} path={path} />
      {children}
      <Button look="quiet" onClick={onAdd}>
        {t('studio.add', { what: add })}
      </Button>
    </fieldset>
  );
}
