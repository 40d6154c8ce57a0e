import { useCallback, useEffect, useMemo, useState } from 'react';
import { isAnswered } from '@/lib/drafts/answered.ts';
import { useSettled } from '../app/use-settled.ts';
import type { LiveDraft } from './use-draft.ts';

export interface Asking {
  /** The question of the feed that is being answered. */
  question: string | undefined;
  /** How many were asked in this window: one that was kept with the draft is not asked again. */
  asked: number;
  ask(question: string): void;
  putAway(): void;
}

/** The one question that stands above the draft: until it is answered there, or put away. It is kept with the draft. */
export function useQuestion(draft: LiveDraft | undefined): Asking {
  const [asked, setAsked] = useState(0);
  const text = draft?.value.text ?? '';
  const question = draft?.value.question;
  const change = draft?.change;
  const putAway = useCallback(() => change?.({ question: undefined }), [change]);
  // When the typing pauses: a question must not go in the middle of a word.
  const settled = useSettled(text, text);
  useEffect(() => {
    if (question && isAnswered(question.before, settled)) putAway();
  }, [question, settled, putAway]);
  const ask = useCallback(
    (asking: string) => {
      change?.({ question: { text: asking, before: text } });
      setAsked((count) => count + 1);
    },
    [change, text],
  );
  return useMemo(() => ({ question: question?.text, asked, ask, putAway }), [question, asked, ask, putAway]);
}
