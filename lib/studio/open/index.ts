import { type ReadStudioFile, readStudioFile, type StudioFileError } from '../exchange/file.ts';
import { type Import, type ImportOptions, type ReasonKey, readImport } from '../import/index.ts';
import { reasonFromBytes } from '../import/kind.ts';
import { type BundleError, objectIn, unbundle } from '../publish/bundle.ts';
import { type Chosen, sorted } from './chosen.ts';
import { type Picture, picturesBeside } from './pictures.ts';

export type { Chosen } from './chosen.ts';
export type { Picture } from './pictures.ts';

/** Why nothing can be opened. Nothing in Studio has changed then. */
export type OpenReason =
  | ReasonKey
  | 'studio.open.reason.only_pictures'
  | 'studio.open.reason.several'
  | `studio.open.reason.zip_${Exclude<BundleError, 'not_zip'>}`
  | `studio.open.reason.studio_${'damaged' | 'newer' | 'too_big'}`;

export type StudioFileRead = Extract<ReadStudioFile, { ok: true }>;
export type Listed = Exclude<Extract<Import, { ok: true }>, { kind: 'json' }>;

/** What files turned out to be. */
export type Opening =
  | {
      kind: 'feed';
      name: string;
      source: string;
      read: Extract<Import, { kind: 'json' }>;
      pictures: Picture[];
    }
  | { kind: 'studio'; file: StudioFileRead }
  /** No feed of ours, but what one can be made of. */
  | { kind: 'list'; chosen: Chosen; list: Listed }
  | { kind: 'none'; name: string; reason: OpenReason };

/**
 * What somebody opens, told apart by what is in it: a feed, alone, packed or with its pictures beside it, Studio’s own
 * file, or the entries and rows of something else. Never throws.
 */
export function openingOf(files: readonly Chosen[], options: ImportOptions): Opening {
  const { documents, pictures } = sorted(files);
  const [document] = documents;
  if (!document) return none(files[0]?.name ?? '', 'studio.open.reason.only_pictures');
  if (documents.length > 1) return none(documents[1]?.name ?? '', 'studio.open.reason.several');
  const told = reasonFromBytes(document.bytes);
  if (told === 'studio.import.reason.studio_file') return studioOpening(document);
  return told === 'studio.import.reason.packed'
    ? packedOpening(document, options)
    : plainOpening(document, pictures, options);
}

function none(name: string, reason: OpenReason): Opening {
  return { kind: 'none', name, reason };
}

function studioOpening({ name, bytes }: Chosen): Opening {
  const file = readStudioFile(new TextDecoder().decode(bytes));
  return file.ok ? { kind: 'studio', file } : none(name, reasonsOfStudio[file.error]);
}

/** A mail that cuts it short, or a save that broke off, leaves what is no JSON. */
const reasonsOfStudio: Record<StudioFileError, OpenReason> = {
  not_json: 'studio.open.reason.studio_damaged',
  not_studio: 'studio.open.reason.studio_damaged',
  damaged: 'studio.open.reason.studio_damaged',
  newer: 'studio.open.reason.studio_newer',
  too_big: 'studio.open.reason.studio_too_big',
};

function packedOpening({ name, bytes }: Chosen, options: ImportOptions): Opening {
  const packed = unbundle(bytes);
  if (!packed.ok) {
    const reason = packed.error === 'not_zip' ? 'damaged' : packed.error;
    return none(name, `studio.open.reason.zip_${reason}`);
  }
  const inside = { name: 'feed.json', bytes: new TextEncoder().encode(packed.source) };
  const opening = plainOpening(inside, [], options);
  if (opening.kind === 'feed') return { ...opening, name, pictures: packed.images };
  return opening.kind === 'list' ? none(name, 'studio.open.reason.zip_no_feed') : opening;
}

function plainOpening(document: Chosen, pictures: readonly Chosen[], options: ImportOptions): Opening {
  const { name, bytes } = document;
  const read = readImport(bytes, name, options);
  if (!read.ok)
    // Its sign may stand anywhere in the file.
    return read.reason === 'studio.import.reason.studio_file'
      ? studioOpening(document)
      : none(name, read.reason);
  if (read.kind !== 'json') return { kind: 'list', chosen: document, list: read };
  const { source } = read;
  return { kind: 'feed', name, source, read, pictures: picturesBeside(objectIn(source), pictures) };
}
