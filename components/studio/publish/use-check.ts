import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import { requestHost } from '@/lib/browser/permissions.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import { releaseUnusedHost } from '@/lib/feed/subscriptions.ts';
import type { Live } from '@/lib/messages/index.ts';
import { feedSet } from '@/lib/studio/book.ts';
import { publishedLive, type Seen, standingOf } from '@/lib/studio/publish/standing.ts';
import { useWorkbook } from '../desk.tsx';
import { goingOf } from './use-going.ts';

export type LiveImages = Extract<Live, { ok: true }>['images'];

export type Step =
  | { name: 'idle' | 'reading' | 'refused' | 'stopped' }
  | { name: 'failed'; error: FeedErrorKey }
  | { name: 'seen'; seen: Seen; images: LiveImages };

/** The way over the browser's own question to what is live at the feed's address. */
export function useCheck(early: boolean) {
  const { desk } = useWorkbook();
  const note = useNoting(early);
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const look = useRef<string>(undefined);
  const stop = useCallback(() => {
    if (look.current) void ask('feed.stop_looking', { look: look.current }).catch(() => undefined);
    look.current = undefined;
  }, []);
  // Whoever goes elsewhere waits no more.
  useEffect(() => stop, [stop]);

  const start = () => {
    const { address } = desk.getState().book.feed;
    if (look.current) return;
    if (address === undefined) return setStep({ name: 'failed', error: 'feed.error.no_address' });
    // The browser asks the person only within the click: nothing may be awaited before.
    const granting = requestHost(address);
    const own = crypto.randomUUID();
    look.current = own;
    setStep({ name: 'reading' });
    const isWanted = () => look.current === own;
    void lookAt(address, own, granting, isWanted).then((next) => {
      if (!isWanted()) return;
      look.current = undefined;
      if (next.name === 'seen') note(next.seen);
      setStep(next);
    });
  };
  const cancel = () => {
    stop();
    setStep({ name: 'stopped' });
  };
  return { step, start, cancel };
}

async function lookAt(
  url: string,
  look: string,
  granting: Promise<boolean>,
  isWanted: () => boolean,
): Promise<Step> {
  try {
    if (!(await granting)) return { name: 'refused' };
    // Stopped while the browser asked.
    if (!isWanted()) await releaseUnusedHost(url);
    const live = isWanted() && (await ask('feed.look', { look, url }));
    if (!live) return { name: 'stopped' };
    if (!live.ok) return { name: 'failed', error: live.error };
    const { source, fingerprint, images } = live;
    return { name: 'seen', seen: { source, fingerprint, at: Date.now() }, images };
  } catch {
    return { name: 'failed', error: 'feed.error.permission' };
  }
}

/** Keeps that a file was seen where it belongs; one that is neither published nor to be published is somebody else's. */
function useNoting(early: boolean) {
  const { write, desk } = useWorkbook();
  return (seen: Seen) => {
    const { book } = desk.getState();
    if (standingOf(seen.source, goingOf(book, early).source, book.feed) === 'other') return;
    write((now) => feedSet(now, { published: publishedLive(now.feed.published, seen) }));
  };
}
