import type { ExportedShare } from './share.ts';

const columns = [
  'id',
  'date',
  'network',
  'state',
  'title',
  'text',
  'link',
  'own_words_percent',
  'kind',
  'promotional',
  'language',
  'way',
  'feed',
  'answered',
  'post_url',
] as const;

/**
 * The journal as CSV: RFC 4180, UTF-8 with a byte order mark so that spreadsheets read accents, and no cell that a
 * spreadsheet would run as a formula (OWASP, CSV injection).
 */
export function toCsv(shares: readonly ExportedShare[]): string {
  const rows = shares.map(
    (share): Record<(typeof columns)[number], string> => ({
      id: share.id,
      date: new Date(share.at).toISOString(),
      network: share.network,
      state: share.state,
      title: share.title,
      text: share.text,
      link: share.link ?? '',
      own_words_percent: String(Math.round(share.own * 100)),
      kind: share.kind ?? '',
      promotional: share.promotional === undefined ? '' : share.promotional ? 'yes' : 'no',
      language: share.language ?? '',
      way: share.way,
      feed: share.feedTitle,
      answered: share.answeredAt ? new Date(share.answeredAt).toISOString() : '',
      post_url: share.postUrl ?? '',
    }),
  );
  const lines = [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name])).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

// A quoted cell is still a formula: only a mark in front stops it. Full-width signs count in some locales.
const formula = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
