import type { ReactNode } from 'react';
import { personalSigns } from '@/lib/feed/personal/index.ts';
import type { Outcome } from '@/lib/messages/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './AddressForm.module.css';
import { PersonalNotice } from './PersonalNotice.tsx';
import { useAddress } from './use-address.ts';

interface Props {
  label: string;
  hint: string;
  /** Of what to press: `plain` where it is not the first thing on its screen. */
  look?: 'primary' | 'plain';
  /** What to press, with a host and as long as there is none. */
  invitation: (host: string | undefined) => string;
  /** Said after an error that came once the browser had been asked. */
  nothingDone: string;
  refused: string;
  /** Reads the feed at an address that may be reached. */
  read: (url: string) => Promise<Outcome>;
  onRead: () => void;
  /** What stands beside the button. */
  children?: ReactNode;
}

/** The address of a feed, what reading it reveals, and the browser's own question. */
export function AddressForm(props: Props) {
  const { label, hint, look = 'primary', invitation, nothingDone, refused, children, ...does } = props;
  const { t } = useI18n();
  const { typed, type, url, step, error, isAsked, submit } = useAddress(does);
  const reading = step === 'reading';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={label}
        hint={hint}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={typed}
        error={error && [t(error), isAsked && nothingDone].filter(Boolean).join(' ')}
        onChange={(event) => type(event.target.value)}
      />
      {url && <p className={styles.note}>{t('welcome.reveals', { host: url.hostname })}</p>}
      {url && <PersonalNotice signs={personalSigns(url.href)} advice="before" />}
      <div className={styles.actions}>
        <Button look={look} type="submit" aria-disabled={reading}>
          {reading ? t('welcome.reading') : invitation(url?.hostname)}
        </Button>
        {children}
      </div>
      <div role="status">{step === 'refused' && <Notice>{refused}</Notice>}</div>
    </form>
  );
}
