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
const worthTakingBack = 20;

type Told = (draft: DraftRecord, saved: SaveState) => void;

/**
 * Opens the draft about a suggestion. It is kept at every change, when the page goes and when it is closed. A window
 * follows what another one wrote, unless it has something itself that is not on the disk yet.
 *
 * @param onDraft told what the draft is, and whether that is kept
 */
export function openDraft(key: string, onDraft: Told): OpenDraft {
  return new LiveDraft(key, onDraft);
}

class LiveDraft implements OpenDraft {
  /** Whose words are written from here: this window's, until it goes on from another one's. */
  private by = crypto.randomUUID();
  private draft: DraftRecord | undefined;
  private saved: SaveState = 'yes';
  private outcomes = 0;
  /** Is something of this draft in the browser's memory, for want of room on the disk? */
  private holding = false;
  private readonly key: string;
  private readonly onDraft: Told;
  private readonly held: Promise<DraftRecord | undefined>;
  private readonly keeper = draftKeeper((outcome) => void this.hear(outcome));
  private readonly others = hearOthers((theirs) => {
    if (theirs.key === this.key) this.keeper.beside(theirs);
  });
  private readonly stops: (() => void)[];

  constructor(key: string, onDraft: Told) {
    this.key = key;
    this.onDraft = onDraft;
    this.held = heldDraft(key);
    const following = liveQuery(() => loadDraft(key)).subscribe({
      next: (kept) => void this.follow(kept),
      error: this.fail,
    });
    const erased = onErased(() => {
      this.keeper.forget();
      this.tell(this.blank(), 'yes');
    });
    const stopListening = listen(this.look, this.keeper.last);
    this.stops = [() => following.unsubscribe(), this.others.close, erased, stopListening];
  }

  readonly change = (change: DraftChange): void => {
    const { draft } = this;
    if (!draft) return;
    if ('text' in change || 'withLink' in change || 'question' in change) {
      const emptied = change.text !== undefined && isEmptied(draft.text, change.text);
      this.write(draft, change, emptied ? this.versionOf(draft, 'emptied') : undefined);
    } else {
      const moved = { ...draft, ...change };
      this.tell(moved);
      this.keeper.note(moved);
    }
  };

  readonly takeBack = ({ text }: EarlierVersion): void => {
    const { draft } = this;
    if (!draft) return;
    const end = { selectionStart: text.length, selectionEnd: text.length };
    this.write(draft, { text, ...end }, draft.text ? this.versionOf(draft, 'taken_out') : undefined);
  };

  readonly drop = ({ text }: EarlierVersion): void => {
    const { draft } = this;
    if (!draft) return;
    this.tell({ ...draft, earlier: draft.earlier?.filter((version) => version.text !== text) });
    void dropEarlier(this.key, text).catch(this.fail);
  };

  readonly close = (): void => {
    for (const stop of this.stops) stop();
    void this.keeper.close();
  };

  private write(upon: DraftRecord, change: DraftChange, earlier?: EarlierVersion): void {
    // A clock that was put back must not make these words older than those they were written upon.
    const updatedAt = Math.max(Date.now(), upon.updatedAt + 1);
    const draft = { ...upon, ...change, by: this.by, updatedAt };
    this.tell(draft);
    this.keeper.write(draft, earlier);
    this.others.tell(draft);
  }

  private tell(draft: DraftRecord | undefined, saved = this.saved): void {
    this.draft = draft;
    this.saved = saved;
    if (draft) this.onDraft(draft, saved);
  }

  private async hear({ state, kept, unkept }: Saved): Promise<void> {
    // What was refused stays so for the eye while it is tried again, or the warning would flicker.
    if (state === 'no') return isRefused(this.saved) ? undefined : this.tell(this.draft, state);
    this.outcomes += 1;
    if (unkept) return this.hold(unkept, this.outcomes);
    const { draft } = this;
    // What another window put beside the draft meanwhile.
    this.tell(draft && kept ? { ...draft, earlier: kept.earlier } : draft, state);
    if (state === 'overtaken') this.look();
    else if (this.holding) {
      this.holding = false;
      await releaseDraft(this.key);
    }
  }

  private async hold(unkept: DraftRecord, outcome: number): Promise<void> {
    this.holding = true;
    const held = await holdDraft(unkept);
    // Something else may have come of it meanwhile.
    if (outcome === this.outcomes) this.tell(this.draft, held ? 'held' : 'failed');
  }

  private async follow(kept: DraftRecord | undefined): Promise<void> {
    const held = await this.held;
    if (this.draft && this.keeper.isAhead()) return;
    this.keeper.saw(kept);
    if (kept && kept.by !== this.by) this.by = crypto.randomUUID();
    const isHeld = !this.draft && held !== undefined && held.updatedAt > (kept?.updatedAt ?? 0);
    this.tell(isHeld ? held : (kept ?? this.blank()));
    if (!isHeld) return;
    this.holding = true;
    this.keeper.write(held);
  }

  private readonly fail = (): void => this.tell(this.draft, 'failed');

  // The last words of a window that was closed make no noise: look again when one comes back to this one.
  private readonly look = (): void => {
    void loadDraft(this.key).then((kept) => this.follow(kept), this.fail);
  };

  private versionOf({ text }: DraftRecord, why: EarlierVersion['why']): EarlierVersion {
    return { text, at: Date.now(), by: this.by, why };
  }

  private blank(): DraftRecord {
    return { key: this.key, ...emptyDraft };
  }
}

function listen(look: () => void, last: () => void): () => void {
  document.addEventListener('focusin', look);
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', last);
  return () => {
    document.removeEventListener('focusin', look);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pagehide', last);
  };
}

/** Does the newest state wait for a disk that refuses it? */
export function isRefused(saved: SaveState): boolean {
  return saved === 'failed' || saved === 'held';
}

/** Did one change take (nearly) all of a text away? A letter typed over a selection does, too. */
function isEmptied(before: string, now: string): boolean {
  return now.trim().length <= 1 && before.trim().length >= worthTakingBack;
}
