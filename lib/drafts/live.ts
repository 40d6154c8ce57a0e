import { liveQuery } from 'dexie';
import type { DraftRecord, EarlierVersion } from '../database/records.ts';
import { onErased } from './erased.ts';
import { heldDraft, holdDraft, releaseDraft } from './held.ts';
import { dropEarlier, loadDraft } from './index.ts';
import { draftKeeper, type Saved, type SaveState } from './keeper.ts';
import { hearOthers } from './others.ts';

export type DraftChange = Partial<
  Pick<DraftRecord, 'text' | 'selectionStart' | 'selectionEnd' | 'withLink' | 'question'>
>;

/** A draft that a window has open. */
export interface OpenDraft {
  change(change: DraftChange): void;
  /** Makes an earlier version the draft; what the draft says now becomes an earlier version itself. */
  takeBack(version: EarlierVersion): void;
  /** Lets go of an earlier version for good. */
  drop(version: EarlierVersion): void;
  /** Keeps what is not on the disk yet, and stops. */
  close(): void;
}

const emptyDraft = { text: '', selectionStart: 0, selectionEnd: 0, withLink: true, updatedAt: 0 };
/**
 * Opens the draft about a suggestion. It is kept at every change, when the page goes and when it is closed. A window
 * follows what another one wrote, unless it has something itself that is not on the disk yet.
 *
 * @param onDraft told what the draft is, and whether that is kept
 */
export function openDraft(key: string, onDraft: (draft: DraftRecord, saved: SaveState) => void): OpenDraft {
  // Whose words are written from here: this window's, until it goes on from another one's.
  let by = crypto.randomUUID();
  let draft: DraftRecord | undefined;
  let saved: SaveState = 'yes';

  const tell = (next: DraftRecord | undefined, state = saved) => {
    draft = next;
    saved = state;
    if (draft) onDraft(draft, saved);
  };
  let outcomes = 0;
  const hear = async ({ state, kept, unkept }: Saved) => {
    // What was refused stays so for the eye while it is tried again, or the warning would flicker.
    if (state === 'no') return isRefused(saved) ? undefined : tell(draft, state);
    outcomes += 1;
    const outcome = outcomes;
    if (unkept) {
      const held = await holdDraft(unkept);
      return outcome === outcomes ? tell(draft, held ? 'held' : 'failed') : undefined;
    }
    // What another window put beside the draft meanwhile.
    tell(draft && kept ? { ...draft, earlier: kept.earlier } : draft, state);
    if (state === 'overtaken') look();
    else void releaseDraft(key);
  };
  const keeper = draftKeeper((outcome) => void hear(outcome));
  const follow = async (kept: DraftRecord | undefined) => {
    const held = draft ? undefined : await heldDraft(key, kept);
    if (draft && keeper.isAhead()) return;
    keeper.saw(kept);
    if (kept && kept.by !== by) by = crypto.randomUUID();
    tell(held ?? kept ?? { key, ...emptyDraft });
    if (held) keeper.write(held);
  };
  const failed = () => tell(draft, 'failed');
  // The last words of a window that was closed make no noise: look again when one comes back to this one.
  const look = () => void loadDraft(key).then(follow, failed);
  const others = hearOthers((theirs) => {
    if (theirs.key === key) keeper.beside(theirs);
  });
  const write = (change: DraftChange, earlier?: EarlierVersion) => {
    const upon = draft ?? { key, ...emptyDraft };
    // A clock that was put back must not make these words older than those they were written upon.
    tell({ ...upon, ...change, by, updatedAt: Math.max(Date.now(), upon.updatedAt + 1) });
    if (!draft) return;
    keeper.write(draft, earlier);
    others.tell(draft);
  };
  const stop = listen({ look, last: keeper.last }, () => {
    keeper.forget();
    tell({ key, ...emptyDraft }, 'yes');
  });
  const following = liveQuery(() => loadDraft(key)).subscribe({
    next: (kept) => void follow(kept),
    error: failed,
  });

  return {
    change(change) {
      if (!draft) return;
      if ('text' in change || 'withLink' in change || 'question' in change) {
        const emptied = change.text !== undefined && isEmptied(draft.text, change.text);
        write(change, emptied ? versionOf(draft, by, 'emptied') : undefined);
      } else {
        tell({ ...draft, ...change });
        keeper.note(draft);
      }
    },
    takeBack({ text }) {
      const end = { selectionStart: text.length, selectionEnd: text.length };
      write({ text, ...end }, draft?.text ? versionOf(draft, by, 'taken_out') : undefined);
    },
    drop({ text }) {
      if (!draft) return;
      tell({ ...draft, earlier: draft.earlier?.filter((version) => version.text !== text) });
      void dropEarlier(key, text).catch(failed);
    },
    close() {
      following.unsubscribe();
      others.close();
      stop();
      void keeper.close();
    },
  };
}

function listen({ look, last }: { look: () => void; last: () => void }, erased: () => void): () => void {
  document.addEventListener('focusin', look);
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', last);
  const stopListening = onErased(erased);
  return () => {
    stopListening();
    document.removeEventListener('focusin', look);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pagehide', last);
  };
}

/** Does the newest state wait for a disk that refuses it? */
export function isRefused(saved: SaveState): boolean {
  return saved === 'failed' || saved === 'held';
}

const worthTakingBack = 20;

/** Did one change take (nearly) all of a text away? A letter typed over a selection does, too. */
function isEmptied(before: string, now: string): boolean {
  return now.trim().length <= 1 && before.trim().length >= worthTakingBack;
}

function versionOf({ text }: DraftRecord, by: string, why: EarlierVersion['why']): EarlierVersion {
  return { text, at: Date.now(), by, why };
}
