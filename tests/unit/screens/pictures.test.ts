import { expect, test } from 'vitest';
import { difference } from '../../screens/compare.ts';
import { type Picture, readPicture, writePicture } from '../../screens/png.ts';
import { inTheme, keep, readKept, type Sheet } from '../../screens/sheet.ts';

const [width, height] = [80, 60];
const white = 0xffffff;
const paper = 0xfaf9f6;
const accent = 0x0b6e5f;
const night = 0x171a19;

function draw(colourAt: (x: number, y: number) => number): Picture {
  const pixels = Uint32Array.from({ length: width * height }, (_, i) =>
    colourAt(i % width, Math.floor(i / width)),
  );
  return { width, height, pixels };
}

/** A button on a card on paper, with more colours than a palette holds along one edge. */
function sheet({ button = accent, left = 20 } = {}): Sheet {
  const colourAt = (ground: number) => (x: number, y: number) => {
    if (y === 0) return (x * 3) << 16;
    if (x > left && x < left + 20 && y > 20 && y < 40) return button;
    return y > 10 && y < 50 ? ground : paper;
  };
  return { light: draw(colourAt(white)), dark: draw(colourAt(night)) };
}

test('a picture is read back as it was written', () => {
  const picture = draw((x, y) => (x << 16) | (y << 8) | 7);
  expect(readPicture(writePicture(picture))).toEqual(picture);
});

test('a sheet that did not change is the same in both themes, though it is kept in few colours', () => {
  const kept = readKept(keep(sheet()));
  expect(difference(sheet().light, kept, 'light')?.pixels).toBe(0);
  expect(difference(sheet().dark, kept, 'dark')?.pixels).toBe(0);
});

test('a surface keeps its very colour, next to one that is nearly the same', () => {
  const { colours } = readKept(keep(sheet()));
  expect(colours.light).toEqual(expect.arrayContaining([white, paper, accent]));
});

test('a surface that becomes another colour is seen, even one hardly different', () => {
  const kept = readKept(keep(sheet()));
  const found = difference(sheet({ button: accent + 4 }).light, kept, 'light');
  expect(found?.pixels).toBe(19 * 19);
});

test('what moved by a pixel is seen where it was and where it is', () => {
  const kept = readKept(keep(sheet()));
  const found = difference(sheet({ left: 21 }).dark, kept, 'dark');
  expect(found?.pixels).toBe(2 * 19);
  expect(found?.picture.pixels.filter((colour) => colour === 0xff0000)).toHaveLength(2 * 19);
});

test('pictures of different sizes are not compared', () => {
  const kept = readKept(keep(sheet()));
  expect(difference({ width: 1, height: 1, pixels: new Uint32Array(1) }, kept, 'light')).toBeUndefined();
});

test('a kept sheet can be shown in either theme', () => {
  const kept = readKept(keep(sheet()));
  expect(inTheme(kept, 'light').equals(inTheme(kept, 'dark'))).toBe(false);
});
