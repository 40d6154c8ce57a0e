import { type ReactNode, useMemo } from 'react';
import { type Advice, adviceOf } from '@/lib/handoff/advice.ts';
import type { whyNot } from '@/lib/handoff/index.ts';
import type { overEverywhere } from '@/lib/networks/index.ts';
import type { Assessment, Span } from '@/lib/own-words/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Announcement } from './Announcement.tsx';
import { Barring } from './Barring.tsx';
import { Fold } from './Fold.tsx';
import styles from './Gate.module.css';
import { Rules } from './Rules.tsx';
import type { Barred } from './use-ways-out.ts';

interface Props {
  /** Of what says how the draft stands. */
  id: string;
  verdict: Assessment;
  text: string;
  /** Why it could not leave even so. */
  blocked: ReturnType<typeof whyNot>;
  /** Where no network takes it whole. */
  tooLong: ReturnType<typeof overEverywhere>;
  barred: Barred;
  onShow: (passage: Span) => void;
  /** What stands under the rules while the text is not ready. */
  children: ReactNode;
}

/** So few letters are no text yet, and left in peace. */
const firstLetters = 12;

/** How far the text is one's own: the next step in a sentence and, unfolded, where one stands on each rule. */
export function Gate({ id, verdict, text, blocked, tooLong, barred, onShow, children }: Props) {
  const { t, percent } = useI18n();
  const advice = useMemo(() => adviceOf(verdict), [verdict]);
  const ready = verdict.ready && !blocked && !tooLong;
  const sentence = sentenceFor(t, advice, { verdict, blocked, tooLong });
  const look = ready ? styles.good : styles.reason;
  return (
    <div className={styles.gate}>
      {verdict.reasons.includes('gate.empty') ? (
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
            wanted={!verdict.ready && text.length > firstLetters}
            text={text}
            asked={barred.over ? 0 : barred.times}
          >
            <Rules verdict={verdict} advice={advice} text={text} onShow={onShow} />
          </Fold>
          {!verdict.ready && text.length > firstLetters && children}
        </>
      )}
      <Announcement sentence={sentence} typed={text} />
      <Barring barred={barred} reason={sentence} />
    </div>
  );
}

/** What keeps the text here or would help next, or that nothing does. */
function sentenceFor(
  t: ReturnType<typeof useI18n>['t'],
  advice: Advice,
  { verdict, blocked, tooLong }: Pick<Props, 'verdict' | 'blocked' | 'tooLong'>,
): string {
  if (blocked) return t(`write.${blocked}`);
  if (!verdict.ready) return t(advice.next ?? 'gate.empty');
  return tooLong ? t('gate.too_long', { n: tooLong.by, network: tooLong.network.name }) : t('gate.ready');
}

function Meter({ verdict }: Pick<Props, 'verdict'>) {
  const { t } = useI18n();
  const look = verdict.ready ? styles.full : styles.meter;
  return <meter className={look} min={0} max={1} value={verdict.own} aria-label={t('gate.meter')} />;
}
