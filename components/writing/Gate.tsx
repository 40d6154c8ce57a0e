import { type ReactNode, useMemo, useState } from 'react';
import { adviceOf } from '@/lib/handoff/advice.ts';
import type { whyNot } from '@/lib/handoff/index.ts';
import type { Assessment, Span } from '@/lib/own-words/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { useSettled } from '../app/use-settled.ts';
import { Icon } from '../ui/Icon.tsx';
import { Announcement } from './Announcement.tsx';
import styles from './Gate.module.css';
import { Rules } from './Rules.tsx';

interface Props {
  /** Of what says how the draft stands. */
  id: string;
  verdict: Assessment;
  text: string;
  /** Why it could not leave even so. */
  blocked: ReturnType<typeof whyNot>;
  onShow: (passage: Span) => void;
  /** What stands under the rules while the text is not ready. */
  children: ReactNode;
}

/** How far the text is one's own: the next step in a sentence and, unfolded, where one stands on each rule. */
export function Gate({ id, verdict, text, blocked, onShow, children }: Props) {
  const { t, percent } = useI18n();
  const advice = useMemo(() => adviceOf(verdict), [verdict]);
  const empty = verdict.reasons.includes('gate.empty');
  const ready = verdict.ready && !blocked;
  const sentence = blocked ? t(`write.${blocked}`) : t(ready ? 'gate.ready' : (advice.next ?? 'gate.empty'));
  const look = ready ? styles.good : styles.reason;
  return (
    <div className={styles.gate}>
      {empty ? (
        <p id={id} tabIndex={-1} className={look}>
          {sentence}
        </p>
      ) : (
        <>
          <Meter verdict={verdict} />
          <Fold
            summary={
              <>
                <span id={id} className={look}>
                  {sentence}
                </span>
                {ready && (
                  <span className={styles.own}>{t('gate.own', { percent: percent(verdict.own) })}</span>
                )}
              </>
            }
            wanted={!verdict.ready}
            text={text}
          >
            <Rules verdict={verdict} advice={advice} text={text} onShow={onShow} />
          </Fold>
          {!verdict.ready && children}
        </>
      )}
      <Announcement sentence={sentence} typed={text} />
    </div>
  );
}

function Meter({ verdict }: Pick<Props, 'verdict'>) {
  const { t } = useI18n();
  const look = verdict.ready ? styles.full : styles.meter;
  return <meter className={look} min={0} max={1} value={verdict.own} aria-label={t('gate.meter')} />;
}

interface FoldProps {
  summary: ReactNode;
  /** Open, as long as the person has not said otherwise. */
  wanted: boolean;
  text: string;
  children: ReactNode;
}

const FIRST_LETTERS = 12;

/** Opens and closes by itself only when the typing pauses, so that nothing moves under the writer's eyes. */
function Fold({ summary, wanted, text, children }: FoldProps) {
  // A draft that was begun or pasted opens with where it stands; the first letters of a new one are left in peace.
  const settled = useSettled(wanted, text, wanted && text.length > FIRST_LETTERS);
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? settled;
  return (
    // React opening it makes an event as well; only the person's own says something else than what was drawn.
    <details
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setChosen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        {summary}
        <Icon name="down" />
      </summary>
      {children}
    </details>
  );
}
