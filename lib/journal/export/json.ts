import type { ExportedShare } from './share.ts';

/** Raised when the shape of an exported journal changes. */
export const journalVersion = 1;

/** What of a draft can be taken away: whose it is, what it says, and when that was written (epoch milliseconds). */
export interface ExportedDraft {
  /** The key of its suggestion. */
  suggestion: string;
  text: string;
  at: number;
}

/**
 * The journal as JSON, with nothing lost, and the drafts beside it; `version` says how to read it. Times are epoch
 * milliseconds, as kept.
 */
export function toJson(shares: readonly ExportedShare[], drafts: readonly ExportedDraft[] = []): string {
  const journal = { format: 'own-words-journal', version: journalVersion, shares, drafts };
  return `${JSON.stringify(journal, null, 2)}\n`;
}
