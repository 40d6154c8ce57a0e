import type { BrowserContext } from '@playwright/test';
import type { ChromiumExtension } from '../e2e/support/chromium.ts';
import { baselineOf, recorded, specimenName, updateCommand } from './baseline.ts';
import { difference } from './compare.ts';
import { readPicture } from './png.ts';
import { type Sheet, themes } from './sheet.ts';
import type { Stage } from './stage.ts';

/** A little of all that computers draw differently: letters in several weights and scripts, controls, shadows, curves. */
const specimen = `<!doctype html><meta charset="utf-8">
<style>
  body { margin: 0; padding: 16px; width: 568px; height: 268px; font: 14px/1.5 system-ui, sans-serif; background: #fff; color: #222 }
  b { font-weight: 600 } i { display: inline-block; width: 90px; height: 30px; border-radius: 9px; border: 1px solid #0b6e5f; box-shadow: 0 4px 16px rgb(0 0 0 / 25%) }
</style>
<p>The quick brown fox jumps over the lazy dog. <b>Voix ambiguë d’un cœur qui préfère les jattes de kiwis.</b></p>
<p dir="rtl">فريقي فعل هذا. شتاءان من الميكروفونات المتجمدة. 🚆</p>
<p><button>Button</button> <input type="checkbox" checked> <input type="radio"> <select><option>Language</select> <input value="Field"> <i></i></p>
<svg width="40" height="40"><circle cx="20" cy="20" r="14" fill="none" stroke="#0b6e5f" stroke-width="1.6"/></svg>`;

/** How this computer draws. */
export async function drawSpecimen(context: BrowserContext): Promise<Sheet> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 600, height: 300 });
  await page.setContent(specimen);
  const picture = readPicture(await page.screenshot());
  await page.close();
  return { light: picture, dark: picture };
}

/** Why pictures from this browser cannot be compared with those that are kept; `undefined` if they can. */
export async function whyIncomparable(stage: Stage): Promise<string | undefined> {
  const before = await recorded();
  if (!before) return `NOT COMPARED: no pictures are kept yet. \`${updateCommand}\` makes them.`;
  const { platform } = process;
  const chromium = chromiumMajor(stage);
  if (platform === before.platform && chromium === before.chromium) return undefined;
  const kept = await baselineOf(specimenName, 'en');
  const { light } = await drawSpecimen((stage.extension as ChromiumExtension).context());
  const found = kept && difference(light, kept, themes[0]);
  if (found?.pixels === 0) return undefined;
  return `NOT COMPARED: Chromium ${chromium} on ${platform} draws letters and controls otherwise than Chromium ${before.chromium} on ${before.platform}, which drew the pictures that are kept.`;
}

/** Which Chromium this is. */
export function chromiumMajor({ extension }: Stage): number {
  return Number.parseInt((extension as ChromiumExtension).context().browser()?.version() ?? '', 10);
}
