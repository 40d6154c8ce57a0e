/**
 * Renders docs/art into public/: the sample feed's pictures (WebP) and the extension's icon (PNG).
 *
 *   node scripts/render-art.ts             everything
 *   node scripts/render-art.ts hot-rails   only the drawings named
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';

interface Size {
  width: number;
  height: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const artFolder = `${root}docs/art`;
const pictureFolder = `${root}public/sample/images`;
const iconFolder = `${root}public/icon`;

const picture: Size = { width: 1200, height: 675 };
const pictureMaxBytes = 60 * 1024;
const qualities = [92, 88, 84, 80, 76, 72, 68, 64];
const iconSizes = [16, 32, 48, 96, 128];

/** Small sizes have their own drawing, on the pixel grid. */
const iconDrawing = (size: number) => (size <= 16 ? 'icon-small' : 'icon');

async function show(page: Page, name: string, { width, height }: Size) {
  const svg = readFileSync(`${artFolder}/${name}.svg`, 'utf8');
  const style = `html, body { margin: 0; background: transparent } svg { display: block; width: ${width}px; height: ${height}px }`;
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><style>${style}</style>${svg}`);
}

/** Playwright's own screenshots know no WebP, the browser does. */
async function capture(page: Page, format: 'webp' | 'png', quality?: number) {
  const session = await page.context().newCDPSession(page);
  try {
    if (format === 'png') {
      await session.send('Emulation.setDefaultBackgroundColorOverride', {
        color: { r: 0, g: 0, b: 0, a: 0 },
      });
    }
    const { data } = await session.send('Page.captureScreenshot', { format, quality });
    return Buffer.from(data, 'base64');
  } finally {
    await session.detach();
  }
}

async function renderPicture(page: Page, name: string) {
  await show(page, name, picture);
  for (const quality of qualities) {
    const bytes = await capture(page, 'webp', quality);
    if (bytes.length > pictureMaxBytes) continue;
    writeFileSync(`${pictureFolder}/${name}.webp`, bytes);
    console.log(`${name}.webp  ${(bytes.length / 1024).toFixed(1)} KiB  quality ${quality}`);
    return;
  }
  throw new Error(`${name}: over ${pictureMaxBytes} bytes at every quality; draw it simpler`);
}

async function renderIcon(page: Page) {
  for (const size of iconSizes) {
    await show(page, iconDrawing(size), { width: size, height: size });
    const bytes = await capture(page, 'png');
    writeFileSync(`${iconFolder}/${size}.png`, bytes);
    console.log(`icon/${size}.png  ${bytes.length} bytes`);
  }
}

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const drawings = readdirSync(artFolder)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => basename(file, '.svg'))
  .sort();

mkdirSync(pictureFolder, { recursive: true });
mkdirSync(iconFolder, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage();
  for (const name of drawings.filter((drawing) => !drawing.startsWith('icon'))) {
    if (isWanted(name)) await renderPicture(page, name);
  }
  if (isWanted('icon')) await renderIcon(page);
} finally {
  await browser.close();
}
