import { count } from '../count.ts';

export const life = {
  'studio.life.correct': 'Correct',
  'studio.life.pause': 'Pause',
  'studio.life.withdraw': 'Withdraw',
  'studio.life.offer': 'Back on offer',
  'studio.life.note': 'What people are told',
  'studio.life.note_missing':
    'Write what people are told: without it they only see that something has changed.',
  'studio.life.reach': ({ hours, minutes }: { hours: string; minutes: string }) =>
    `It counts once the feed is saved and lies at its address. From then on a browser that stays on knows within ${hours} hours, one that was off within ${minutes} minutes of its next start.`,
  'studio.life.nobody_learns':
    'Each browser compares by itself. You do not learn who was told, and nothing is sent.',

  'studio.life.corrected.title': ({ title }: { title: string }) => `Correct “${title}”`,
  'studio.life.corrected.what':
    'It stays in the list, marked as corrected, and opens with your note. Whoever shared it before is told the note, and how to edit or delete their post. Mend what was wrong in its fields, too.',
  'studio.life.corrected.example':
    'For instance: “The figure of 1,200 was wrong, it is 120. If you used it, please put it right.”',
  'studio.life.corrected.do': 'Mark as corrected',
  'studio.life.paused.title': ({ title }: { title: string }) => `Pause “${title}”`,
  'studio.life.paused.what':
    'It stays in the list, at its end, and opens with your note. One can write about it and not post, until you put it back on offer.',
  'studio.life.paused.example':
    'For instance: “We wait for the inquiry’s first results, until Friday or so.” It can stay empty.',
  'studio.life.paused.do': 'Pause it',
  'studio.life.withdrawn.title': ({ title }: { title: string }) => `Withdraw “${title}”`,
  'studio.life.withdrawn.what':
    'It leaves everybody’s list; a draft stays with its writer and cannot be posted any more. Whoever shared it is told your note, and how to edit or delete their post. Only its title and the note stay in the feed; what it said is kept here.',
  'studio.life.withdrawn.example':
    'For instance: “The open day is cancelled. If you announced it, please say so.”',
  'studio.life.withdrawn.do': 'Withdraw it',
  'studio.life.all.title': ({ n }: { n: number }) =>
    count(n, { one: 'Pause # suggestion', other: 'Pause all # suggestions' }),
  'studio.life.all.what':
    'Everything that is on offer stays in the list, marked, and opens with your note. One can write about it and not post, until you resume.',
  'studio.life.all.example': 'For instance: “After last night’s accident we ask you not to post for now.”',
  'studio.life.all.do': 'Pause all',

  'studio.done.item_corrected': ({ of }: { of: string }) =>
    `Marked as corrected: ${of}. It counts once the feed is saved and uploaded again.`,
  'studio.done.item_paused': ({ of }: { of: string }) =>
    `Paused: ${of}. It counts once the feed is saved and uploaded again.`,
  'studio.done.item_withdrawn': ({ of }: { of: string }) =>
    `Withdrawn: ${of}. It counts once the feed is saved and uploaded again.`,
  'studio.done.item_offered': ({ of }: { of: string }) =>
    `Back on offer: ${of}. It counts once the feed is saved and uploaded again.`,
  'studio.done.all_paused': (_: { of: string }) =>
    'All paused. It counts once the feed is saved and uploaded again.',
  'studio.done.all_resumed': (_: { of: string }) =>
    'All resumed. It counts once the feed is saved and uploaded again.',

  'studio.standing.corrected': 'Marked as corrected. It opens with this note.',
  'studio.standing.paused': 'Paused: one can write about it, and not post. It opens with this note.',
  'studio.standing.withdrawn': 'Withdrawn: employees have no more of it than its title and this note.',
  'studio.standing.kept': 'What it said, kept here',
  'studio.standing.to_publish': 'It counts once the feed is saved and uploaded again.',
  'studio.standing.publish': 'Go to Publish',

  'studio.delete.title': ({ title }: { title: string }) => `Delete “${title}”?`,
  'studio.delete.out':
    'Employees have it. Deleted, it leaves their list without a word, and whoever shared it is told nothing. Withdraw it, and their own browser tells them your note.',
  'studio.delete.withdrawn':
    'It is withdrawn here, but as far as Studio knows employees have not read that yet. Deleted now, it leaves their list without a word, and whoever shared it is told nothing. Leave it in the feed for some months.',
  'studio.delete.withdraw': 'Withdraw it instead',
  'studio.delete.all_the_same': 'Delete it all the same',
};
