import { Inflate } from 'fflate';

/** A file in a zip, still packed. */
export interface Packed {
  /** With `/` between its folders. */
  name: string;
  /** How many bytes it claims to have once it is unpacked. */
  size: number;
  /** Unpacks it. Throws if it does not have the bytes that it claims, having made no more of them. */
  bytes(): Uint8Array<ArrayBuffer>;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** The shortest end, and the longest comment behind it. */
const endLength = 22;
const longestComment = 0xffff;

const names = new TextDecoder();

/**
 * The directory of a zip; nothing is unpacked for it. Throws if these bytes are no zip, are damaged, or are one of the
 * kinds that hold more than 4 GB or need a password. fflate would unpack whatever an entry claims to be, and all of it.
 *
 * @param most of more files nothing is read: then there is no list
 */
export function packedIn(bytes: Uint8Array, most: number): Packed[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endIn(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) return undefined;
  const list: Packed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('no directory entry');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as Three;
    list.push(packedAt(bytes, view, at, name));
    at += 46 + name + extra + comment;
  }
  return list;
}

type Three = [number, number, number];

function endIn(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  throw new Error('no zip');
}

function packedAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Packed {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packedSize, size, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true)) as Three;
  return {
    // Some programs of Windows write their own slash; some of the Mac write letters and marks apart.
    name: names
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/')
      .normalize('NFC'),
    size,
    bytes() {
      if (view.getUint32(offset, true) !== localEntry || flags & 1) throw new Error('cannot be read');
      const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      const packed = bytes.subarray(start, start + packedSize);
      const unpacked = method === 0 ? packed.slice() : method === 8 ? inflated(packed, size) : undefined;
      if (unpacked?.length !== size) throw new Error('not the size it claims');
      return unpacked;
    },
  };
}

// At its tightest it becomes a thousand times as much.
const step = 16 * 1024;

function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    // Throws where there is more than it claims.
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  return unpacked.subarray(0, length);
}
