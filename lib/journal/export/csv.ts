import { type Columns, csvOf, day, time, words } from '../../csv/index.ts';
import type { ExportedShare } from './share.ts';

/** What each column says; the order is the file's. Words are marked where a spreadsheet would not leave them be. */
const columns: Columns<ExportedShare> = {
  id: ({ id }) => words(id),
  date: ({ at }) => day(at),
  time: ({ at }) => time(at),
  network: ({ network }) => words(network),
  state: ({ state }) => words(state),
  title: ({ title }) => words(title),
  text: ({ text }) => words(text),
  link: ({ link }) => words(link),
  own_words_percent: ({ own }) => String(Math.round(own * 100)),
  kind: ({ kind }) => words(kind),
  promotional: ({ promotional }) => (promotional === undefined ? '' : promotional ? 'yes' : 'no'),
  language: ({ language }) => words(language),
  way: ({ way }) => words(way),
  feed: ({ feedTitle }) => words(feedTitle),
  answered: ({ answeredAt }) => (answeredAt === undefined ? '' : day(answeredAt)),
  post_url: ({ postUrl }) => words(postUrl),
};

/** The journal as CSV. Days and times are those of this computer's clock. */
export function toCsv(shares: readonly ExportedShare[]): string {
  return csvOf(columns, shares);
}
