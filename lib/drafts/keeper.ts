import type { DraftRecord } from '../database/records.ts';
import { storeFirmly, storeQuickly } from './store.ts';

export interface DraftKeeper {
  /** Keeps this as the newest state of the draft: at once, or as soon as the write under way is done. */
  write(draft: DraftRecord): void;
  /** A moved caret goes with the next write of the text; it is no reason to write the text again. */
  note(draft: DraftRecord): void;
  /** For a page that is about to go: writes the newest state beside whatever is under way. */
  last(): void;
  /** Is there anything here that is not on the disk yet? */
  isAhead(): boolean;
  /** Drops what was written here: the draft was erased, and must not come back. */
  forget(): void;
  /** Writes the newest state to the disk; nothing more will come. */
  close(): Promise<void>;
}

/** Is the newest state kept? `overtaken`: no, because another window wrote later. */
export type SaveState = 'yes' | 'no' | 'failed' | 'overtaken';

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

  async function attempt(draft: DraftRecord, write: (draft: DraftRecord) => Promise<boolean>): Promise<void> {
    try {
      const kept = await write(draft);
      if (draft !== newest) return;
      // On the disk: from here on whoever writes next is right, in whichever window.
      if (write === store.firmly) newest = undefined;
      onSaved(kept ? 'yes' : 'overtaken');
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
      timer = setTimeout(() => newest && void attempt(newest, store.firmly), pause);
    },
    note(draft) {
      if (newest) newest = draft;
    },
    last() {
      if (newest) void attempt(newest, store.quickly);
    },
    isAhead: () => newest !== undefined,
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
