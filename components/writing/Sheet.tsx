import { type Ref, type RefObject, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Draft } from '@/lib/drafts/index.ts';
import type { Assessment, Span } from '@/lib/own-words/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Backdrop } from './Backdrop.tsx';
import styles from './Sheet.module.css';
import { showCaret } from './show-caret.ts';
import { useCaret } from './use-caret.ts';
import type { LiveDraft } from './use-draft.ts';

/** What others may do with the field. */
export interface Field {
  /** Selects a marked passage and brings its beginning into sight. */
  select(passage: Span): void;
  focus(): void;
}

interface Props {
  ref: Ref<Field>;
  id: string;
  draft: LiveDraft;
  verdict: Assessment;
  /** How many questions were asked at the field. */
  asked: number;
  language: string | undefined;
  describedBy: string | undefined;
}

/** The draft itself: a text area over its own text with what is marked in it. Both scroll as one. */
export function Sheet({ ref, id, draft, verdict, asked, language, describedBy }: Props) {
  const { t } = useI18n();
  const area = useRef<HTMLTextAreaElement>(null);
  const backdrop = useRef<HTMLDivElement>(null);
  const { value, change } = draft;
  const select = ({ start, end }: Span) => {
    if (!area.current || !backdrop.current) return;
    area.current.focus();
    // Backwards, so that the caret, which is kept in sight, is at the passage's beginning.
    area.current.setSelectionRange(start, end, 'backward');
    showCaret(area.current, backdrop.current);
  };
  useImperativeHandle(ref, () => ({ select, focus: () => area.current?.focus() }));
  useText(area, value);
  useCaret(area, backdrop, value, asked);
  return (
    <div className={styles.scroll} data-scroll>
      <div className={styles.sheet}>
        <Backdrop ref={backdrop} text={value.text} verdict={verdict} language={language} />
        <textarea
          ref={area}
          id={id}
          className={styles.area}
          dir="auto"
          // What is not begun is in no language yet, and the line in its place is in the reader's.
          lang={value.text === '' ? undefined : language}
          rows={1}
          spellCheck
          placeholder={t('write.placeholder')}
          aria-describedby={describedBy}
          onChange={({ target }) => change({ text: target.value, ...selectionOf(target) })}
          onSelect={({ currentTarget }) => change(selectionOf(currentTarget))}
        />
      </div>
    </div>
  );
}

/** Not left to React, which touches the field at every letter: Chromium would then undo letter by letter. */
function useText(area: RefObject<HTMLTextAreaElement | null>, { text, era }: Draft): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: an erased field may hold letters that were no change
  useLayoutEffect(() => {
    if (area.current && area.current.value !== text) area.current.value = text;
  }, [text, era]);
}

function selectionOf({ selectionStart, selectionEnd }: HTMLTextAreaElement) {
  return { selectionStart, selectionEnd };
}
