import { useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '@/lib/own-words/index.ts';
import { useI18n } from '../app/i18n.tsx';
import styles from './Passages.module.css';

interface Props {
  text: string;
  passages: readonly Span[];
  onShow: (passage: Span) => void;
}

const atFirst = 2;
const letters = 36;

/** The marked passages in words, each a way to it for whoever does not see the marks; the longest first. */
export function Passages({ text, passages, onShow }: Props) {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  // The button that showed the rest is gone: the focus goes on at the first of them.
  useLayoutEffect(() => {
    if (all) list.current?.querySelectorAll('button')[atFirst]?.focus();
  }, [all]);
  if (passages.length === 0) return null;
  const longestFirst = [...passages].sort((one, next) => next.end - next.start - (one.end - one.start));
  const shown = all ? longestFirst : longestFirst.slice(0, atFirst);
  const hidden = passages.length - shown.length;
  return (
    <div ref={list} className={styles.passages}>
      {shown.map((passage) => (
        <button key={passage.start} type="button" className={styles.passage} onClick={() => onShow(passage)}>
          {t('gate.show', { passage: startOf(text.slice(passage.start, passage.end)) })}
        </button>
      ))}
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('gate.show_more', { n: hidden })}
        </button>
      )}
    </div>
  );
}

/** The first words of a passage, on one line, kept in their own direction. */
function startOf(passage: string): string {
  const line = passage.replace(/\s+/g, ' ').trim();
  const cut = line.slice(0, letters);
  const space = cut.lastIndexOf(' ');
  const start = `${(space > letters / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`;
  return `\u2068${line.length > letters ? start : line}\u2069`;
}
