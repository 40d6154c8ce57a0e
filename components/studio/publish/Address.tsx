import { useEffect, useRef, useState } from 'react';
import { readAddress } from '@/lib/feed/address.ts';
import { personalSigns } from '@/lib/feed/personal/index.ts';
import { feedSet } from '@/lib/studio/book.ts';
import { useI18n } from '../../app/i18n.tsx';
import { PersonalNotice } from '../../feed/PersonalNotice.tsx';
import { Field } from '../../ui/Field.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import styles from './Publish.module.css';

const pause = 600;

/** Where employees read the feed, or will. */
export function Address() {
  const { t } = useI18n();
  const { typed, type, keep, isLeft } = useTyped();
  const address = readAddress(typed);
  const isWrong = isLeft && typed.trim() !== '' && !address.ok;
  return (
    <section className={styles.step} aria-labelledby="address">
      <h2 id="address">{t('studio.address')}</h2>
      <Field
        label={t('studio.address.label')}
        hint={t('studio.address.hint')}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={typed}
        error={isWrong ? t(`studio.${address.error}`) : undefined}
        onChange={({ target }) => type(target.value)}
        onBlur={keep}
      />
      {typed.trim() === '' && <p className={styles.hint}>{t('studio.address.later')}</p>}
      {address.ok && <PersonalNotice signs={personalSigns(address.url)} advice="publishing" />}
    </section>
  );
}

/** What is typed: kept when the typing pauses, since everything else on the screen depends on it. */
function useTyped() {
  const { write, desk } = useWorkbook();
  const stored = useDesk(({ book }) => book.feed.address ?? '');
  const [typed, setTyped] = useState(stored);
  const [isLeft, setLeft] = useState(true);
  const own = useRef(stored);
  // Another window has written another one.
  useEffect(() => {
    if (stored === own.current) return;
    own.current = stored;
    setTyped(stored);
  }, [stored]);
  const keep = () => {
    setLeft(true);
    const address = readAddress(typed);
    const url = address.ok ? address.url : '';
    own.current = url;
    if (url !== (desk.getState().book.feed.address ?? ''))
      write((book) => feedSet(book, { address: url || undefined }));
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    if (isLeft || typed === '') return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [typed, isLeft]);
  // Whoever closes the tab has not left the field first.
  useEffect(() => {
    const last = () => latest.current();
    addEventListener('pagehide', last, { capture: true });
    return () => removeEventListener('pagehide', last, { capture: true });
  }, []);
  const type = (text: string) => {
    setLeft(false);
    setTyped(text);
  };
  return { typed, type, keep, isLeft };
}
