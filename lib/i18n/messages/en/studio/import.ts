import { count } from '../count.ts';

export const studioImport = {
  'studio.import.reason.empty': 'There is nothing in this file.',
  'studio.import.reason.too_big':
    'This file is larger than 5 MB, more than can be read here; save a part of it as a file of its own, then open that.',
  'studio.import.reason.not_text':
    'This is a picture, a PDF or something else that cannot be read here; a feed or a table saved as CSV can.',
  'studio.import.reason.spreadsheet':
    'This is a workbook; in Excel or whatever you use, save the sheet as “CSV UTF-8”, then open that file here.',
  'studio.import.reason.packed':
    'This is a packed file; unpack it, then open the feed.json or the table that is in it.',
  'studio.import.reason.web_page':
    'This is a web page, not a feed; the address of the feed may be found on it, often under “RSS”.',
  'studio.import.reason.studio_file':
    'This is a file that Studio saved for a colleague; it is opened as such, not imported.',
  'studio.import.reason.broken_json':
    'This file begins like a JSON Feed and is damaged: a bracket, a comma or its end may be missing.',
  'studio.import.reason.other_json':
    'This file is JSON, but no JSON Feed: it has no list of items, or is nested far too deeply.',
  'studio.import.reason.broken_xml':
    'This file begins like a feed and is damaged; download or export it once more, then try again.',
  'studio.import.reason.other_xml': 'This file is XML, but neither RSS nor Atom.',
  'studio.import.reason.no_entries': 'This is a feed without any entry yet.',
  'studio.import.reason.too_many':
    'This feed has more than 2,000 items, four times what employees’ browsers read; open a shorter one.',
  'studio.import.reason.unknown':
    'This is neither a feed (JSON Feed, RSS, Atom) nor a table with messages; if it is a table, save it as CSV.',

  'studio.import.note.no_message': 'There is no message in this row.',
  'studio.import.note.says_nothing': 'This entry has neither a title nor a text.',
  'studio.import.note.not_an_item': 'This entry of the file is no item.',
  'studio.import.note.repeated': 'The file has this twice; only the first comes in.',
  'studio.import.note.open_quote':
    'A quotation mark is opened here and never closed, so that nothing from here on can be read; close it in the file, then open that again.',
  'studio.import.note.text_too_long': ({ n }: { n: number }) =>
    count(n, {
      one: 'The message has # character, more than the 10,000 a text may have.',
      other: 'The message has # characters, more than the 10,000 a text may have.',
    }),
  'studio.import.note.cells_many': ({ n, width }: { n: number; width: number }) =>
    `This row has ${count(n, { one: '# cell', other: '# cells' })} and the table ${count(width, { one: '# column', other: '# columns' })}; a message with commas or semicolons may lack its quotation marks.`,
  'studio.import.note.cells_few': ({ n, width }: { n: number; width: number }) =>
    `This row has ${count(n, { one: '# cell', other: '# cells' })} and the table ${count(width, { one: '# column', other: '# columns' })}; what it has comes in.`,
  'studio.import.note.date_unreadable': ({ date }: { date: string }) =>
    `“${date}” cannot be read as a date; it comes in without one.`,
  'studio.import.note.date_impossible': ({ date }: { date: string }) =>
    `There is no such day or time as “${date}”; it comes in without one.`,
  'studio.import.note.date_ambiguous': ({ date }: { date: string }) =>
    `“${date}” can be read in two ways; say whether the day or the month stands first.`,
  'studio.import.note.date_past': ({ date }: { date: string }) =>
    `“${date}” is past; it comes in without a start.`,
  'studio.import.note.date_without_zone': ({ date }: { date: string }) =>
    `“${date}” names no time zone and is read as UTC.`,
  'studio.import.note.link_http': ({ link }: { link: string }) =>
    `The link begins with http://, which no employee would be offered; see whether https:// leads to the same page, and mend it: ${link}`,
  'studio.import.note.link_left_out': ({ link }: { link: string }) =>
    `“${link}” is left out: it is not the whole address, with https://, of a page that everybody can open.`,
  'studio.import.note.link_cleaned': 'What can tell who follows the link is taken out of it.',
  'studio.import.note.link_from_text': 'The link is taken from the message, which stays as it is.',
  'studio.import.note.image_left_out':
    'Its picture stays behind, since pictures must lie beside your own feed; you can add it in Studio.',
  'studio.import.note.image_apart': 'Its picture is not in this file; you can add it in Studio.',
  'studio.import.note.article_left_out':
    'The article itself is left out: people read it behind its link, and the summary says what it is about.',
  'studio.import.note.article_begins':
    'The text is as long as an article, so that only its beginning comes in, as the summary.',
  'studio.import.note.title_shortened': 'The title has more than 300 characters and is shortened.',
  'studio.import.note.id_given': 'This item had no id and is given one.',
  'studio.import.note.id_from_number': 'Its id was a number and is now text, which is what feeds ask for.',
  'studio.import.note.id_twice':
    'An earlier item has the same id, so that this one is given another; until now, nobody saw it.',
  'studio.import.note.known': 'It seems to be in your feed already.',
  'studio.import.note.cut_short':
    'The file stops before its end; what is there was read, and the last entries may be missing.',
  'studio.import.note.authors_left_out': 'The names of authors are not brought in.',
  'studio.import.note.letters_guessed':
    'The file does not say how its letters are written, so that accents were guessed; look at a few before you go on.',
  'studio.import.note.many': ({ n }: { n: number }) =>
    count(n, {
      one: 'The file has # entry, and a feed holds 500 suggestions; choose the ones that matter.',
      other: 'The file has # entries, and a feed holds 500 suggestions; choose the ones that matter.',
    }),
  'studio.import.note.rest_unread': ({ n }: { n: number }) =>
    count(n, { one: 'Only the first entry is shown.', other: 'Only the first # entries are shown.' }),
};
