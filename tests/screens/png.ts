import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture without transparency: each pixel is 0xRRGGBB. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint32Array;
}

/** A picture of at most 256 colours. */
export interface Indexed {
  width: number;
  height: number;
  colours: number[];
  /** For each pixel the place of its colour. */
  indices: Uint8Array;
  /** What else there is to know of it: chunks that viewers pass over. */
  more: Record<string, Buffer>;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads a picture as a browser writes it: 8 bits a channel, not interlaced. Throws for anything else. */
export function readPicture(png: Uint8Array): Picture {
  const { width, height, type, bytes } = read(png);
  const channels = type === 6 ? 4 : 3;
  const pixels = new Uint32Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i += 1, at += channels)
    pixels[i] = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
  return { width, height, pixels };
}

/** Reads what `write` wrote, with those of the chunks that are named. */
export function readIndexed(png: Uint8Array, names: readonly string[]): Indexed {
  const { width, height, bytes, chunks } = read(png);
  const more = Object.fromEntries(names.map((name) => [name, one(chunks, name)]));
  return { width, height, colours: coloursIn(one(chunks, 'PLTE')), indices: bytes, more };
}

/** Writes a picture of few colours as a small PNG. */
export function write({ width, height, colours, indices, more }: Indexed): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const palette = chunk('PLTE', bytesOf(colours));
  const others = Object.entries(more).map(([name, body]) => chunk(name, body));
  return assembled(headerOf(width, height, 3), [palette, ...others], deflateSync(lines, { level: 9 }));
}

/** Writes a picture as it is, quickly. */
export function writePicture({ width, height, pixels }: Picture): Buffer {
  const lines = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    at += 1;
    for (let x = 0; x < width; x += 1) at = lines.writeUIntBE(pixels[y * width + x] as number, at, 3);
  }
  return assembled(headerOf(width, height, 2), [], deflateSync(lines, { level: 1 }));
}

function headerOf(width: number, height: number, type: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, type, 0, 0, 0], 8);
  return chunk('IHDR', header);
}

function assembled(header: Buffer, chunks: readonly Buffer[], data: Buffer): Buffer {
  return Buffer.concat([signature, header, ...chunks, chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** Colours as a palette holds them, three bytes each. */
export function bytesOf(colours: readonly number[]): Buffer {
  return Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
}

/** The colours in a palette. */
export function coloursIn(palette: Buffer): number[] {
  return Array.from({ length: palette.length / 3 }, (_, i) => palette.readUIntBE(i * 3, 3));
}

function read(png: Uint8Array) {
  const chunks = chunksOf(Buffer.from(png.buffer, png.byteOffset, png.byteLength));
  const header = one(chunks, 'IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, type = 0, , , interlaced] = header.subarray(8);
  const channels = { 2: 3, 3: 1, 6: 4 }[type];
  if (depth !== 8 || interlaced || !channels) throw new Error(`A kind of PNG that is not read here: ${type}`);
  const data = inflateSync(
    Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ body }) => body)),
  );
  return { width, height, type, chunks, bytes: unfiltered(data, width * channels, height, channels) };
}

interface Chunk {
  name: string;
  body: Buffer;
}

function chunksOf(png: Buffer): Chunk[] {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('Not a PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      name: png.toString('latin1', at + 4, at + 8),
      body: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function one(chunks: readonly Chunk[], name: string): Buffer {
  const found = chunks.find((chunk) => chunk.name === name);
  if (!found) throw new Error(`A PNG without ${name}`);
  return found.body;
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Undoes the filter that each line of a PNG begins with the number of. `step` is the bytes of a pixel. */
function unfiltered(data: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1);
    const line = bytes.subarray(y * stride, (y + 1) * stride);
    line.set(data.subarray(from + 1, from + 1 + stride));
    restore(line, above, data[from] as number, step);
    above = line;
  }
  return bytes;
}

function restore(line: Uint8Array, above: Uint8Array, filter: number, step: number): void {
  if (filter === 0) return;
  for (let x = 0; x < line.length; x += 1) {
    const left = x < step ? 0 : (line[x - step] as number);
    const up = above[x] as number;
    const corner = x < step ? 0 : (above[x - step] as number);
    const guess =
      filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
    line[x] = (line[x] as number) + guess;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const a = Math.abs(up - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + up - 2 * corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
