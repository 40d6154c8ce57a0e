import { pluralsOf } from '../../../../lib/i18n/plural.ts';
import type { CheckTexts } from './index.ts';
import { refusals } from './refusals-en.ts';

const plural = pluralsOf('en');

export const en: CheckTexts = {
  usage: `Checks a feed, and says of each finding what it is about, why, and how to mend it.

  npm run feed:check -- <file or address> [options]

  --base <address>       where the file is or will be published: links and pictures start there
  --previous <feed>      the file or address that this one takes the place of
  --confidential <file>  phrases that must not be public, one in a line
  --links                try every link, at most 200, each once: this asks the sites they lead to
  --strict               a warning stands against publishing, too
  --json                 for programs; npm run --silent keeps the rest from standard output
  --lang en|fr           the language of the report, otherwise that of the computer
  --help                 this

Exit status: 0 the feed can be published, 1 it cannot, 2 there was nothing to check.`,
  head: (where, n) => `${where}: ${plural(n, { one: '# suggestion', other: '# suggestions' })}`,
  feed: 'The feed',
  item: (title, id) => {
    if (!id) return title ? `“${title}”, without an id` : 'A suggestion without an id';
    return title ? `“${title}” (${id})` : `(${id})`;
  },
  counts: ({ error, warning, advice }) =>
    `${plural(error, { one: '# error', other: '# errors' })}, ${plural(warning, { one: '# warning', other: '# warnings' })}, ${plural(advice, { one: '# piece of advice', other: '# pieces of advice' })}.`,
  publishable: 'The feed can be published.',
  notPublishable: 'The feed should not be published like this.',
  unreadable: (where) => `This could not be read: ${where}`,
  refusals,
  brokenAt: ({ line, column }) => `It stops being JSON in line ${line}, column ${column}, or just before.`,
  notCompared: (where) => `Nothing was compared with ${where}.`,
  imagesLeft: (n) =>
    plural(n, {
      one: '# picture was not looked at: it does not lie beside the file, or did not come. --base says where the feed is published.',
      other:
        '# pictures were not looked at: they do not lie beside the file, or did not come. --base says where the feed is published.',
    }),
  linksLeft: (n) => plural(n, { one: '# link was not tried.', other: '# links were not tried.' }),
};
