import { Component, type ReactNode, useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Broken } from './Broken.tsx';
import { useI18n } from './i18n.tsx';
import styles from './Troubles.module.css';

/** Catches what a page cannot draw: it says so instead of going blank. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

/** Says that something asked for did not happen, wherever nothing closer to it does: nothing fails in silence. */
export function Troubles() {
  const { t } = useI18n();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const tell = () => setFailed(true);
    addEventListener('unhandledrejection', tell);
    return () => removeEventListener('unhandledrejection', tell);
  }, []);
  return (
    <div className={styles.troubles} role="alert">
      {failed && (
        <Notice tone="danger" title={t('app.failed.title')}>
          <p>{t('app.failed.kept')}</p>
          <Button onClick={() => setFailed(false)}>{t('app.close')}</Button>
        </Notice>
      )}
    </div>
  );
}
