import { useCallback, useEffect, useMemo, useState } from 'react';
import { isAnswered } from '@/lib/drafts/answered.ts';
import { useSettled } from './use-settled.ts';

/** A question of the feed, asked at the field. */
export interface Question {
  text: string;
  /** The draft when it was asked. */
  before: string;
}

export interface Asking {
  question: Question | undefined;
  ask(question: string): void;
  putAway(): void;
}

/** The one question that stands above the draft: until it is answered there, or put away. */
export function useQuestion(draft: string): Asking {
  const [question, setQuestion] = useState<Question>();
  // When the typing pauses: a question must not go in the middle of a word.
  const settled = useSettled(draft, draft);
  useEffect(() => {
    if (question && isAnswered(question.before, settled)) setQuestion(undefined);
  }, [question, settled]);
  const ask = useCallback((text: string) => setQuestion({ text, before: draft }), [draft]);
  const putAway = useCallback(() => setQuestion(undefined), []);
  return useMemo(() => ({ question, ask, putAway }), [question, ask, putAway]);
}
