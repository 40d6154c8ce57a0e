import { useCallback, useEffect, useMemo, useState } from 'react';
import { isAnswered } from '@/lib/drafts/answered.ts';

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
  useEffect(() => {
    if (question && isAnswered(question.before, draft)) setQuestion(undefined);
  }, [question, draft]);
  const ask = useCallback((text: string) => setQuestion({ text, before: draft }), [draft]);
  const putAway = useCallback(() => setQuestion(undefined), []);
  return useMemo(() => ({ question, ask, putAway }), [question, ask, putAway]);
}
