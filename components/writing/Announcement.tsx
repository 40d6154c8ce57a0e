import { useEffect, useRef, useState } from 'react';
import { useSettled } from '../app/use-settled.ts';

const heard = 5000;

/**
 * Says a sentence aloud when it has changed and the typing pauses. The first one is only read where it stands. It does
 * not stay: whoever reads on through the page meets the sentence where it stands, once.
 */
export function Announcement({ sentence, typed }: { sentence: string; typed: string }) {
  const settled = useSettled(sentence, typed);
  const last = useRef(settled);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (settled !== last.current) setSaid(settled);
    last.current = settled;
    const timer = setTimeout(() => setSaid(''), heard);
    return () => clearTimeout(timer);
  }, [settled]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
