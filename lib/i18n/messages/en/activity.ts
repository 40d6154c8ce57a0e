import { count } from './count.ts';

export const activity = {
  'activity.title': 'My activity',
  'activity.lead':
    'What you handed off, for you alone. This list stays in this browser unless you take it out yourself.',
  'activity.shares': 'Shares',
  'activity.posted': 'Posted',
  'activity.own': 'Your own words, on average',
  'activity.promotional': 'Openly promotional',
  'activity.empty': 'Nothing yet, and that is fine.',
  'activity.empty_hint':
    'When you open a network with a text of yours, it is noted here: the day, the network and your words.',
  'activity.empty_next': 'See the suggestions',
  'activity.damaged': ({ n }: { n: number }) =>
    count(n, {
      one: '# share is damaged: it is neither shown nor counted.',
      other: '# shares are damaged: they are neither shown nor counted.',
    }),
  'activity.damaged_text':
    'Nothing was erased; the other shares are whole. What is left is below as it lies: copy what you need.',
  'activity.export_csv': 'Shares as CSV',
  'activity.export_json': 'Shares and drafts as JSON',
  'activity.erase': 'Erase my activity',
  'activity.erase_title': 'Erase your activity?',
  'activity.erase_text': ({ shares, drafts }: { shares: number; drafts: number }) =>
    `${count(shares, { one: '# share', other: '# shares' })} and ${count(drafts, { one: '# draft', other: '# drafts' })} will be gone for good, with what you read or set aside and what you noted for communications. Your feeds, your settings and the record of requests stay. Posts you published stay on their network, and the browser’s history keeps the pages you opened.`,
  'activity.erase_first': 'Take them away first',
  'activity.erase_confirm': 'Erase for good',
  'activity.erased': 'Erased. Own Words has nothing of your activity left.',
  'activity.deleted': 'Share deleted.',
  'activity.delete': 'Delete this share',
  'activity.state': 'What became of it',
  'activity.state.handed_off': 'Not answered',
  'activity.state.posted': 'Posted',
  'activity.state.scheduled': 'Scheduled',
  'activity.state.not_this_time': 'Not this time',
  'activity.open_post': 'Open the post',
  'activity.show_text': 'Show the text',
};
