import type { DraftRecord, EarlierVersion } from '../database/records.ts';

/** What a window last saw kept of a draft: whose it was, and of when. */
export type Seen = Pick<DraftRecord, 'by' | 'updatedAt'>;

const most = 3;

/**
 * What is kept when a window writes `mine` where `kept` was. The later one is the draft. If `mine` was written without
 * having seen `kept`, the words of the one that loses stay beside it; what stood there stays, whoever writes.
 *
 * @param mine its `earlier` is what to add, not all there is
 * @param seen what the window wrote its own upon
 */
export function merged(
  kept: DraftRecord | undefined,
  mine: DraftRecord,
  seen: Seen | undefined,
): DraftRecord {
  const versions = [...(mine.earlier ?? []), ...(kept?.earlier ?? [])];
  if (!kept || isKnown(kept, mine, seen)) {
    const winner = kept && kept.by === mine.by && kept.updatedAt > mine.updatedAt ? kept : mine;
    return { ...winner, earlier: worthKeeping(versions, winner) };
  }
  const [winner, loser] = kept.updatedAt > mine.updatedAt ? [kept, mine] : [mine, kept];
  const { text, updatedAt: at, by = '' } = loser;
  return { ...winner, earlier: worthKeeping([{ text, at, by, why: 'overtaken' }, ...versions], winner) };
}

/** Is there nothing in it: no words, no earlier words, no question being answered, nothing decided about the link? */
export function isEmpty({ text, earlier, question, withLink, linkChoice }: DraftRecord): boolean {
  return text === '' && !earlier && !question && withLink && !linkChoice;
}

/** The earlier words one can take back: those that the draft does not hold. Newest first. */
export function takeable(draft: DraftRecord): EarlierVersion[] {
  return worthKeeping(draft.earlier ?? [], draft) ?? [];
}

/** Did whoever wrote `mine` have `kept` before them, or write it as well? */
function isKnown(kept: DraftRecord, mine: DraftRecord, seen: Seen | undefined): boolean {
  if (kept.by === mine.by) return true;
  return kept.by === seen?.by && kept.updatedAt === seen?.updatedAt;
}

/** None that the draft or a newer one holds, and of each window the newest alone: it wrote that upon its older ones. */
function worthKeeping(versions: readonly EarlierVersion[], draft: DraftRecord): EarlierVersion[] | undefined {
  const kept: EarlierVersion[] = [];
  for (const version of versions.toSorted((one, other) => other.at - one.at)) {
    const newer = [draft, ...kept];
    if (newer.some(({ text }) => text.includes(version.text.trim()))) continue;
    if (version.why === 'overtaken' && newer.some(({ by }) => by === version.by)) continue;
    kept.push(version);
  }
  return kept.length > 0 ? kept.slice(0, most) : undefined;
}
