import { useId } from 'react';
import { useText } from '../desk.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';
import { TextBox } from './TextBox.tsx';

interface Props {
  path: string;
  label: string;
  hint?: string | undefined;
  /** May it have several lines? */
  long?: boolean;
  placeholder?: string;
  lang?: string | undefined;
  inputMode?: 'url' | 'text';
}

/** A text of the file, with what it is for and what would make it better. */
export function TextField({ path, label, hint, long = false, ...rest }: Props) {
  const id = useId();
  const [text, set] = useText(path);
  return (
    <div className={styles.field} data-field={path}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <TextBox
        id={id}
        value={text}
        onType={set}
        single={!long}
        spellCheck={rest.inputMode !== 'url'}
        aria-describedby={`${id}-hint ${id}-advice`}
        {...rest}
      />
      <FieldAdvice id={`${id}-advice`} path={path} />
    </div>
  );
}
