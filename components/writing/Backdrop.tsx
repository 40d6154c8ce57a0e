import { type Ref, useMemo } from 'react';
import type { Assessment } from '@/lib/own-words/index.ts';
import styles from './Backdrop.module.css';
import { piecesOf } from './pieces.ts';

interface Props {
  ref: Ref<HTMLDivElement>;
  text: string;
  verdict: Assessment;
  language: string | undefined;
}

/**
 * The draft once more, unseen but for what is marked in it: a text area cannot mark its own text. It lies under the
 * text area and gives it its height.
 */
export function Backdrop({ ref, text, verdict, language }: Props) {
  const { copied, theirs, reasons, ready } = verdict;
  const single = reasons.includes('gate.mostly_theirs') ? theirs : undefined;
  const pieces = useMemo(() => piecesOf(text, copied, single ?? []), [text, copied, single]);
  return (
    <div
      ref={ref}
      className={styles.backdrop}
      data-ready={ready}
      dir="auto"
      lang={language}
      aria-hidden="true"
    >
      {/* By their order, so that a letter typed before a mark replaces nothing: Chromium would undo letter by letter. */}
      {pieces.map((piece, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        if (piece.of === 'copied') return <mark key={index}>{piece.text}</mark>;
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        if (piece.of === 'theirs') return <u key={index}>{piece.text}</u>;
        return piece.text;
      })}
      {/* Gives a last, empty line its height. */}
      <br />
    </div>
  );
}
