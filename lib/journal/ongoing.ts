import { begunDrafts } from '../drafts/index.ts';
import { type Share, unansweredShare } from './index.ts';

export interface Ongoing {
  /** Keys of the suggestions with a draft. */
  drafts: Set<string>;
  /** A hand-off whose fate is not known yet. */
  unanswered: Share | undefined;
}

/** What the person has begun and not ended. */
export async function loadOngoing(): Promise<Ongoing> {
  const [drafts, unanswered] = await Promise.all([begunDrafts(), unansweredShare(Date.now())]);
  return { drafts: new Set(drafts), unanswered };
}
