import type { Translator } from '../../i18n/index.ts';
import type { Note } from './note.ts';

/** A note as a sentence. */
export function noteText(note: Note, { t }: Translator): string {
  switch (note.key) {
    case 'studio.import.note.date_unreadable':
    case 'studio.import.note.date_impossible':
    case 'studio.import.note.date_ambiguous':
    case 'studio.import.note.date_past':
    case 'studio.import.note.date_without_zone':
      return t(note.key, note.values);
    case 'studio.import.note.link_http':
    case 'studio.import.note.link_left_out':
      return t(note.key, note.values);
    case 'studio.import.note.text_too_long':
    case 'studio.import.note.many':
    case 'studio.import.note.rest_unread':
      return t(note.key, note.values);
    case 'studio.import.note.cells_many':
    case 'studio.import.note.cells_few':
      return t(note.key, note.values);
    default:
      return t(note.key);
  }
}
