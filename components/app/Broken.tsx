import type { DatabaseTrouble } from '@/lib/database/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Broken.module.css';
import { useI18n } from './i18n.tsx';

/** The database cannot be used: nothing else can be shown, and nothing is reset. */
export function Broken({ trouble }: { trouble: DatabaseTrouble }) {
  const { t } = useI18n();
  return (
    <main className={styles.broken}>
      <h1 className="visually-hidden">{t('app.name')}</h1>
      <Notice
        tone={trouble === 'blocked' ? 'caution' : 'danger'}
        role="alert"
        title={t(`app.broken.${trouble}.title`)}
      >
        <p>{t('app.broken.kept')}</p>
        <p>{t(`app.broken.${trouble}.next`)}</p>
        {/* Once that other window is closed, this one goes on by itself. */}
        {trouble !== 'blocked' && <Button onClick={() => location.reload()}>{t('app.retry')}</Button>}
      </Notice>
    </main>
  );
}
