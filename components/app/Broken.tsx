import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useI18n } from './i18n.tsx';

/** The database did not open: nothing else can be shown, and nothing is reset. */
export function Broken() {
  const { t } = useI18n();
  return (
    <main>
      <h1 className="visually-hidden">{t('app.name')}</h1>
      <Notice tone="danger" role="alert" title={t('app.broken.title')}>
        <p>{t('app.broken.kept')}</p>
        <p>{t('app.broken.next')}</p>
        <Button onClick={() => location.reload()}>{t('app.retry')}</Button>
      </Notice>
    </main>
  );
}
