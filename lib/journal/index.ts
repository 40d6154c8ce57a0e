import { db } from '../database/index.ts';
import { damaged, type ShareRecord, type ShareState, shareRecord, valid } from '../database/records.ts';
import { announceErased, eraseDrafts, sweepErased } from '../drafts/erased.ts';
import { releaseDrafts } from '../drafts/held.ts';
import { loadDraft } from '../drafts/index.ts';
import { blank, lookUp } from '../drafts/store.ts';
import { forgetFirstScreen } from '../feed/first-screen.ts';
import { outgoing } from '../handoff/outgoing.ts';
import { savePlace } from '../settings/index.ts';
import { forgetSuggesting } from '../settings/suggesting.ts';

export { toCsv } from './export/csv.ts';
export { toJson } from './export/json.ts';
export type { ShareState };
/** A draft that was handed off, and what the person said became of it. Nothing about it is ever detected. */
export type Share = ShareRecord;

/** Writes a share down as handed off, perhaps again. */
export async function addShare(share: Share): Promise<void> {
  await db.shares.put(share);
}

/** All shares, newest first. */
export async function allShares(): Promise<Share[]> {
  return valid(shareRecord, await db.shares.orderBy('at').reverse().toArray());
}

/** The rows that are no whole share any more, as they lie. */
export async function damagedShares(): Promise<unknown[]> {
  return damaged(shareRecord, await db.shares.toArray());
}

const lately = 20;

/**
 * What the person said last, newest first: the shares they did not take back with *not this time*. A draft being
 * written may be on its way already: what was handed off about its suggestion and not answered is left out.
 */
export async function lastSaid(writingAbout: string): Promise<Share[]> {
  const said = db.shares
    .orderBy('at')
    .reverse()
    .filter(({ state }) => state !== 'not_this_time')
    .filter(({ state, suggestion }) => state !== 'handed_off' || suggestion !== writingAbout);
  return valid(shareRecord, await said.limit(lately).toArray());
}

/** The id of the network handed off to last. */
export async function lastNetwork(): Promise<string | undefined> {
  const [last] = valid(shareRecord, await db.shares.orderBy('at').reverse().limit(1).toArray());
  return last?.network;
}

/** The newest share whose fate is not known yet and that was not put off. */
export async function unansweredShare(now: number): Promise<Share | undefined> {
  const open = valid(shareRecord, await db.shares.where({ state: 'handed_off' }).sortBy('at'));
  return open.reverse().find((share) => !share.laterUntil || share.laterUntil <= now);
}

/**
 * Notes what became of a share. A post that is out, or scheduled, needs its draft no more; one that is not out after
 * all has it back. Every answer can be taken back: keys go through all of them on the way to one.
 */
export async function answerShare(id: string, state: ShareState, now: number): Promise<void> {
  await db.transaction('rw', db.shares, db.drafts, async () => {
    const share = await db.shares.get(id);
    if (!share) return;
    const answeredAt = state === 'handed_off' ? undefined : now;
    await db.shares.update(id, { state, answeredAt, laterUntil: undefined });
    if (isOut(state)) await letGoOfDraft(share);
    else if (isOut(share.state)) await bringBackDraft(share, now);
  });
}

/** Is a share in this state on its network, or will it be? */
export function isOut(state: ShareState): boolean {
  return state === 'posted' || state === 'scheduled';
}

async function letGoOfDraft({ suggestion, text }: Share): Promise<void> {
  const draft = await loadDraft(suggestion);
  if (!draft || outgoing(draft.text) !== text) return;
  // What another window wrote is not out.
  if (draft.earlier) await db.drafts.put({ ...draft, text: '', question: undefined, linkChoice: undefined });
  else await db.drafts.delete(suggestion);
}

async function bringBackDraft({ suggestion, text, link }: Share, now: number): Promise<void> {
  const { kept, era } = await lookUp(suggestion);
  if (kept?.text) return;
  const draft = { ...(kept ?? blank(suggestion, era)), text, withLink: link !== undefined, updatedAt: now };
  await db.drafts.put(draft);
}

/** Notes where the post is, for the person to find it again. Answers whether the share was still there. */
export async function setPostUrl(id: string, postUrl: string): Promise<boolean> {
  return (await db.shares.update(id, { postUrl })) > 0;
}

/** The shares about these suggestions. */
export async function sharesAbout(suggestions: ReadonlySet<string>): Promise<Share[]> {
  const about = db.shares.filter(({ suggestion }) => suggestions.has(suggestion));
  return valid(shareRecord, await about.toArray());
}

/** Notes that the person knows how what a share is about was changed; `changedAt` is when that was read. */
export async function noteTold(id: string, changedAt: number): Promise<void> {
  await db.shares.update(id, { toldOf: changedAt });
}

const later = 4 * 60 * 60 * 1000;

/** Puts the question off for four hours. */
export async function askLater(id: string, now: number): Promise<void> {
  await db.shares.update(id, { laterUntil: now + later });
}

/** Deletes a share. Gives the way back, which does nothing once all was erased. */
export async function deleteShare(share: Share): Promise<() => Promise<void>> {
  const { era } = await lookUp(share.suggestion);
  await db.shares.delete(share.id);
  return () =>
    db.transaction('rw', db.shares, db.drafts, async () => {
      if ((await lookUp(share.suggestion)).era === era) await db.shares.put(share);
    });
}

/**
 * Forgets what the person did here: shares, drafts, what they were writing for communications, what was read or
 * declined. Feeds and their schedule stay, so that the feed's host sees no difference.
 */
export async function eraseActivity(): Promise<void> {
  const tables = [db.shares, db.drafts, db.suggestions, db.settings];
  const era = await db.transaction('rw', tables, async () => {
    await db.shares.clear();
    const next = await eraseDrafts();
    // They are here only because one wrote about them or set them aside.
    await db.suggestions.filter(({ goneAt }) => goneAt !== undefined).delete();
    await db.suggestions.toCollection().modify((row) => {
      delete row.readAt;
      delete row.declinedAt;
    });
    await forgetFirstScreen();
    await savePlace({});
    await forgetSuggesting();
    return next;
  });
  announceErased(era);
  await releaseDrafts();
  await sweepErased();
}
