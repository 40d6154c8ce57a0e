import { useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './Toast.module.css';

export interface ToastMessage {
  text: string;
  action?: { label: string; run: () => void };
}

const stay = 8000;

/**
 * A short word on what just happened, with a way back. It stays while it has the pointer or the focus. The region is
 * always there: a screen reader hears only what changes in one it knows.
 */
export function Toast({ toast, onGone }: { toast: ToastMessage | undefined; onGone: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(onGone, stay);
    return () => clearTimeout(timer);
  }, [toast, held, onGone]);
  const action = toast?.action;
  const region = useRef<HTMLDivElement>(null);
  // What was clicked is often gone with what it took away: the way back is then where the keyboard goes on.
  useEffect(() => {
    if (toast && document.activeElement === document.body) region.current?.querySelector('button')?.focus();
  }, [toast]);
  return (
    <div
      ref={region}
      className={styles.region}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast && (
        <div className={styles.toast}>
          <span>{toast.text}</span>
          {action && (
            <Button
              look="quiet"
              onClick={() => {
                action.run();
                onGone();
                setHeld(false);
              }}
            >
              {action.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
