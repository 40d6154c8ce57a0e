import { seenIn } from '../../feed/image-type.ts';

/** A file that somebody chose, or what was at an address or on the clipboard. */
export interface Chosen {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const pictureName = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** Which of the files are pictures and which are to be read; what a computer puts beside them for itself is neither. */
export function sorted(files: readonly Chosen[]): { documents: Chosen[]; pictures: Chosen[] } {
  const own = files.filter(({ name }) => !/^(?:\.|__MACOSX|Thumbs\.db$|desktop\.ini$)/.test(name));
  const { pictures = [], documents = [] } = Object.groupBy(own, (file) =>
    pictureName.test(file.name) || seenIn(file.bytes) ? 'pictures' : 'documents',
  );
  return { documents, pictures };
}
