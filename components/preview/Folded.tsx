import { useEffect, useMemo, useRef, useState } from 'react';
import { useI18n } from '../app/i18n.tsx';
import { livelyPieces } from './lively-pieces.ts';
import styles from './Preview.module.css';

interface Props {
  text: string;
  language: string | undefined;
  /** How many lines are shown at first, if not all. */
  lines: number | undefined;
}

/** A post's text with its links, hashtags and mentions, folded where a network folds it. */
export function Folded({ text, language, lines }: Props) {
  const { t } = useI18n();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const pieces = useMemo(() => livelyPieces(text), [text]);
  const [open, setOpen] = useState(lines === undefined);
  const [isLonger, setLonger] = useState(false);
  useEffect(() => {
    const element = paragraph.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      // Unfolded it always fits: what it was before still counts.
      if (element.scrollHeight > element.clientHeight + 1) setLonger(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div>
      <p ref={paragraph} className={open ? styles.text : styles.folded} dir="auto" lang={language}>
        {pieces.map(({ start, text, lively }) =>
          lively ? (
            <span key={start} className={styles.lively}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
      {isLonger && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'preview.less' : 'preview.more')}
        </button>
      )}
    </div>
  );
}
