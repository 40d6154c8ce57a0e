import { liveQuery } from 'dexie';
import type { DraftRecord, EarlierVersion } from '../database/records.ts';
import { onErased, sweepErased } from './erased.ts';
import { heldDraft, holdDraft, releaseDraft, releaseErased } from './held.ts';
import { dropEarlier } from './index.ts';
import { draftKeeper, type Saved, type SaveState } from './keeper.ts';
import { hearOthers } from './others.ts';
import { blank, type Kept, lookUp } from './store.ts';

export type DraftChange = Partial<
  Pick<
    DraftRecord,
    'text' | 'selectionStart' | 'selectionEnd' | 'withLink' | 'linkChoice' | 'question' | 'checked'
  >
>;

/** A draft that a window has open. `era`: that of what was on screen. What is done upon words erased since is refused. */
export interface OpenDraft {
  change(change: DraftChange, era: number): void;
  /** Makes an earlier version the draft; what the draft says now becomes an earlier version itself. */
  takeBack(version: EarlierVersion, era: number): void;
  /** Lets go of an earlier version for good. */
  drop(version: EarlierVersion): void;
  /** Keeps what is not on the disk yet, and stops. */
  close(): void;
}

const worthTakingBack = 20;
/** Of a text. */
const littleLeft = 0.1;

/** What is written when it changes; the caret goes with it. */
const written = ['text', 'withLink', 'linkChoice', 'question', 'checked'] as const;

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
  private readonly loaded = Promise.withResolvers<void>();
  private readonly others = hearOthers((theirs) => void this.hearOf(theirs));
  private readonly stops: (() => void)[];

  constructor(key: string, onDraft: Told) {
    this.key = key;
    this.onDraft = onDraft;
    this.held = heldDraft(key);
    const following = liveQuery(() => lookUp(key)).subscribe({
      next: (kept) => void this.follow(kept),
      error: this.fail,
    });
    const erased = onErased(this.beginAnew);
    const stopListening = listen(this.look, this.keeper.last);
    this.stops = [() => following.unsubscribe(), this.others.close, erased, stopListening];
  }

  readonly change = (change: DraftChange, era: number): void => {
    const { draft } = this;
    if (draft?.era !== era) return;
    if (written.some((field) => field in change)) {
      const lost = change.text === undefined ? undefined : whyLost(draft.text, change.text);
      this.write(draft, change, lost && this.versionOf(draft, lost));
    } else {
      const moved = { ...draft, ...change };
      this.tell(moved);
      this.keeper.note(moved);
    }
  };

  readonly takeBack = ({ text }: EarlierVersion, era: number): void => {
    const { draft } = this;
    if (draft?.era !== era) return;
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
    if (draft && kept && kept.era > draft.era) return this.look();
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
    if (this.draft && unkept.era < this.draft.era) await releaseErased(this.key, this.draft.era);
    // Something else may have come of it meanwhile.
    if (outcome === this.outcomes) this.tell(this.draft, held ? 'held' : 'failed');
  }

  private async follow({ kept, era }: Kept): Promise<void> {
    const held = await this.held;
    if (this.draft && era > this.draft.era) this.beginAnew(era);
    // Looked up before all was erased.
    if (this.draft && era < this.draft.era) return;
    if (this.draft && this.keeper.isAhead()) return;
    const isFirst = !this.draft;
    this.keeper.saw(kept);
    if (kept && kept.by !== this.by) this.by = crypto.randomUUID();
    this.tell(kept ?? blank(this.key, era));
    if (isFirst) this.begin(held, kept);
  }

  /** Once it is known what is kept. */
  private begin(held: DraftRecord | undefined, kept: DraftRecord | undefined): void {
    this.loaded.resolve();
    if (!held || !this.draft) return;
    if (held.era < this.draft.era) return void releaseDraft(this.key);
    if (held.updatedAt <= (kept?.updatedAt ?? 0)) return;
    this.tell(held);
    this.holding = true;
    this.keeper.write(held);
  }

  /** All was erased: nothing that was written before may be written again, nor stand beside what is. */
  private readonly beginAnew = (era: number): void => {
    if (this.draft && era <= this.draft.era) return;
    this.keeper.forget();
    this.outcomes += 1;
    this.tell(blank(this.key, era), 'yes');
    this.loaded.resolve();
    // What was on its way lands before this does.
    void Promise.all([sweepErased(), releaseErased(this.key, era)]).catch(this.fail);
  };

  private async hearOf(theirs: DraftRecord): Promise<void> {
    await this.loaded.promise;
    if (theirs.key !== this.key || !this.draft) return;
    if (theirs.era > this.draft.era) this.beginAnew(theirs.era);
    if (theirs.era === this.draft.era) this.keeper.beside(theirs);
  }

  private readonly fail = (): void => this.tell(this.draft, 'failed');

  // The last words of a window that was closed make no noise: look again when one comes back to this one.
  private readonly look = (): void => {
    void lookUp(this.key).then((kept) => this.follow(kept), this.fail);
  };

  private versionOf({ text }: DraftRecord, why: EarlierVersion['why']): EarlierVersion {
    return { text, at: Date.now(), by: this.by, why };
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

/** Whether one change took (nearly) all of a text away, and put something else in its place. */
function whyLost(before: string, now: string): EarlierVersion['why'] | undefined {
  if (before.trim().length < worthTakingBack) return undefined;
  let start = 0;
  while (start < now.length && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < now.length - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  if (start + end >= before.length * littleLeft) return undefined;
  // A letter typed over a selection empties it.
  return now.trim().length <= 1 ? 'emptied' : 'taken_out';
}
