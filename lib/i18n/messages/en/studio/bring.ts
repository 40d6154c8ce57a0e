import { count } from '../count.ts';

export const bring = {
  'studio.bring.open': 'Import',
  'studio.bring.title': 'Bring suggestions in',
  'studio.bring.lead': 'Nothing comes in before you have seen it.',
  'studio.bring.file': 'From a file',
  'studio.bring.file_hint':
    'RSS, Atom, a JSON Feed, or the table of a spreadsheet or a scheduler, saved as CSV. You can drop it here.',
  'studio.bring.choose': 'Choose a file',
  'studio.bring.paste': 'Pasted',
  'studio.bring.paste_hint':
    'What a colleague sent you as a suggestion, rows of a spreadsheet, or a whole feed.',
  'studio.bring.read': 'See what is in it',
  'studio.bring.from_address': 'From an address',
  'studio.bring.back': 'Back',

  'studio.bring.columns': 'What is in which column?',
  'studio.bring.columns_hint': ({ n }: { n: number }) =>
    count(n, {
      one: 'The table has # row. Say what each column is for.',
      other: 'The table has # rows, and these are the first. Say what each column is for.',
    }),
  'studio.bring.column': ({ n }: { n: number }) => `Column ${n}`,
  'studio.bring.role_of': ({ column }: { column: string }) => `What is in “${column}”`,
  'studio.bring.role.none': 'Left out',
  'studio.bring.role.date': 'Day',
  'studio.bring.role.time': 'Time',
  'studio.bring.role.message': 'Message',
  'studio.bring.role.link': 'Link',
  'studio.bring.role.title': 'Title',
  'studio.bring.role.image': 'Picture',
  'studio.bring.role.network': 'Network',
  'studio.bring.no_message': 'Say which column has the messages: without one, no row can come in.',
  'studio.bring.order': 'The dates can be read in two ways. What stands first?',
  'studio.bring.day_first': 'The day',
  'studio.bring.month_first': 'The month',
  'studio.bring.order_open':
    'As long as you do not say it, such rows come in without the day on which they begin.',
  'studio.bring.zone': 'Time zone of the table',
  'studio.bring.to_preview': 'See what comes in',

  'studio.bring.preview': 'What comes in',
  'studio.bring.counts': ({ n, left }: { n: number; left: number }) =>
    `${count(n, { one: '# comes in', other: '# come in' })}, ${count(left, { one: '# does not', other: '# do not' })}.`,
  'studio.bring.counts_all': ({ n }: { n: number }) => count(n, { one: '# comes in.', other: '# come in.' }),
  'studio.bring.known': ({ n }: { n: number }) =>
    count(n, {
      one: '# seems to be in your feed already, and was left unticked.',
      other: '# seem to be in your feed already, and were left unticked.',
    }),
  'studio.bring.over': ({ n }: { n: number }) =>
    count(n, {
      one: 'Your feed would then have # suggestion, more than the 500 that employees’ browsers read.',
      other: 'Your feed would then have # suggestions, more than the 500 that employees’ browsers read.',
    }),
  'studio.bring.show': 'Which rows are shown',
  'studio.bring.show_all': 'All',
  'studio.bring.show_noted': 'Only with remarks',
  'studio.bring.tick_all': 'Tick all',
  'studio.bring.tick_none': 'Untick all',
  'studio.bring.line': ({ n }: { n: number }) => `Line ${n}`,
  'studio.bring.entry': ({ n }: { n: number }) => `Entry ${n}`,
  'studio.bring.blank': 'Nothing is written here',
  'studio.bring.left': ({ n }: { n: number }) =>
    count(n, {
      one: '# cannot come in. Take it along, so that it is not forgotten.',
      other: '# cannot come in. Take them along, so that they are not forgotten.',
    }),
  'studio.bring.copy_left': 'Copy as a table',
  'studio.bring.save_left': 'Save as a table',
  'studio.bring.copied': 'Copied.',
  'studio.bring.not_copied': 'The browser did not allow it. Save the table instead.',
  'studio.bring.file_name': 'not-imported',
  'studio.bring.head_place': 'Where',
  'studio.bring.head_why': 'Why not',
  'studio.bring.head_title': 'Title',
  'studio.bring.let_go': 'Let them go out with the feed',
  'studio.bring.let_go_hint': 'Otherwise they stay out of it until you let each of them go out.',
  'studio.bring.do': ({ n }: { n: number }) =>
    count(n, { one: 'Bring in # suggestion', other: 'Bring in # suggestions' }),

  'studio.done.imported': ({ of }: { of: string }) =>
    `Brought in: ${of}. Nothing of it goes out with the feed until you let it go out.`,
  'studio.done.imported_ready': ({ of }: { of: string }) => `Brought in, to go out with the feed: ${of}`,
};
