import { count } from './count.ts';

export const settings = {
  'settings.title': 'Settings',
  'settings.feeds': 'Feeds',
  'settings.no_feeds': 'No feed yet.',
  'settings.add_feed': 'Add a feed',
  'settings.good_at': ({ date }: { date: string }) => `Read on ${date}`,
  'settings.failed_at': ({ date }: { date: string }) => `Last try on ${date}`,
  'settings.in_extension': 'Ships with the extension; nothing is fetched.',
  'settings.problems': ({ n }: { n: number }) =>
    count(n, { one: '# remark on this feed', other: '# remarks on this feed' }),
  'settings.refresh': 'Read it now',
  'settings.read': 'The feed was read.',
  'settings.removed': 'The feed was removed.',
  'settings.refresh_reveals':
    'Reading by hand tells the feed’s server that someone at this computer is here now.',
  'settings.allow': ({ host }: { host: string }) => `Allow ${host} again`,
  'settings.remove': 'Remove',
  'settings.remove_title': ({ title }: { title: string }) => `Remove “${title}”?`,
  'settings.remove_text':
    'Its suggestions leave your list and its server is not asked any more, which it can notice. Your drafts and your activity stay.',
  'settings.fingerprint': 'Fingerprint',
  'settings.fingerprint_hint':
    'The same for everyone who has the same file and images: compare all of it with a colleague.',
  'settings.way': 'How your text travels',
  'settings.way_unset': 'Ask me at the next hand-off',
  'settings.networks': 'Networks offered',
  'settings.phrases': 'Words to point out to me',
  'settings.phrases_hint':
    'One a line: a customer’s name, a project, anything you would rather not post by mistake. While you write, Own Words points them out; it stops nothing. The list stays in this browser.',
  'settings.language': 'Language',
  'settings.language_auto': 'Same as the browser',
  'settings.version': ({ version }: { version: string }) => `Own Words ${version}`,
};
