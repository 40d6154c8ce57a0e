import { seenIn } from '../../feed/image-type.ts';
import type { JsonObject } from '../../feed/parse/clean.ts';
import { imageKey, imageName } from '../images.ts';
import { type ImportOptions, type ImportRow, type Note, readImport, type Table } from '../import/index.ts';
import { withoutFields } from '../place.ts';
import type { StudioImage } from '../records.ts';
import {
  type Chosen,
  type Opening,
  type OpenReason,
  openingOf,
  type Picture,
  type StudioFileRead,
} from './index.ts';
import { isSuggestion, rowsOfText } from './suggested.ts';

/** What can come into a feed, or why nothing can. */
export type Incoming =
  | { kind: 'rows'; name: string; rows: ImportRow[]; notes: Note[]; pictures: Picture[] }
  /** Of which it has to be known first what its columns are for. */
  | { kind: 'table'; name: string; table: Table; notes: Note[] }
  | { kind: 'studio'; file: StudioFileRead }
  | { kind: 'none'; name: string; reason: OpenReason };

/** What is in files that somebody wants to bring in. */
export function incomingOf(files: readonly Chosen[], options: ImportOptions): Incoming {
  return fromOpening(openingOf(files, options));
}

function fromOpening(opening: Opening): Incoming {
  switch (opening.kind) {
    case 'none':
    case 'studio':
      return opening;
    case 'feed': {
      const { rows, notes } = opening.read;
      const here = new Set(opening.pictures.map(({ name }) => name));
      return {
        kind: 'rows',
        name: opening.name,
        rows: rows.map((row) => seen(row, here)),
        notes,
        pictures: opening.pictures,
      };
    }
    case 'list': {
      const { chosen, list } = opening;
      return list.kind === 'table'
        ? { kind: 'table', name: chosen.name, table: list.table, notes: list.notes }
        : { kind: 'rows', name: chosen.name, rows: list.rows, notes: list.notes, pictures: [] };
    }
  }
}

/** A picture that was chosen with the file is no loss. */
function seen(row: ImportRow, here: ReadonlySet<string>): ImportRow {
  const { image } = row.item ?? {};
  if (typeof image !== 'string' || !here.has(image)) return row;
  return { ...row, notes: row.notes.filter(({ key }) => key !== 'studio.import.note.image_apart') };
}

/** What is in a text that somebody pasted: what colleagues suggest, a piece of a table, or a whole file. */
export function incomingOfText(text: string, options: ImportOptions): Incoming {
  const rows = (): Incoming => ({
    kind: 'rows',
    name: '',
    rows: rowsOfText(text, options.now),
    notes: [],
    pictures: [],
  });
  const isFile = /^\s*[<[{]/.test(text);
  if (!isFile && isSuggestion(text)) return rows();
  const read = readImport(new TextEncoder().encode(text), '', options);
  if (isFile || read.ok || text.trim() === '')
    return incomingOf([{ name: '', bytes: new TextEncoder().encode(text) }], options);
  return rows();
}

/** Items as they come into a feed with those of their pictures that are at hand, under names that are free there. */
export function withPictures(
  items: readonly JsonObject[],
  pictures: readonly Picture[],
  { feedId, taken }: { feedId: string; taken: readonly string[] },
): { items: JsonObject[]; images: StudioImage[] } {
  const names = new Set(taken);
  const images = new Map<string, StudioImage>();
  const byName = new Map(pictures.map(({ name, bytes }) => [name, bytes]));
  const imageOf = (name: string) => {
    const bytes = byName.get(name);
    const type = bytes && seenIn(bytes)?.type;
    if (!bytes || !type) return undefined;
    const free = imageName(names, name.slice(name.lastIndexOf('/') + 1), type);
    names.add(free);
    return { key: imageKey(feedId, free), feedId, name: free, blob: new Blob([bytes], { type }) };
  };
  const within = items.map((item) => {
    if (typeof item.image !== 'string') return item;
    const image = images.get(item.image) ?? imageOf(item.image);
    if (!image) return withoutFields(item, 'image');
    images.set(item.image, image);
    return { ...item, image: image.name };
  });
  return { items: within, images: [...images.values()] };
}
