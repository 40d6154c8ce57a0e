import { feed } from '../../../../lib/i18n/messages/en/feed.ts';
import { pluralsOf } from '../../../../lib/i18n/plural.ts';
import type { CheckTexts } from './index.ts';

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
  item: (title, id) => (title ? `“${title}” (${id})` : `(${id})`),
  counts: ({ error, warning, advice }) =>
    `${plural(error, { one: '# error', other: '# errors' })}, ${plural(warning, { one: '# warning', other: '# warnings' })}, ${plural(advice, { one: '# piece of advice', other: '# pieces of advice' })}.`,
  publishable: 'The feed can be published.',
  notPublishable: 'The feed should not be published like this.',
  unreadable: (where) => `This could not be read: ${where}`,
  missing: 'There is no such file. Files are named from the folder you are in.',
  closed: 'It is a folder, or a file that may not be opened.',
  told: (sentence) => `An employee would be told: “${sentence}”`,
  sentence: (key) => (key === 'feed.error.left' || key === 'feed.error.known' ? '' : feed[key]),
  notCompared: (where) => `Nothing was compared with ${where}.`,
  imagesLeft: (n) =>
    plural(n, {
      one: '# picture was not looked at: it does not lie beside the file, or did not come. --base says where the feed is published.',
      other:
        '# pictures were not looked at: they do not lie beside the file, or did not come. --base says where the feed is published.',
    }),
  linksLeft: (n) => plural(n, { one: '# link was not tried.', other: '# links were not tried.' }),
};
