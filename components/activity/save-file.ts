import { saveFile } from '@/lib/browser/download.ts';
import { type Share, toCsv, toJson } from '@/lib/journal/index.ts';

/** For a spreadsheet. */
export function saveCsv(shares: readonly Share[]): void {
  save(toCsv(shares), 'text/csv;charset=utf-8', 'csv');
}

/** With nothing lost. */
export function saveJson(shares: readonly Share[]): void {
  save(toJson(shares), 'application/json', 'json');
}

function save(content: string, type: string, ending: string): void {
  saveFile(new Blob([content], { type }), `own-words-${new Date().toISOString().slice(0, 10)}.${ending}`);
}
