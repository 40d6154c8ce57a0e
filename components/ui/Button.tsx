import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** `primary` once a screen at most; `quiet` for what stands in the background. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
}

export function Button({ look = 'plain', className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
      {...rest}
    />
  );
}
