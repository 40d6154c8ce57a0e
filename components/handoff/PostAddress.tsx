import { useState } from 'react';
import { isSafeLink } from '@/lib/feed/parse/link.ts';
import { type Share, setPostUrl } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './HandOffCard.module.css';

const gone = 'handoff.address_gone';

interface Props {
  share: Share;
  /** Told whether an address was kept. */
  onDone: (kept: boolean) => void;
}

/** Where the post is, if one wants to find it again from My activity. */
export function PostAddress({ share, onDone }: Props) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<'handoff.address_refused' | typeof gone>();
  const save = () => {
    const text = typed.trim();
    const address = text.includes('://') ? text : `https://${text}`;
    if (text === '') return onDone(false);
    if (!isSafeLink(address)) return setRefused('handoff.address_refused');
    void setPostUrl(share.id, address).then((kept) => (kept ? onDone(true) : setRefused(gone)));
  };
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={t('handoff.address')}
        inputMode="url"
        autoComplete="off"
        autoFocus
        value={typed}
        error={refused && t(refused)}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(undefined);
        }}
      />
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {t('handoff.save')}
        </Button>
        <Button onClick={() => onDone(false)}>{t('handoff.skip')}</Button>
      </div>
    </form>
  );
}
