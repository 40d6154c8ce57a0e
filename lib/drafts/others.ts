import type { DraftRecord } from '../database/records.ts';

const channel = 'own-words/drafts';

/** How the windows that have the same draft open hear what each writes: looking in the database first takes too long. */
export interface Others {
  tell(draft: DraftRecord): void;
  close(): void;
}

/** @param onDraft told what another window writes, at each letter */
export function hearOthers(onDraft: (draft: DraftRecord) => void): Others {
  const line = new BroadcastChannel(channel);
  line.onmessage = ({ data }: MessageEvent<DraftRecord>) => onDraft(data);
  return {
    tell: (draft) => line.postMessage(draft),
    close: () => line.close(),
  };
}
