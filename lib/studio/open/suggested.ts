import { limits } from '../../feed/format.ts';
import { cutAt } from '../../feed/item.ts';
import { shown } from '../../feed/lint/shown.ts';
import type { JsonObject } from '../../feed/parse/clean.ts';
import { markOf } from '../../suggest/labels.ts';
import { fromText, type Suggested } from '../../suggest/text.ts';
import type { ImportRow, Note } from '../import/index.ts';
import { linkFrom } from '../import/link.ts';
import { newItemId } from '../item-id.ts';

/** Is this what employees copy to suggest something, however a mail has dressed it up? */
export function isSuggestion(text: string): boolean {
  return text.split('\n').some((line) => markOf(line.replace(/^(?:[ \t]{0,3}>)+ ?/, '')) !== undefined);
}

/**
 * What colleagues suggest, as suggestions to go on with: what it is about, where one reads it, and their angle.
 *
 * @param now epoch milliseconds
 */
export function rowsOfText(text: string, now: number): ImportRow[] {
  const taken = new Set<string>();
  return fromText(text).map((suggested, index) => {
    const notes: Note[] = [];
    const id = newItemId(taken, now);
    taken.add(id);
    const item = { id, ...itemFrom(suggested, notes) };
    return {
      place: { index },
      item,
      idMadeUp: true,
      title: shown(suggested.title || suggested.angle || suggested.link) ?? '',
      notes,
    };
  });
}

function itemFrom({ title, link, angle }: Suggested, notes: Note[]): JsonObject {
  const url = link && linkFrom(link, undefined, notes);
  if (title.length > limits.title) notes.push({ key: 'studio.import.note.title_shortened' });
  const line = title.length > limits.title ? `${cutAt(title, limits.title - 1)}…` : title;
  return {
    title: line,
    ...(url && { url }),
    ...(angle && { _own_words: { angles: [angle] } }),
  };
}
