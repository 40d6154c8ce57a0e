import type { DraftRecord, EarlierVersion } from '../database/records.ts';
import { merged } from './merge.ts';
import { type DraftStore, draftStore } from './store.ts';

export interface DraftKeeper {
  /** Keeps this as the newest state of the draft: at once, or as soon as the write under way is done. */
  write(draft: DraftRecord, earlier?: EarlierVersion): void;
  /** A moved caret goes with the next write of the text; it is no reason to write the text again. */
  note(draft: DraftRecord): void;
  /** What is on screen from now on is this, of whichever window: what is written next is written upon it. */
  saw(kept: DraftRecord | undefined): void;
  /** Another window wrote this: it is to stand beside what is written here, unless that is written upon it. */
  beside(theirs: DraftRecord): void;
  /** For a page that is about to go: writes what no write that ended has kept. */
  last(): void;
  /** Is there anything here that is not on the disk yet? */
  isAhead(): boolean;
  /** Drops what was written here: the draft was erased, and must not come back. */
  forget(): void;
  /** Writes the newest state to the disk; nothing more will come. */
  close(): Promise<void>;
}

/**
 * Is the newest state kept? `overtaken`: as an earlier version, because another window wrote later, or not at all,
 * because it was erased. `held`: the disk
 * refused it, it is in the browser's memory; `failed`: nor there.
 */
export type SaveState = 'yes' | 'no' | 'overtaken' | 'held' | 'failed';

export interface Saved {
  state: SaveState;
  /** What is kept now, where a write ended well. */
  kept?: DraftRecord;
  /** What could not be kept. */
  unkept?: DraftRecord;
}

const pause = 1000;
const again = 3000;

/**
 * Keeps a draft while it is typed: every state quickly (one write under way, the newest waiting), and to the disk when
 * the typing pauses. Nothing is held back until a pause: a popup dies without notice. What could not be kept is tried
 * again until it is.
 *
 * @param onSaved told whether the newest state is kept
 */
export function draftKeeper(onSaved: (saved: Saved) => void, store: DraftStore = draftStore): DraftKeeper {
  let newest: DraftRecord | undefined;
  let waiting: DraftRecord | undefined;
  let quick: DraftRecord | undefined;
  let known: DraftRecord | undefined;
  let adding: EarlierVersion[] = [];
  let running = false;
  let closed = false;
  let erasures = 0;
  const settling = delayed(() => newest && void attempt(newest, store.firmly));

  async function run(): Promise<void> {
    running = true;
    while (waiting) {
      const draft = waiting;
      waiting = undefined;
      await attempt(draft, store.quickly);
    }
    running = false;
  }

  async function attempt(draft: DraftRecord, write: DraftStore['quickly' | 'firmly']): Promise<void> {
    const added = adding;
    const before = erasures;
    try {
      const record = await write({ ...draft, earlier: added }, known);
      // Erased while it was on its way.
      if (before !== erasures) return void (await store.sweep());
      const isErased = record.era !== draft.era;
      if (isErased) forget();
      known = record;
      adding = adding.filter((version) => !added.includes(version));
      if (draft !== newest && !isErased) return;
      quick = draft;
      // On the disk: from here on whoever writes next is right, in whichever window.
      if (write === store.firmly) newest = undefined;
      onSaved({ state: record.by === draft.by ? 'yes' : 'overtaken', kept: record });
    } catch {
      if (draft !== newest) return;
      onSaved({ state: 'failed', unkept: draft });
      if (!closed) settling.begin(again);
    }
  }

  function forget(): void {
    settling.stop();
    erasures += 1;
    newest = undefined;
    waiting = undefined;
    known = undefined;
    adding = [];
  }

  return {
    write(given, earlier) {
      const draft = { ...given };
      newest = draft;
      waiting = draft;
      if (earlier) adding = [earlier, ...adding];
      onSaved({ state: 'no' });
      if (!running) void run();
      settling.begin(pause);
    },
    note({ selectionStart, selectionEnd }) {
      // The same state of the draft, or it would count as not written yet.
      if (newest) Object.assign(newest, { selectionStart, selectionEnd });
    },
    saw(record) {
      known = record;
      adding = without(adding, record);
    },
    beside(theirs) {
      adding = withNewest(adding, theirs);
    },
    last() {
      if (newest && (newest !== quick || adding.length > 0))
        store.blindly(merged(known, { ...newest, earlier: adding }, known));
    },
    isAhead: () => newest !== undefined,
    forget,
    async close() {
      closed = true;
      settling.stop();
      if (newest) await attempt(newest, store.firmly);
    },
  };
}

/** Without what a draft was written upon. */
function without(adding: EarlierVersion[], draft: DraftRecord | undefined): EarlierVersion[] {
  return adding.filter((version) => version.by !== draft?.by || version.at > draft.updatedAt);
}

/** With what another window wrote, in place of what it wrote before. */
function withNewest(
  adding: EarlierVersion[],
  { text, updatedAt: at, by = '' }: DraftRecord,
): EarlierVersion[] {
  const others = adding.filter((version) => version.by !== by || version.why !== 'overtaken');
  return text === '' ? others : [{ text, at, by, why: 'overtaken' }, ...others];
}

/** What is done after a while; begun again, the while begins anew. */
function delayed(run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const begin = (delay: number) => {
    stop();
    timer = setTimeout(run, delay);
  };
  return { begin, stop };
}
