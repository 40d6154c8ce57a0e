import { allDrafts } from '@/lib/drafts/index.ts';
import { type Share, toJson } from '@/lib/journal/index.ts';

/** These shares as JSON, with nothing lost, and every draft beside them. */
export async function journalOf(shares: readonly Share[]): Promise<string> {
  const drafts = await allDrafts();
  return toJson(
    shares,
    drafts.map(({ key, text, updatedAt }) => ({ suggestion: key, text, at: updatedAt })),
  );
}
