import { useRef, useState } from 'react';
import { requestHost } from '@/lib/browser/permissions.ts';
import { readAddress } from '@/lib/feed/address.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import type { Outcome } from '@/lib/messages/index.ts';

type Step = 'typing' | 'reading' | 'refused' | FeedErrorKey;

interface Does {
  /** The address one begins with, if it is given. */
  start?: string;
  read: (url: string) => Promise<Outcome>;
  onRead: () => void;
}

/** The way from a typed address over the browser's own question to a feed that was read. */
export function useAddress({ start = '', read, onRead }: Does) {
  const [typed, setTyped] = useState(start);
  const [step, setStep] = useState<Step>('typing');
  const [isAsked, setAsked] = useState(false);
  // What is typed by the time an answer comes.
  const latest = useRef(start);
  const address = readAddress(typed);
  const url = address.ok ? new URL(address.url) : undefined;

  const readNow = async (feed: string): Promise<Step> => {
    const outcome = await read(feed);
    if (!outcome.ok) return outcome.error;
    if (latest.current === typed) type('');
    onRead();
    return 'typing';
  };

  const submit = () => {
    if (step === 'reading') return;
    setAsked(false);
    if (!address.ok) return setStep(address.error);
    // The browser asks the person only within the click: nothing may be awaited before.
    const granting = requestHost(address.url);
    setAsked(true);
    setStep('reading');
    void granting
      .then((granted) => (granted ? readNow(address.url) : 'refused'))
      .catch((): Step => 'feed.error.permission')
      // Under an address typed meanwhile, an error of this one would be untrue.
      .then((next) => setStep(latest.current === typed || next === 'typing' ? next : 'typing'));
  };

  const type = (text: string) => {
    latest.current = text;
    setTyped(text);
    // What is being read goes on, and nothing else can be asked for until it is.
    setStep((now) => (now === 'reading' ? now : 'typing'));
  };
  return { typed, type, url, step, error: errorIn(step), isAsked, submit };
}

function errorIn(step: Step): FeedErrorKey | undefined {
  return step === 'typing' || step === 'reading' || step === 'refused' ? undefined : step;
}
