import { bytesOf, coloursIn, type Picture, readIndexed, write } from './png.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** One screen in both themes. */
export type Sheet = Record<Theme, Picture>;

/**
 * A sheet in few colours, as it is kept. What is where is the same in both themes, so that a pixel is one index: into
 * the colours of the light theme, which any viewer shows, and into those of the dark one, in a chunk beside them.
 */
export interface KeptSheet {
  width: number;
  height: number;
  colours: Record<Theme, number[]>;
  indices: Uint8Array;
  /** How many of the colours, the first ones, are surfaces. */
  surfaces: number;
  /** How far, at most, a channel of a pixel is from what it was before there were so few colours. */
  off: number;
}

const most = 256;
/** What covers so much of a sheet, at least, is a surface: its colour stays exact. */
const surface = 0.001;
/** From hardly to plainly. */
const distances = [8, 12, 16, 20, 26, 34, 48, 64, 96, 255];
// In the manner of PNG: private, to be passed over by who does not know it, not to be copied into a changed picture.
const darkChunk = 'daRK';
const offChunk = 'oFFS';

/** Writes a sheet down as PNG. */
export function keep(sheet: Sheet): Buffer {
  const { width, height, colours, indices, surfaces, off } = inFewColours(sheet);
  const more = { [darkChunk]: bytesOf(colours.dark), [offChunk]: Buffer.from([off, surfaces]) };
  return write({ width, height, colours: colours.light, indices, more });
}

/** Reads what `keep` wrote. */
export function readKept(png: Uint8Array): KeptSheet {
  const { width, height, colours: light, indices, more } = readIndexed(png, [darkChunk, offChunk]);
  const dark = coloursIn(more[darkChunk] as Buffer);
  const [off = 0, surfaces = 0] = more[offChunk] as Buffer;
  return { width, height, colours: { light, dark }, indices, surfaces, off };
}

/** A kept sheet in one theme, as PNG for any viewer. */
export function inTheme({ width, height, colours, indices }: KeptSheet, theme: Theme): Buffer {
  return write({ width, height, colours: colours[theme], indices, more: {} });
}

/** A picture of its own, as small as pictures here are, for the pages of the documentation. */
export function alone(picture: Picture): Buffer {
  return inTheme(inFewColours({ light: picture, dark: picture }), 'light');
}

const pairOf = (light: number, dark: number) => light * 2 ** 24 + dark;
const lightOf = (pair: number) => Math.floor(pair / 2 ** 24);
const darkOf = (pair: number) => pair % 2 ** 24;

/** Surfaces stay exact; a rarer colour becomes a more frequent one nearby. */
export function inFewColours({ light, dark }: Sheet): KeptSheet {
  const { width, height } = light;
  if (dark.width !== width || dark.height !== height) throw new Error('The themes differ in size');
  const pairs = new Float64Array(width * height);
  const counts = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 1) {
    const pair = pairOf(light.pixels[i] as number, dark.pixels[i] as number);
    pairs[i] = pair;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const byFrequency = [...counts].sort(([one, n], [other, m]) => m - n || one - other).map(([pair]) => pair);
  const surfaces = byFrequency
    .filter((pair) => (counts.get(pair) ?? 0) > surface * pairs.length)
    .slice(0, most / 2);
  for (const off of distances) {
    const found = gathered(surfaces, byFrequency.slice(surfaces.length), off);
    if (!found) continue;
    const colours = { light: found.pairs.map(lightOf), dark: found.pairs.map(darkOf) };
    const indices = Uint8Array.from(pairs, (pair) => found.places.get(pair) as number);
    return { width, height, colours, indices, surfaces: surfaces.length, off };
  }
  throw new Error('All colours are within 255 of each other');
}

function gathered(surfaces: readonly number[], others: readonly number[], off: number) {
  const pairs = [...surfaces];
  const places = new Map(pairs.map((pair, place) => [pair, place]));
  for (const pair of others) {
    let place = nearest(pairs, pair, off);
    if (place === -1) {
      if (pairs.length >= most) return undefined;
      place = pairs.push(pair) - 1;
    }
    places.set(pair, place);
  }
  return { pairs, places };
}

function nearest(pairs: readonly number[], pair: number, within: number): number {
  const [light, dark] = [lightOf(pair), darkOf(pair)];
  let best = -1;
  let least = within + 1;
  for (let i = 0; i < pairs.length; i += 1) {
    const one = pairs[i] as number;
    const apart = Math.max(distance(lightOf(one), light), distance(darkOf(one), dark));
    if (apart < least) {
      best = i;
      least = apart;
    }
  }
  return best;
}

/** How far two colours are apart in the channel in which they differ most, 0 to 255. */
export function distance(one: number, other: number): number {
  const red = Math.abs((one >> 16) - (other >> 16));
  const green = Math.abs(((one >> 8) & 255) - ((other >> 8) & 255));
  const blue = Math.abs((one & 255) - (other & 255));
  return Math.max(red, green, blue);
}
