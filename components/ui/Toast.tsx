import { useEffect } from 'react';
import { Button } from './Button.tsx';
import styles from './Toast.module.css';

interface Props {
  text: string;
  action?: { label: string; run: () => void } | undefined;
  onGone: () => void;
}

const stay = 8000;

/** A short word on what just happened, with a way back. */
export function Toast({ text, action, onGone }: Props) {
  useEffect(() => {
    const timer = setTimeout(onGone, stay);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <div className={styles.toast} role="status">
      <span>{text}</span>
      {action && (
        <Button
          look="quiet"
          onClick={() => {
            action.run();
            onGone();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}
