import { count } from '../count.ts';

export const publish = {
  'studio.ready': 'Is it ready?',
  'studio.ready.out': ({ n }: { n: number }) =>
    n === 0
      ? 'Nothing goes out yet.'
      : count(n, { one: '# suggestion goes out.', other: '# suggestions go out.' }),
  'studio.ready.out_and_left': ({ out, left }: { out: number; left: number }) =>
    `${count(out, { one: '# suggestion goes out', other: '# suggestions go out' })}, ${count(left, { one: '# stays here.', other: '# stay here.' })}`,
  'studio.ready.withdrawn': ({ n }: { n: number }) =>
    count(n, {
      one: 'One of them only says that it was withdrawn, without its text.',
      other: '# of them only say that they were withdrawn, without their texts.',
    }),
  'studio.ready.left': ({ n }: { n: number }) =>
    count(n, { one: 'What stays here, and why (#)', other: 'What stays here, and why (#)' }),
  'studio.ready.why.held': 'Kept out of the feed, by its own button.',
  'studio.ready.why.not_begun': ({ when }: { when: string }) => `Begins on ${when}.`,
  'studio.ready.why.blank': 'Says nothing yet that one could write about.',
  'studio.ready.early': 'Also publish what has not begun',
  'studio.ready.early_hint':
    'Own Words shows it to nobody before its time, but whoever has the address can read it in the file from then on. Never for what must not be known yet.',
  'studio.ready.good': 'The check finds nothing that has to be mended first.',
  'studio.ready.errors': ({ n }: { n: number }) =>
    count(n, {
      one: 'The check finds # thing that employees would miss. You can publish all the same.',
      other: 'The check finds # things that employees would miss. You can publish all the same.',
    }),
  'studio.ready.place': ({ title, field }: { title: string; field: string }) => `${title}: ${field}`,
  'studio.ready.all': 'See the whole check',
  'studio.ready.changes': ({ n }: { n: number }) =>
    count(n, {
      one: 'What changes for employees since it was published last (#)',
      other: 'What changes for employees since it was published last (#)',
    }),
  'studio.ready.no_changes': 'For employees nothing changes since it was published last.',
  'studio.unpublished': ({ n }: { n: number }) =>
    count(n, { one: '# change is not published yet', other: '# changes are not published yet' }),

  'studio.changes.new': 'New',
  'studio.changes.gone': 'No longer in it',
  'studio.changes.changed': 'Changed',
  'studio.changes.not_live': 'In Studio, and not at the address',
  'studio.changes.only_live': 'At the address, and not in Studio',
  'studio.changes.different': 'Not the same in both',
  'studio.changes.head': 'The feed itself',
  'studio.changes.more': ({ n }: { n: number }) => count(n, { one: 'and # more', other: 'and # more' }),

  'studio.address': 'Where employees will read it',
  'studio.address.label': 'Address of the feed',
  'studio.address.hint':
    'It begins with https:// and ends with the name of the file, such as https://www.aurore-rail.example/own-words/feed.json. It is the same for everybody and asks for no sign-in. Choose one that can stay: employees add it once.',
  'studio.address.later':
    'You do not know it yet? Leave it empty: whoever puts the files on the web can tell you.',

  'studio.save': 'Save it',
  'studio.save.hint':
    'One download with all that goes on the web: feed.json and, beside it, its pictures. Saving sends nothing.',
  'studio.save.button': 'Save the feed',
  'studio.save.only_file': 'Only feed.json',
  'studio.save.file': ({ size, most }: { size: string; most: string }) =>
    `feed.json: ${size}, of ${most} at most.`,
  'studio.save.pictures': ({ n, size, most }: { n: number; size: string; most: string }) =>
    `${count(n, { one: '# picture', other: '# pictures' })}: ${size}, of ${most} at most.`,
  'studio.save.file_heavy':
    'feed.json is larger than employees’ browsers read: they would keep the last one that was not. Shorten the longest texts, or take out suggestions that are over.',
  'studio.save.pictures_heavy':
    'Together the pictures are larger than employees’ browsers take: the last ones would be missing. Take some out, or choose smaller ones.',
  'studio.save.picture_heavy': ({ names, most }: { names: string; most: string }) =>
    `Larger than the ${most} that one picture may have, so nobody would see it: ${names}`,
  'studio.save.picture_missing': ({ names }: { names: string }) =>
    `Not in Studio, and so not in the download: ${names}. If they lie at the address already, leave them there.`,
  'studio.save.saved': ({ when }: { when: string }) =>
    `Last saved on ${when}. Employees have it once it lies at its address: put it there, then check what is live.`,
  'studio.save.live': ({ when }: { when: string }) => `Seen at its address on ${when}.`,

  'studio.pause_all': 'If something goes wrong',
  'studio.pause_all.hint':
    'An accident, a mistake in several suggestions, a day on which nobody should post: pause everything that is on offer, with one note, and resume it later as it was.',
  'studio.pause_all.button': 'Pause all',
  'studio.pause_all.none': 'Nothing is on offer that could be paused.',
  'studio.resume_all': ({ n }: { n: number }) =>
    count(n, { one: 'Resume # paused', other: 'Resume # paused' }),
};
