import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { copyText } from '@/lib/browser/clipboard.ts';
import { loadSuggestion } from '@/lib/feed/subscriptions.ts';
import type { Share } from '@/lib/journal/index.ts';
import { networkName, withLink } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './HandOffCard.module.css';
import { ImageTools } from './ImageTools.tsx';

const answers = ['posted', 'scheduled', 'not_this_time', 'later'] as const;
export type Answer = (typeof answers)[number];

interface Props {
  share: Share;
  onAnswer: (answer: Answer) => void;
}

/** What stays until one says what became of a hand-off: the text once more, what goes with it, and four answers. */
export function HandOffCard({ share, onAnswer }: Props) {
  const { t } = useI18n();
  const [said, setSaid] = useState('');
  const about = useLiveQuery(() => loadSuggestion(share.suggestion), [share.suggestion]);
  const whole = withLink(share.text, share.link);
  const network = networkName(share.network);
  const copy = (text: string) =>
    void copyText(text).then((copied) => setSaid(t(copied ? 'handoff.copied' : 'handoff.not_copied')));
  const alt = about?.suggestion.item._own_words.image_alt;

  return (
    <section className={styles.card} aria-label={t('handoff.opened', { network })}>
      <h2 className={styles.title}>{t('handoff.opened', { network })}</h2>
      <p className={styles.hint}>
        {t(share.way === 'private' ? 'handoff.hint_private' : 'handoff.hint_filled')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard too */}
      <section className={styles.text} tabIndex={0} aria-label={t('handoff.text')}>
        <p dir="auto" lang={share.language}>
          {whole}
        </p>
      </section>
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
      <fieldset className={styles.answers}>
        <legend className={styles.question}>{t('handoff.what')}</legend>
        <div className={styles.buttons}>
          {answers.map((answer) => (
            <Button key={answer} onClick={() => onAnswer(answer)}>
              {t(`handoff.${answer}`)}
            </Button>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
