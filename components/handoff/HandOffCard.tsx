import type { Share } from '@/lib/journal/index.ts';
import { networkName } from '@/lib/networks/index.ts';
import { firstClick } from '../app/first-click.ts';
import { useI18n } from '../app/i18n.tsx';
import { useFocused } from '../app/use-focused.ts';
import { Button } from '../ui/Button.tsx';
import styles from './HandOffCard.module.css';
import { HandOffTools } from './HandOffTools.tsx';

const answers = ['posted', 'scheduled', 'not_this_time', 'later'] as const;
export type Answer = (typeof answers)[number];

interface Props {
  share: Share;
  /** One comes from the writing screen, in the same window: the card gets the focus. */
  arrived: boolean;
  onAnswer: (answer: Answer) => void;
}

/** What stays until one says what became of a hand-off: the text once more, what goes with it, and four answers. */
export function HandOffCard({ share, arrived, onAnswer }: Props) {
  const { t } = useI18n();
  const heading = useFocused<HTMLHeadingElement>(arrived);
  const network = networkName(share.network);
  return (
    <section className={styles.card} aria-label={t('handoff.opened', { network })}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t('handoff.opened', { network })}
      </h2>
      <p className={styles.hint}>
        {t(share.way === 'private' ? 'handoff.hint_private' : 'handoff.hint_filled')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard too */}
      <section className={styles.text} tabIndex={0} aria-label={t('handoff.text')}>
        <p dir="auto" lang={share.language}>
          {share.text}
        </p>
      </section>
      {share.link && (
        <p className={styles.link} title={share.link}>
          <bdi>{share.link}</bdi>
        </p>
      )}
      <HandOffTools share={share} />
      <fieldset className={styles.answers}>
        <legend className={styles.question}>{t('handoff.what')}</legend>
        <div className={styles.buttons}>
          {answers.map((answer) => (
            <Button key={answer} onClick={firstClick(() => onAnswer(answer))}>
              {t(`handoff.${answer}`)}
            </Button>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
