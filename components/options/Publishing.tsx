import { useState } from 'react';
import { pagePath } from '@/lib/browser/tabs.ts';
import { beginStudio, countStudioFeeds, endStudio } from '@/lib/studio/presence.ts';
import { useI18n } from '../app/i18n.tsx';
import { useStudio } from '../app/use-studio.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Tick } from '../ui/Tick.tsx';
import styles from './Options.module.css';

/** For whoever writes the company's suggestions: Studio is there once they say so. */
export function Publishing() {
  const { t } = useI18n();
  const isHere = useStudio();
  const [leaving, setLeaving] = useState<number>();
  const change = async (publishes: boolean) => {
    if (publishes) return beginStudio();
    const feeds = await countStudioFeeds();
    if (feeds) setLeaving(feeds);
    else await endStudio();
  };
  return (
    <section className={styles.publishing} aria-labelledby="publishing">
      <h2 id="publishing">{t('publishing.title')}</h2>
      <Tick checked={isHere ?? false} onChange={(checked) => void change(checked)}>
        {t('publishing.here')}
      </Tick>
      <p className={styles.note}>{t('publishing.hint')}</p>
      {isHere && (
        <p>
          <a href={pagePath('studio')}>{t('publishing.open')}</a>
        </p>
      )}
      {leaving !== undefined && <Leaving feeds={leaving} onClose={() => setLeaving(undefined)} />}
    </section>
  );
}

/** Nobody loses feeds by a click. */
function Leaving({ feeds, onClose }: { feeds: number; onClose: () => void }) {
  const { t } = useI18n();
  const end = () => void endStudio().then(onClose);
  return (
    <Dialog title={t('publishing.ask', { n: feeds })} onClose={onClose}>
      <p>{t('publishing.gone')}</p>
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button look="danger" onClick={end}>
          {t('publishing.delete')}
        </Button>
      </div>
    </Dialog>
  );
}
