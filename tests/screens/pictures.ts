import type { CDPSession, Page } from '@playwright/test';
import type { ChromiumExtension } from '../e2e/support/chromium.ts';
import { playwrightScreen } from '../e2e/support/playwright-screen.ts';
import { type Picture, readPicture } from './png.ts';
import type { Scene } from './scene.ts';
import { type Sheet, type Theme, themes } from './sheet.ts';
import { enter, leave, type Stage, settle } from './stage.ts';

/** In CSS pixels: the narrowest screen there is, the popup, the widest popup. */
export const widths = [320, 400, 800] as const;
/** A popup is never higher. */
const popupHeight = 600;
/** What is below this is more of the same. */
const highest = 2400;

/** A scene in both themes, with all widths side by side. */
export async function sheetOf(stage: Stage, scene: Scene): Promise<Sheet> {
  return onPage(stage, scene, async (page, session) => {
    const shots: Record<Theme, Picture[]> = { light: [], dark: [] };
    for (const width of widths) {
      await resize(page, scene, width);
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        shots[theme].push(readPicture(await shoot(page, session)));
      }
    }
    return { light: sideBySide(shots.light), dark: sideBySide(shots.dark) };
  });
}

/** Plays a scene in a page of Playwright's. */
export async function onPage<Result>(
  stage: Stage,
  scene: Scene,
  work: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const extension = stage.extension as ChromiumExtension;
  let page: Page | undefined;
  const screen = await enter(stage, scene, async (path) => {
    page = await extension.openPage(path, { width: 400, height: popupHeight });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return playwrightScreen(page);
  });
  if (!page) throw new Error('No page was opened');
  const session = await extension.context().newCDPSession(page);
  // What was clicked last must not look pointed at.
  await page.mouse.move(0, 0);
  const result = await work(page, session);
  await leave(stage, scene, screen);
  return result;
}

/** Sizes a page as a window would: a popup has a height of its own, a tab is shown as long as it is. */
export async function resize(page: Page, scene: Scene, width: number, height = popupHeight): Promise<void> {
  await page.setViewportSize({ width, height });
  if (scene.page !== 'popup') {
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(highest, Math.max(height, whole)) });
  }
}

/** A picture of what is in sight, as PNG. */
export async function shoot(page: Page, session: CDPSession): Promise<Buffer> {
  await page.evaluate(settle);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  return Buffer.from(data, 'base64');
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
