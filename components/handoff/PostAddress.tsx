import { useState } from 'react';
import { isSafeLink } from '@/lib/feed/parse/link.ts';
import { type Share, setPostUrl } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './HandOffCard.module.css';

/** Where the post is, if one wants to find it again from My activity. */
export function PostAddress({ share, onDone }: { share: Share; onDone: () => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const save = () => {
    const text = typed.trim();
    const address = text.includes('://') ? text : `https://${text}`;
    if (text === '') return onDone();
    if (!isSafeLink(address)) return setRefused(true);
    void setPostUrl(share.id, address).then(onDone);
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
        value={typed}
        error={refused ? t('handoff.address_refused') : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(false);
        }}
      />
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {t('handoff.save')}
        </Button>
        <Button onClick={onDone}>{t('handoff.skip')}</Button>
      </div>
    </form>
  );
}
