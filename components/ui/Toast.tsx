import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../app/i18n.tsx';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Toast.module.css';

export interface ToastMessage {
  text: string;
  action?: {
    label: string;
    run: () => void;
    /** What was pressed is still there: the keyboard stays with it. */
    stays?: boolean;
  };
}

interface Props {
  toast: ToastMessage | undefined;
  onGone: () => void;
}

const stay = 8000;

/**
 * A short word on what just happened, with a way back. A word alone goes by itself, but stays while it has the pointer
 * or the focus; a way back stays until it is taken or closed. The region is always there: a screen reader hears only
 * what changes in one it knows.
 */
export function Toast({ toast, onGone }: Props) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || toast.action || held) return;
    const timer = setTimeout(onGone, stay);
    return () => clearTimeout(timer);
  }, [toast, held, onGone]);
  return (
    <div
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
          {toast.action && <WayBack action={toast.action} onGone={onGone} />}
        </div>
      )}
    </div>
  );
}

function WayBack({ action, onGone }: { action: NonNullable<ToastMessage['action']>; onGone: () => void }) {
  const { t } = useI18n();
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is often gone with what it took away: the keyboard goes on here, a pointer where it is.
  useEffect(() => {
    const focused = document.activeElement;
    if (!action.stays && (focused === document.body || focused?.matches(':focus-visible')))
      button.current?.focus();
  }, [action]);
  const run = () => {
    action.run();
    onGone();
  };
  return (
    <>
      <Button ref={button} look="quiet" onClick={run}>
        {action.label}
      </Button>
      <IconButton icon="close" size="small" label={t('app.close')} onClick={onGone} />
    </>
  );
}
