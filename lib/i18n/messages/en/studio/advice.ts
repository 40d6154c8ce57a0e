import { count } from '../count.ts';

export const advice = {
  'studio.repair.clean_link': 'Take them out of the link',
  'studio.repair.take_out': 'Take it out',
  'studio.repair.as_meant': 'Mend the slip',
  'studio.repair.in_its_place': 'Put it in its place',
  'studio.repair.own_zone': 'Those of this computer',
  'studio.repair.nearest_share': 'Take the nearer one',
  'studio.repair.as_read': 'Write them as the format does',
  'studio.repair.text_out': 'Take the text out',
  'studio.repair.new_id': 'Make it one of its own',
  'studio.repair.delete': 'Delete it',
  'studio.repair.put_back': 'Put it back as withdrawn',
  'studio.repair.all': ({ n }: { n: number }) => count(n, { one: 'Mend it', other: 'Mend all #' }),

  'studio.advice.title': 'What would help most',
  'studio.advice.looking': ({ n }: { n: number }) =>
    count(n, { one: 'Looking over # suggestion…', other: 'Looking over # suggestions…' }),
  'studio.advice.looked': ({ n }: { n: number }) =>
    count(n, { one: '# suggestion looked over.', other: '# suggestions looked over.' }),
  'studio.advice.held': ({ n }: { n: number }) =>
    count(n, {
      one: '# more is kept out of the feed and was not looked over.',
      other: '# more are kept out of the feed and were not looked over.',
    }),
  'studio.advice.level.error': 'First of all',
  'studio.advice.level.warning': 'Worth mending',
  'studio.advice.level.advice': 'To think about',
  'studio.advice.at': ({ title, field }: { title: string; field: string }) => `${title}: ${field}`,
  'studio.advice.show': 'Show me',
  'studio.advice.show_first': 'Show me the first',
  'studio.advice.where': ({ n }: { n: number }) => count(n, { one: 'Where it is', other: 'All # of them' }),
  'studio.advice.more': ({ n }: { n: number }) =>
    count(n, {
      one: '# more shows once some of these are done.',
      other: '# more show once some of these are done.',
    }),
  'studio.advice.often': 'Found many times',
  'studio.advice.rest': 'The rest, by suggestion',
  'studio.advice.none': 'There is nothing to mend.',
  'studio.advice.none_hint':
    'Every suggestion says why it is worth somebody’s time and asks something that only they can answer. Employees have it once it is saved and at its address.',
  'studio.advice.none_next': 'Go to Publish',
};
