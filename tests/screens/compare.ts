import type { Picture } from './png.ts';
import { distance, type KeptSheet, type Theme } from './sheet.ts';

/** What the same page may differ by from one computer to the next, in each channel. */
const slack = 2;

export interface Difference {
  /** How many pixels are another colour. */
  pixels: number;
  /** Where: what differs in red on the faded picture. */
  picture: Picture;
}

/** Compares what is on screen with what is kept; `undefined` when the two are not even of the same size. */
export function difference(actual: Picture, kept: KeptSheet, theme: Theme): Difference | undefined {
  if (actual.width !== kept.width || actual.height !== kept.height) return undefined;
  const colours = kept.colours[theme];
  const tolerance = tolerances(actual, kept, theme);
  const picture = {
    width: actual.width,
    height: actual.height,
    pixels: new Uint32Array(actual.pixels.length),
  };
  let pixels = 0;
  for (let i = 0; i < actual.pixels.length; i += 1) {
    const place = kept.indices[i] as number;
    const differs =
      distance(actual.pixels[i] as number, colours[place] as number) > (tolerance[place] as number);
    if (differs) pixels += 1;
    picture.pixels[i] = differs ? 0xff0000 : faded(colours[place] as number);
  }
  return { pixels, picture };
}

/**
 * How far a pixel may be from each kept colour. As far as the colour itself may be off, but for a plain surface that
 * has become another colour as a whole: there a hardly visible change counts.
 */
function tolerances(actual: Picture, kept: KeptSheet, theme: Theme): number[] {
  const all = new Uint32Array(kept.colours[theme].length);
  const exact = new Uint32Array(all.length);
  for (let i = 0; i < kept.indices.length; i += 1) {
    const place = kept.indices[i] as number;
    all[place] = (all[place] as number) + 1;
    if (distance(actual.pixels[i] as number, kept.colours[theme][place] as number) <= slack)
      exact[place] = (exact[place] as number) + 1;
  }
  return Array.from(all, (count, place) => {
    // Rare colours nearby were counted to a surface, but never nine times as many as are its own.
    const repainted = place < kept.surfaces && (exact[place] as number) < count / 10;
    return repainted ? slack : kept.off + slack;
  });
}

function faded(colour: number): number {
  const grey = ((colour >> 16) + ((colour >> 8) & 255) + (colour & 255)) / 3;
  return Math.round(230 + grey / 12) * 0x010101;
}
