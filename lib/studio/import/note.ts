/** Why nothing can be read from a file. Nothing in Studio has changed then. */
export const reasonKeys = [
  'studio.import.reason.empty',
  'studio.import.reason.too_big',
  'studio.import.reason.not_text',
  'studio.import.reason.spreadsheet',
  'studio.import.reason.packed',
  'studio.import.reason.web_page',
  'studio.import.reason.studio_file',
  'studio.import.reason.broken_json',
  'studio.import.reason.other_json',
  'studio.import.reason.broken_xml',
  'studio.import.reason.other_xml',
  'studio.import.reason.no_entries',
  'studio.import.reason.too_many',
  'studio.import.reason.unknown',
] as const;

export type ReasonKey = (typeof reasonKeys)[number];

/** What is said without values. */
export const plainNotes = [
  // Why a row does not come in.
  'studio.import.note.no_message',
  'studio.import.note.says_nothing',
  'studio.import.note.not_an_item',
  'studio.import.note.repeated',
  'studio.import.note.open_quote',
  // What is different from the file.
  'studio.import.note.link_cleaned',
  'studio.import.note.link_from_text',
  'studio.import.note.image_left_out',
  'studio.import.note.image_apart',
  'studio.import.note.article_left_out',
  'studio.import.note.article_begins',
  'studio.import.note.title_shortened',
  'studio.import.note.id_given',
  'studio.import.note.id_from_number',
  'studio.import.note.id_twice',
  'studio.import.note.known',
  // What is said of the file as a whole.
  'studio.import.note.cut_short',
  'studio.import.note.authors_left_out',
  'studio.import.note.letters_guessed',
] as const;

/** What is said with values, by what they are: words of the file as they stand there, or numbers. */
export interface ValuedNotes {
  date:
    | 'studio.import.note.date_unreadable'
    | 'studio.import.note.date_impossible'
    | 'studio.import.note.date_ambiguous'
    | 'studio.import.note.date_past'
    | 'studio.import.note.date_without_zone';
  link: 'studio.import.note.link_http' | 'studio.import.note.link_left_out';
  n: 'studio.import.note.text_too_long' | 'studio.import.note.many' | 'studio.import.note.rest_unread';
  cells: 'studio.import.note.cells_many' | 'studio.import.note.cells_few';
}

export type PlainNoteKey = (typeof plainNotes)[number];
export type NoteKey = PlainNoteKey | ValuedNotes[keyof ValuedNotes];

/** Something to know about a row, or about a file, before it comes in. */
export type Note =
  | { key: PlainNoteKey; values?: undefined }
  | { key: ValuedNotes['date']; values: { date: string } }
  | { key: ValuedNotes['link']; values: { link: string } }
  | { key: ValuedNotes['n']; values: { n: number } }
  | { key: ValuedNotes['cells']; values: { n: number; width: number } };
