import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { copyText } from '@/lib/browser/clipboard.ts';
import { answerShare, askLater, type Share, type ShareState } from '@/lib/journal/index.ts';
import { type NetworkId, networks, withLink } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './HandOffCard.module.css';
import { ImageTools } from './ImageTools.tsx';
import { loadSuggestion } from './load-suggestion.ts';

interface Props {
  share: Share;
  /** Told what to say once it is answered. */
  onAnswered: (message: 'handoff.thanks_posted' | 'handoff.kept') => void;
}

/** What stays until one says what became of a hand-off: the text once more, what goes with it, and four answers. */
export function HandOffCard({ share, onAnswered }: Props) {
  const { t } = useI18n();
  const [said, setSaid] = useState('');
  const about = useLiveQuery(() => loadSuggestion(share.suggestion), [share.suggestion]);
  const whole = withLink(share.text, share.link);
  const network = networks[share.network as NetworkId]?.name ?? share.network;
  const copy = (text: string) =>
    void copyText(text).then((copied) => setSaid(t(copied ? 'handoff.copied' : 'handoff.not_copied')));
  const alt = about?.suggestion.item._own_words.image_alt;

  return (
    <section className={styles.card} aria-label={t('handoff.opened', { network })}>
      <h2 className={styles.title}>{t('handoff.opened', { network })}</h2>
      <p className={styles.hint}>
        {t(share.way === 'private' ? 'handoff.hint_private' : 'handoff.hint_filled')}
      </p>
      <p className={styles.text} dir="auto" lang={share.language}>
        {whole}
      </p>
      <div className={styles.tools}>
        <Button look="quiet" onClick={() => copy(whole)}>
          {t('handoff.copy_text')}
        </Button>
        {share.link && (
          <Button look="quiet" onClick={() => copy(share.link ?? '')}>
            {t('handoff.copy_link')}
          </Button>
        )}
        {about && <ImageTools {...about} onSaid={setSaid} />}
        {alt && (
          <Button look="quiet" onClick={() => copy(alt)}>
            {t('handoff.copy_alt')}
          </Button>
        )}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
      <Answers share={share} onAnswered={onAnswered} />
    </section>
  );
}

function Answers({ share, onAnswered }: Props) {
  const { t } = useI18n();
  const [address, setAddress] = useState<string>();
  const answer = (state: ShareState, postUrl?: string) =>
    void answerShare(share.id, state, Date.now(), postUrl).then(() =>
      onAnswered(state === 'not_this_time' ? 'handoff.kept' : 'handoff.thanks_posted'),
    );
  if (address !== undefined)
    return (
      <form
        className={styles.answers}
        onSubmit={(event) => {
          event.preventDefault();
          answer('posted', address.trim());
        }}
      >
        <Field
          label={t('handoff.address')}
          inputMode="url"
          autoFocus
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button look="primary" type="submit">
          {t('handoff.save')}
        </Button>
      </form>
    );
  return (
    <fieldset className={styles.answers}>
      <legend className={styles.question}>{t('handoff.what')}</legend>
      <div className={styles.buttons}>
        <Button onClick={() => setAddress('')}>{t('handoff.posted')}</Button>
        <Button onClick={() => answer('scheduled')}>{t('handoff.scheduled')}</Button>
        <Button onClick={() => answer('not_this_time')}>{t('handoff.not_this_time')}</Button>
        <Button onClick={() => void askLater(share.id, Date.now())}>{t('handoff.later')}</Button>
      </div>
    </fieldset>
  );
}
