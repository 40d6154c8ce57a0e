import { count } from '../count.ts';

export const turn = {
  'studio.turn.title': ({ title }: { title: string }) => `From a colleague: ${title}`,
  'studio.turn.here_already':
    'You have this feed here already. This is how the two have gone apart; nothing is changed yet.',
  'studio.turn.saved_at': ({ when }: { when: string }) => `The file was saved on ${when}.`,
  'studio.turn.there': 'Newer in the file',
  'studio.turn.here': 'Newer here',
  'studio.turn.both': 'Changed in both',
  'studio.turn.nothing': 'Nothing',
  'studio.turn.new': ({ n }: { n: number }) =>
    count(n, { one: '# new suggestion', other: '# new suggestions' }),
  'studio.turn.changed': ({ n }: { n: number }) =>
    count(n, { one: '# suggestion changed', other: '# suggestions changed' }),
  'studio.turn.deleted': ({ n }: { n: number }) =>
    count(n, { one: '# suggestion deleted', other: '# suggestions deleted' }),
  'studio.turn.head': ({ n }: { n: number }) =>
    count(n, { one: '# part of Company changed', other: '# parts of Company changed' }),
  'studio.turn.order': 'Another order',
  'studio.turn.address': 'Another address',
  'studio.turn.damaged': ({ items, images }: { items: number; images: number }) =>
    `Damaged in the file and left out: ${count(items, { one: '# suggestion', other: '# suggestions' })}, ${count(images, { one: '# picture', other: '# pictures' })}. Ask your colleague to save it once more if you miss them.`,
  'studio.turn.together': 'Bring the two together',
  'studio.turn.together_hint':
    'What is newer on either side counts. Of a suggestion that both of you changed yours stays, and theirs comes behind it, kept out of the feed.',
  'studio.turn.apart': 'Keep both as two feeds',
  'studio.turn.take': 'Take theirs',
  'studio.turn.take_hint':
    'The file takes the place of what is here. What only you have is deleted, and can be put back for 30 days.',
  'studio.turn.nothing_new': 'There is nothing new in this file.',
  'studio.turn.nothing_new_hint':
    'All that is in it was here before, or is here in a newer version. Nothing was changed.',
  'studio.turn.failed':
    'This could not be kept, and nothing was changed. Make room on the disk, then try again.',
  'studio.turn.other_version': ({ title }: { title: string }) => `${title} (the other version)`,
  'studio.turn.second': ({ title }: { title: string }) => `${title} (from a colleague)`,

  'studio.turn.done': 'The two are one now',
  'studio.turn.copies': ({ n }: { n: number }) =>
    count(n, {
      one: '# suggestion was changed by both of you. The other version stands behind the one that counts, kept out of the feed:',
      other:
        '# suggestions were changed by both of you. The other versions stand behind those that count, kept out of the feed:',
    }),
  'studio.turn.unsettled':
    'Both of you changed this about the company. Yours stands; choose where theirs is better.',
  'studio.turn.mine': 'Yours',
  'studio.turn.theirs': 'Theirs',
  'studio.turn.empty': 'Nothing',
  'studio.turn.choose': ({ what }: { what: string }) => `Take theirs: ${what}`,
  'studio.turn.chosen': 'Theirs stands now.',

  'studio.done.brought_together': (_: { of: string }) => 'The two feeds were brought together.',
  'studio.done.theirs_taken': (_: { of: string }) => 'The colleague’s feed was taken.',
  'studio.done.theirs_chosen': ({ of }: { of: string }) => `Theirs was taken: ${of}`,
};
