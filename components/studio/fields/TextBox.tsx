import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import styles from './Fields.module.css';

interface Props extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'ref'> {
  value: string;
  onType: (text: string) => void;
  /** One line: Enter is not part of it. */
  single?: boolean;
}

/**
 * A text one types into, as high as what is in it. Its words are not left to React, which touches a field at every
 * letter: Chromium would then undo letter by letter.
 */
export function TextBox({ value, onType, single = false, onKeyDown, ...rest }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (box.current && box.current.value !== value) box.current.value = value;
  }, [value]);
  return (
    <textarea
      ref={box}
      rows={single ? 1 : 2}
      dir="auto"
      className={styles.box}
      onChange={({ target }) => onType(single ? target.value.replace(/\n/g, ' ') : target.value)}
      onKeyDown={(event) => {
        if (single && event.key === 'Enter') event.preventDefault();
        onKeyDown?.(event);
      }}
      {...rest}
    />
  );
}
