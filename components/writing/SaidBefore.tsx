import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { lastSaid } from '@/lib/journal/index.ts';
import { saidBefore } from '@/lib/own-words/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Announcement } from './Announcement.tsx';
import hints from './Hints.module.css';
import styles from './SaidBefore.module.css';

interface Props {
  /** Key of the suggestion being written about. */
  suggestion: string;
  text: string;
}

/** A gentle word, nothing more, to someone who said much the same not long ago. */
export function SaidBefore({ suggestion, text }: Props) {
  const { t, day } = useI18n();
  const shares = useLiveQuery(() => lastSaid(suggestion), [suggestion]);
  // Prepared once per array.
  const texts = useMemo(() => shares?.map((share) => share.text) ?? [], [shares]);
  const echo = useMemo(() => saidBefore(text, texts), [text, texts]);
  const share = echo && shares?.[echo.text];
  const sentence =
    share &&
    (isToday(share.at) ? t('said.before_today') : t('said.before', { date: day(share.at, Date.now()) }));
  return (
    <>
      {share && (
        <details className={hints.hint}>
          <summary>{sentence}</summary>
          <blockquote className={styles.said} dir="auto" lang={share.language}>
            {share.text}
          </blockquote>
        </details>
      )}
      <Announcement sentence={sentence ?? ''} typed={text} />
    </>
  );
}

function isToday(instant: number): boolean {
  return new Date(instant).toDateString() === new Date().toDateString();
}
