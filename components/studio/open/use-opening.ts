import { useCallback, useMemo, useState } from 'react';
import { troubleOf } from '@/lib/database/trouble.ts';
import type { Remote } from '@/lib/messages/index.ts';
import { fromBase64 } from '@/lib/studio/exchange/base64.ts';
import { openedFeed } from '@/lib/studio/open/feed.ts';
import {
  type Chosen,
  type Opening,
  type OpenReason,
  openingOf,
  type Picture,
} from '@/lib/studio/open/index.ts';
import { picturesAt } from '@/lib/studio/open/pictures.ts';
import { objectIn } from '@/lib/studio/publish/bundle.ts';
import { useI18n } from '../../app/i18n.tsx';
import { beginWith, chosenAt, chosenOf, keepOpened, keepStudioFile } from './arrive.ts';
import { openSample } from './sample.ts';

export type Refusal =
  | OpenReason
  | 'studio.open.reason.unreadable'
  | 'studio.open.reason.full'
  | 'studio.open.reason.not_kept';

/** How far something is that is being opened. */
export type OpenStep =
  | { step: 'none' }
  | { step: 'busy' }
  | { step: 'failed'; name: string; reason: Refusal }
  /** No feed of ours, but something to begin one with. */
  | { step: 'list'; opening: Extract<Opening, { kind: 'list' }> };

const none: OpenStep = { step: 'none' };

export type RemoteFound = Extract<Remote, { ok: true }>;

/** Opens whatever is chosen, dropped or fetched, and goes to it; or says why that came to nothing. */
export function useOpening() {
  const { language } = useI18n();
  const [step, setStep] = useState<OpenStep>(none);
  const begin = useCallback((name: string, task: () => Promise<OpenStep>) => {
    setStep({ step: 'busy' });
    void task()
      .catch((error): OpenStep => ({ step: 'failed', name, reason: reasonOf(error) }))
      .then(setStep);
  }, []);
  return useMemo(
    () => ({
      step,
      forget: () => setStep(none),
      files: (files: readonly File[]) => begin(files[0]?.name ?? '', () => openFiles(files)),
      remote: (url: string, found: RemoteFound) => begin(url, () => openRemote(url, found)),
      sample: () =>
        begin('', async () => {
          await keepOpened(await openSample(Date.now()));
          return none;
        }),
      begin: ({ chosen, list }: Extract<Opening, { kind: 'list' }>) =>
        begin(chosen.name, async () => {
          await beginWith(chosen, list.kind === 'table' ? '' : list.title, language);
          return none;
        }),
    }),
    [step, begin, language],
  );
}

function reasonOf(error: unknown): Refusal {
  return troubleOf(error) === 'full' ? 'studio.open.reason.full' : 'studio.open.reason.not_kept';
}

async function openFiles(files: readonly File[]): Promise<OpenStep> {
  const chosen = await chosenOf(files);
  if (!chosen) return { step: 'failed', name: files[0]?.name ?? '', reason: 'studio.open.reason.unreadable' };
  return keep(chosen, ({ pictures }) => pictures);
}

function openRemote(url: string, { data, images }: RemoteFound): Promise<OpenStep> {
  const fetched = images.map((image) => ({
    url: image.url,
    bytes: fromBase64(image.data) ?? new Uint8Array(),
  }));
  const pictures = ({ source }: Feed) => picturesAt(objectIn(source), url, fetched);
  return keep([chosenAt(url, data)], pictures, url);
}

type Feed = Extract<Opening, { kind: 'feed' }>;

/** @param address where it is for employees, if it came from there */
async function keep(
  chosen: readonly Chosen[],
  picturesOf: (feed: Feed) => Picture[],
  address?: string,
): Promise<OpenStep> {
  const now = Date.now();
  const opening = openingOf(chosen, { now });
  if (opening.kind === 'none') return { step: 'failed', name: opening.name, reason: opening.reason };
  if (opening.kind === 'list') return { step: 'list', opening };
  if (opening.kind === 'studio') {
    await keepStudioFile(opening.file);
    return none;
  }
  const opened = openedFeed(opening.source, picturesOf(opening), {
    now,
    feedId: crypto.randomUUID(),
    newKey: () => crypto.randomUUID(),
    ...(address !== undefined && { address }),
  });
  if (!opened.ok) return { step: 'failed', name: opening.name, reason: opened.reason };
  await keepOpened(opened);
  return none;
}
