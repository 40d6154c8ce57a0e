import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import type { Outgoing } from '@/lib/studio/publish/outgoing.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDesk } from '../desk.tsx';
import { CheckResult } from './CheckResult.tsx';
import styles from './Publish.module.css';
import { useCheck } from './use-check.ts';

/** Looks at what employees get at the feed's address, and holds it against Studio. */
export function Check({ going, early }: { going: Outgoing; early: boolean }) {
  const { t } = useI18n();
  const address = useDesk(({ book }) => book.feed.address);
  const { step, start, cancel } = useCheck(early);
  const isReading = step.name === 'reading';
  return (
    <section className={styles.step} aria-labelledby="check">
      <h2 id="check">{t('studio.check')}</h2>
      <p className={styles.hint}>
        {address === undefined
          ? t('studio.check.no_address')
          : t('studio.check.reveals', { host: new URL(address).hostname })}
      </p>
      <div className={styles.actions}>
        <Button aria-disabled={isReading} onClick={start}>
          {t(isReading ? 'studio.check.reading' : 'studio.check')}
        </Button>
        {isReading && (
          <Button look="quiet" onClick={cancel}>
            {t('app.cancel')}
          </Button>
        )}
      </div>
      <div role="status" className={styles.step}>
        {(step.name === 'refused' || step.name === 'stopped') && (
          <Notice>{t(`studio.check.${step.name}`)}</Notice>
        )}
        {step.name === 'failed' && <Failed error={step.error} />}
        {step.name === 'seen' && <CheckResult seen={step.seen} images={step.images} going={going} />}
      </div>
    </section>
  );
}

/** What can go wrong with a feed that somebody reads here, and not with a look. */
type NeverHere = 'feed.error.locked' | 'feed.error.left' | 'feed.error.damaged' | 'feed.error.known';

function Failed({ error }: { error: FeedErrorKey }) {
  const { t } = useI18n();
  return (
    <Notice tone="caution" title={t('studio.check.failed')}>
      <p>{t(`studio.${error as Exclude<FeedErrorKey, NeverHere>}`)}</p>
      {error !== 'feed.error.no_address' && <p>{t('studio.check.kept')}</p>}
    </Notice>
  );
}
