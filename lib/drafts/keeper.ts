import type { DraftRecord } from '../database/records.ts';
import { storeFirmly, storeQuickly } from './store.ts';

export interface DraftKeeper {
  /** Keeps this as the newest state of the draft: at once, or as soon as the write under way is done. */
  write(draft: DraftRecord): void;
  /** For a page that is about to go: writes the newest state beside whatever is under way. */
  last(): void;
  /** Was anything written here? */
  hasWritten(): boolean;
  /** Drops what was written here: the draft was erased, and must not come back. */
  forget(): void;
  /** Writes the newest state to the disk; nothing more will come. */
  close(): Promise<void>;
}

export type SaveState = 'yes' | 'no' | 'failed';

const pause = 1000;

/**
 * Keeps a draft while it is typed: every state quickly (one write under way, the newest waiting), and to the disk when
 * the typing pauses. Nothing is held back until a pause: a popup dies without notice.
 *
 * @param onSaved told whether the newest state is kept
 */
export function draftKeeper(
  onSaved: (state: SaveState) => void,
  store = { quickly: storeQuickly, firmly: storeFirmly },
): DraftKeeper {
  let newest: DraftRecord | undefined;
  let waiting: DraftRecord | undefined;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    running = true;
    while (waiting) {
      const draft = waiting;
      waiting = undefined;
      await attempt(draft, store.quickly);
    }
    running = false;
  }

  async function attempt(draft: DraftRecord, write: (draft: DraftRecord) => Promise<void>): Promise<void> {
    try {
      await write(draft);
      if (draft === newest) onSaved('yes');
    } catch {
      if (draft === newest) onSaved('failed');
    }
  }

  return {
    write(draft) {
      newest = draft;
      waiting = draft;
      onSaved('no');
      if (!running) void run();
      clearTimeout(timer);
      timer = setTimeout(() => void attempt(draft, store.firmly), pause);
    },
    last() {
      if (newest) void attempt(newest, store.quickly);
    },
    hasWritten: () => newest !== undefined,
    forget() {
      clearTimeout(timer);
      newest = undefined;
      waiting = undefined;
    },
    async close() {
      clearTimeout(timer);
      if (newest) await attempt(newest, store.firmly);
    },
  };
}
