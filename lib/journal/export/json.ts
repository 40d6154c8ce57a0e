import type { ExportedShare } from './share.ts';

/** Raised when the shape of an exported journal changes. */
export const journalVersion = 1;

/** The journal as JSON, with nothing lost; `version` says how to read it. Times are epoch milliseconds, as kept. */
export function toJson(shares: readonly ExportedShare[]): string {
  return `${JSON.stringify({ format: 'own-words-journal', version: journalVersion, shares }, null, 2)}\n`;
}
