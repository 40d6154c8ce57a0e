import { useRef } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import type { PlainKey, Translator } from '@/lib/i18n/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useAddress } from '../../feed/use-address.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Open.module.css';
import type { RemoteFound } from './use-opening.ts';

interface Props {
  /** Also the pictures of a feed? */
  images: boolean;
  look: 'primary' | 'plain';
  onFound: (url: string, found: RemoteFound) => void;
}

/** What is at an address: what asking for it reveals, the browser’s own question, and what came. */
export function FromAddress({ images, look, onFound }: Props) {
  const { t } = useI18n();
  const { typed, type, url, step, error, isAsked, submit } = useRemote(images, onFound);
  const isReading = step === 'reading';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t('studio.open.address')}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={typed}
        error={
          error && [t(said(error)), isAsked && t('studio.open.nothing_changed')].filter(Boolean).join(' ')
        }
        onChange={({ target }) => type(target.value)}
      />
      {url && <p className={styles.hint}>{t('studio.open.reveals', { host: url.hostname })}</p>}
      <div>
        <Button look={look} type="submit" aria-disabled={isReading}>
          {isReading ? t('welcome.reading') : invitation(t, url)}
        </Button>
      </div>
      <div role="status">{step === 'refused' && <Notice>{t('studio.open.refused')}</Notice>}</div>
    </form>
  );
}

function useRemote(images: boolean, onFound: Props['onFound']) {
  const found = useRef<[url: string, found: RemoteFound]>(undefined);
  return useAddress({
    read: async (url) => {
      const remote = await ask('studio.read', { url, images });
      if (remote.ok) found.current = [url, remote];
      return remote;
    },
    onRead: () => found.current && onFound(...found.current),
  });
}

function invitation(t: Translator['t'], url: URL | undefined): string {
  return url ? t('welcome.subscribe', { host: url.hostname }) : t('welcome.subscribe_blank');
}

const own = {
  'feed.error.network_host': 'studio.open.address.network_host',
  'feed.error.redirect': 'studio.open.address.redirect',
  'feed.error.not_found': 'studio.open.address.not_found',
  'feed.error.sign_in': 'studio.open.address.sign_in',
  'feed.error.status': 'studio.open.address.status',
  'feed.error.too_big': 'studio.open.address.too_big',
} as const satisfies Partial<Record<FeedErrorKey, PlainKey>>;

/** What employees are told to ask their communications team for is no use to that team. */
function said(error: FeedErrorKey): FeedErrorKey | (typeof own)[keyof typeof own] {
  return error in own ? own[error as keyof typeof own] : error;
}
