import type { CDPSession, Page } from '@playwright/test';
import type { ChromiumExtension } from '../e2e/support/chromium.ts';
import { popupSize } from '../e2e/support/extension.ts';
import { playwrightScreen } from '../e2e/support/playwright-screen.ts';
import type { Size } from '../e2e/support/screen.ts';
import { type Picture, readPicture } from './png.ts';
import type { Scene } from './scene.ts';
import { settle } from './settle.ts';
import { type Sheet, type Theme, themes } from './sheet.ts';
import { enter, leave, type Stage } from './stage.ts';

/** In CSS pixels: the narrowest screen there is, the popup, the widest popup. */
export const widths = [320, 400, 800] as const;
/** A window of a desk's screen, for what has more side by side there. */
export const wideWidth = 1400;
/** A popup is never higher. */
const popupHeight = popupSize.height;
/** What is left of the largest popup at 200 %, in CSS pixels. */
export const zoomedSize = { width: 400, height: 300 };
/** What is below this is more of the same. */
const highest = 2400;

/** A page of Playwright's, in which a scene is played. */
export interface Shown {
  page: Page;
  session: CDPSession;
  scene: Scene;
}

/** Both themes, with all widths side by side; `hasty` as they are at the first look. */
export async function sheetOf(shown: Shown, hasty = false): Promise<Sheet> {
  const shots: Record<Theme, Picture[]> = { light: [], dark: [] };
  for (const width of [...widths, ...(shown.scene.wide ? [wideWidth] : [])]) {
    await resize(shown, { width, height: popupHeight });
    for (const theme of themes) {
      await shown.page.emulateMedia({ colorScheme: theme });
      shots[theme].push(await (hasty ? glance(shown) : shoot(shown)));
    }
  }
  return { light: sideBySide(shots.light), dark: sideBySide(shots.dark) };
}

/** As the popup is, in the light. */
export async function inPopup(shown: Shown): Promise<Picture> {
  await shown.page.emulateMedia({ colorScheme: 'light' });
  await resize(shown, popupSize);
  return shoot(shown);
}

/** In colours that the person chose for all pages. */
export async function inForcedColours(shown: Shown): Promise<Picture> {
  await shown.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await resize(shown, popupSize);
  const picture = await shoot(shown);
  await shown.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return picture;
}

/** At 200 %: half the pixels there are, each of them twice as large. */
export async function zoomed(shown: Shown): Promise<Picture> {
  await resize(shown, zoomedSize);
  const size = shown.page.viewportSize() ?? zoomedSize;
  await shown.session.send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: 2,
    mobile: false,
  });
  return shoot(shown);
}

/** Plays a scene, to take pictures of it. */
export async function show<Result>(
  stage: Stage,
  scene: Scene,
  work: (shown: Shown) => Promise<Result>,
): Promise<Result> {
  const extension = stage.extension as ChromiumExtension;
  let page: Page | undefined;
  const screen = await enter(stage, scene, async (path) => {
    page = await extension.openPage(path, popupSize);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return playwrightScreen(page);
  });
  if (!page) throw new Error('No page was opened');
  const session = await extension.context().newCDPSession(page);
  // What was clicked last must not look pointed at.
  await page.mouse.move(0, 0);
  const result = await work({ page, session, scene });
  await leave(stage, scene, screen);
  return result;
}

/** Sizes a page as a window would: a popup has a height of its own, a tab is shown as long as it is. */
async function resize({ page, scene }: Shown, { width, height }: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  if (scene.page === 'popup') return;
  // How long it is shows once all of it is drawn.
  await page.evaluate(settle);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(highest, Math.max(height, whole)) });
}

/** A picture of what is in sight, once two in a row are the same: on a busy computer a frame can be late. */
async function shoot(shown: Shown): Promise<Picture> {
  let before: string | undefined;
  for (let tries = 0; tries < 10; tries += 1) {
    const data = await capture(shown);
    if (data === before) return readPicture(Buffer.from(data, 'base64'));
    before = data;
  }
  throw new Error('What is on screen does not come to rest');
}

async function glance(shown: Shown): Promise<Picture> {
  return readPicture(Buffer.from(await capture(shown), 'base64'));
}

async function capture({ page, session }: Shown): Promise<string> {
  await page.evaluate(settle);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  return data;
}

const gap = 8;
const grey = 0x808080;

/** Pictures in one, from left to right. */
export function sideBySide(pictures: readonly Picture[]): Picture {
  const width = pictures.reduce((sum, one) => sum + one.width + gap, -gap);
  const height = Math.max(...pictures.map((one) => one.height));
  const pixels = new Uint32Array(width * height).fill(grey);
  let left = 0;
  for (const one of pictures) {
    for (let y = 0; y < one.height; y += 1)
      pixels.set(one.pixels.subarray(y * one.width, (y + 1) * one.width), y * width + left);
    left += one.width + gap;
  }
  return { width, height, pixels };
}
