import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';

interface Props {
  title: string;
  /** For what has several columns. */
  wide?: boolean;
  children: ReactNode;
  onClose: () => void;
}

/** A native modal dialog: the browser keeps the focus inside, closes it on Escape and puts the focus back. It starts at its title, so that no answer is nearer than another. */
export function Dialog({ title, wide = false, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  // In the layout phase, while the dialog is still in the page: only then does closing it put the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? styles.wide : styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 ref={heading} tabIndex={-1} id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
