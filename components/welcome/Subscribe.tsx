import { useState } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import { requestHost } from '@/lib/browser/permissions.ts';
import { readAddress } from '@/lib/feed/address.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import { personalSigns } from '@/lib/feed/personal/index.ts';
import { countOffered } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
import { PersonalNotice } from '../feed/PersonalNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Welcome.module.css';

type Step = 'typing' | 'reading' | 'refused' | FeedErrorKey;

/** The address of a feed, what reading it reveals, and the browser's own question. */
export function Subscribe({ onDone }: { onDone: (suggestions: number) => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>('typing');
  const [asked, setAsked] = useState(false);
  const address = readAddress(typed);
  const url = address.ok ? new URL(address.url) : undefined;

  const reading = step === 'reading';
  const invitation = url ? t('welcome.subscribe', { host: url.hostname }) : t('welcome.subscribe_blank');

  const subscribe = () => {
    if (reading) return;
    setAsked(false);
    if (!address.ok) return setStep(address.error);
    // The browser asks the person only within the click: nothing may be awaited before.
    const granting = requestHost(address.url);
    setAsked(true);
    setStep('reading');
    void granting
      .then((granted) => (granted ? read(address.url) : 'refused'))
      .catch((): Step => 'feed.error.permission')
      .then(setStep);
  };

  const read = async (feed: string): Promise<Step> => {
    const outcome = await ask('feed.subscribe', { url: feed });
    if (!outcome.ok) return outcome.error;
    onDone(await countOffered());
    setTyped('');
    return 'typing';
  };

  const failed = step === 'typing' || reading || step === 'refused' ? undefined : step;
  return (
    <form
      className={styles.door}
      onSubmit={(event) => {
        event.preventDefault();
        subscribe();
      }}
    >
      <h3>{t('welcome.feed_title')}</h3>
      <Field
        label={t('welcome.address')}
        hint={t('welcome.address_hint')}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={typed}
        error={failed && [t(failed), asked && t('feed.error.nothing_kept')].filter(Boolean).join(' ')}
        onChange={(event) => {
          setTyped(event.target.value);
          setStep('typing');
        }}
      />
      {url && <p className={styles.note}>{t('welcome.reveals', { host: url.hostname })}</p>}
      {url && <PersonalNotice signs={personalSigns(url.href)} advice="before" />}
      <Button look="primary" type="submit" aria-disabled={reading}>
        {reading ? t('welcome.reading') : invitation}
      </Button>
      <div role="status">{step === 'refused' && <Notice>{t('welcome.refused')}</Notice>}</div>
    </form>
  );
}
