import { saveFile } from '@/lib/browser/download.ts';
import { allDrafts } from '@/lib/drafts/index.ts';
import { type Share, toCsv, toJson } from '@/lib/journal/index.ts';

/** For a spreadsheet. */
export function saveCsv(shares: readonly Share[]): void {
  save(toCsv(shares), 'text/csv;charset=utf-8', 'csv');
}

/** With nothing lost, and the drafts beside them. */
export async function saveJson(shares: readonly Share[]): Promise<void> {
  const drafts = (await allDrafts()).map(({ key, text, updatedAt }) => ({
    suggestion: key,
    text,
    at: updatedAt,
  }));
  save(toJson(shares, drafts), 'application/json', 'json');
}

function save(content: string, type: string, ending: string): void {
  saveFile(new Blob([content], { type }), `own-words-${new Date().toISOString().slice(0, 10)}.${ending}`);
}
