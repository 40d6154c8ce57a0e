import { Component, type ReactNode, useEffect, useState } from 'react';
import { isGone } from '@/lib/database/index.ts';
import { type DatabaseTrouble, troubleOf } from '@/lib/database/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Broken } from './Broken.tsx';
import { useI18n } from './i18n.tsx';
import styles from './Troubles.module.css';

/** Catches what a page cannot draw: it says so instead of going blank. */
export class Boundary extends Component<{ children: ReactNode }, { trouble?: DatabaseTrouble }> {
  override state: { trouble?: DatabaseTrouble } = {};

  static getDerivedStateFromError(error: unknown) {
    return { trouble: troubleOf(error) };
  }

  override render() {
    const { trouble } = this.state;
    return trouble ? <Broken trouble={trouble} /> : this.props.children;
  }
}

/** Says that something asked for did not happen, wherever nothing closer to it does: nothing fails in silence. */
export function Troubles() {
  const { t } = useI18n();
  const [trouble, setTrouble] = useState<DatabaseTrouble>();
  useEffect(() => {
    // Where everything was erased nothing can be kept, and that is as it should be.
    const tell = ({ reason }: PromiseRejectionEvent) => isGone() || setTrouble(troubleOf(reason));
    addEventListener('unhandledrejection', tell);
    return () => removeEventListener('unhandledrejection', tell);
  }, []);
  return (
    <div className={styles.troubles} role="alert">
      {trouble && (
        <Notice tone="danger" title={t('app.failed.title')}>
          <p>{t(`app.failed.${trouble === 'full' || trouble === 'newer' ? trouble : 'other'}`)}</p>
          <Button onClick={() => setTrouble(undefined)}>{t('app.close')}</Button>
        </Notice>
      )}
    </div>
  );
}
